import { remembered } from '../remembered';
import { forPhrases } from '../word-list';
import { namesCountry, plainRole } from './roles';

/** Articles doubled by a slip of the hand are frequent. */
export const armySpokesman = forPhrases(/^(?:the )*(?:chief )?(?:military|army) spokes(?:man|woman|person)$/i);
export const army = /^(?:the |Pakistan[’']s )?(?:military|army)$/i;

/** "a report published in May by". */
export const authored = forPhrases(
  /^(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:report|data|study|survey|statement|figures|assessment|statistics)s?,? (?:\p{Ll}+ ){0,5}(?:by|from|of|in)\b/iu,
  /report|data|study|survey|statement|figures|assessment|statistics/i,
);

/** "the ministry’s statement": the ministry; '' for other words. */
export const issuerIn = remembered((words) => (issue.test(words) && issued.exec(words)?.[1]) || '');
const issue =
  /statement|post|tweet|letter|message|communiqu[eé]|declaration|release|readout|remarks|comments|words|report|data|figures/i;
const issued =
  /^([Tt]he (?:\p{Ll}+ )?\p{Ll}+|(?:\p{Lu}[\p{L}-]+ ?){1,4})['’]s? (?:\p{Ll}+ ){0,2}(?:statement|post|tweet|letter|message|communiqu[eé]|declaration|release|readout|remarks|comments|words|report|data|figures)$/u;

/** "a statement issued by the police": the police; '' for other words. */
export const issuerAfter = remembered((words) => (/ (?:by|from) /.test(words) && issuedBy.exec(words)?.[1]) || '');
const issuedBy =
  /^(?:[Aa]n? |[Tt]he )?(?:\p{Ll}+ ){0,2}(?:statement|communiqu[eé]|press release|readout|handout|post|tweet|message|letter)(?: (?:issued|released|published|shared|posted|put out|made))?(?: \p{Ll}+day)? (?:by|from) ([^,]{3,60})$/u;

const humans =
  'official|diplomat|envoy|ambassador|general|colonel|brigadier|commander|officer|chief|leader|president|premier|minister|spokesperson|adviser|secretary|governor|commissioner|mayor|senator|lawmaker|congress(?:wo)?man|politician|figure|parliamentarian|legislator|speaker|chairman|chairwoman|chairperson|director|analyst|expert|observer|scholar|academic|academician|professor|researcher|historian|economist|author|writer|journalist|lawyer|judge|justice|cleric|preacher|elder|activist|trader|resident|doctor|man|woman|veteran|representative|bureaucrat|technocrat|strategist|cricketer|star|barrister|maulana';
const calledHuman = forPhrases(
  new RegExp(`^the (?:[\\p{L}.-]+ ){0,2}(?:${humans})$`, 'u'),
  new RegExp(`(?:${humans})$`),
);

/** "its envoy", "their military". */
export const isServant = forPhrases(
  /^(?:its|their) (?:\p{Ll}+ ){0,2}(?:envoy|ambassador|spokes(?:man|woman|person)|ministry|office|army|military|forces|officials|government|diplomats?|delegation)$/iu,
  /^(?:its|their) /i,
).test;

/** "cricketer-turned-", "Lahore-based". */
const turned = /[\p{L}-]+-(?:turned-(?=\p{L})|(?:born|based|educated|trained) )/u;

export const withoutTurn = (role: string) => (role.includes('-') ? role.replace(turned, '') : role);

/** "the envoy", "the veteran politician": one person whom the article has named before. */
export const isHuman = remembered((words): boolean => {
  const role = withoutTurn(plainRole(words));
  // Officials are many: one of them is somebody known only with his country.
  return calledHuman.test(role) && (!role.endsWith(' official') || namesCountry(role));
});

export const spokesman = forPhrases(
  /^(?:the )?(?:[\p{L}.’'-]+ ){0,4}spokes(?:man|woman|person)(?: (?:of|for) [^,]+)?$/iu,
  /spokes/i,
);
