import type { Span } from '../article';
import type { Speaker } from '../claim';
import { mentionsIn } from '../entities/entities';
import { remembered } from '../remembered';
import { forPhrases } from '../word-list';
import { bodyCalledAgain } from './bodies';
import { isFullName } from './memory';
import { isOutlet } from './outlets';
import { inOwnWords } from './own-words';
import { recall } from './recall';
import { countryman, whoHolds } from './role-holders';
import { fitsCountry, namesCountry, plainRole } from './roles';
import { type Here, isNoBody, type Said, type Scene, saidAt } from './scene';
import { bodyOf, mentionsWithin, nameAsWritten, personOf, speaksFor, unknownPerson } from './speaker-of';
import { surnamed } from './surnames';
import { withoutPossessive } from './words';

/** Ways of naming, the surest first. */
const namings: readonly ((scene: Scene, here: Here, said: Said) => Speaker | null)[] = [
  together,
  function mediaWing(scene, { reading }, { words }) {
    const spokesman = armySpokesman.test(words);
    if (!spokesman && !army.test(words)) return null;
    if (
      !spokesman &&
      !/^ in (?:a|its) (?:\p{Ll}+ )?statement\b/u.test(scene.text.slice(reading.cue.end, reading.cue.end + 30))
    )
      return null;
    const wing = scene.mentions.find(({ entity }) => entity.id === 'ispr');
    return wing ? bodyOf(wing) : null;
  },
  function knownPerson(scene, _here, span) {
    const people = mentionsWithin(scene.mentions, span).filter(({ entity }) => entity.kind === 'person');
    // "Mr Bhutto-Zardari" is no Zardari.
    if (scene.text.charAt((people[0]?.start ?? 0) - 1) === '-') return null;
    // "The president’s envoy, Raza": who speaks for another may be known himself.
    const mention = people.find((person) => !speaksFor(scene.text, span, person));
    return mention ? personOf(mention, scene.date) : null;
  },
  function personByFullName(scene, { names }, span) {
    const inside = names.filter((candidate) => candidate.start >= span.start && candidate.end <= span.end);
    const name = inside.find((candidate) => isNoBody(scene, candidate) && !speaksFor(scene.text, span, candidate));
    if (!name) return null;
    // "Sources in Landi Kotal", "the Bureau of Rural Statistics": where or what for.
    if (/\b(?:in|at|from|near|across|of) (?:the )?$/.test(scene.text.slice(span.start, name.start))) return null;
    return unknownPerson(name.name, roleBefore(scene.text, { start: span.start, end: name.start }));
  },
  function pronoun(_scene, { memory }, { words }) {
    return recall(memory, words);
  },
  surnamed,
  spokesmanNamedBefore,
  namedBody,
  function authorOfAReport({ mentions }, _here, said) {
    if (!authored.test(said.words)) return null;
    const mention = mentionsWithin(mentions, said).find(({ entity }) => entity.kind === 'organisation');
    return mention ? bodyOf(mention) : null;
  },
  function issuerOfAStatement(scene, here, { start, end, words }) {
    const owner = issuerIn(words);
    if (owner !== '') return named(scene, here, { start, end: start + owner.length, words: owner });
    const issuer = issuerAfter(words);
    return issuer === '' ? null : nameOrWords(scene, here, { start: end - issuer.length, end, words: issuer });
  },
  function holderOfARole({ entities, date }, { memory }, { words }) {
    return whoHolds(memory, { words, entities, date });
  },
  function bodyNamedBefore(_scene, { memory }, { words }) {
    return bodyCalledAgain(memory, words);
  },
  function personCalledAgain(_scene, { memory }, { words }) {
    if (!isHuman(words)) return null;
    const { person, named } = memory;
    const known = person && (isFullName(person) || person.entity !== null) ? person : named;
    const role = plainRole(words).replace(turned, '');
    return known && fitsCountry(role, known) ? known : countryman(memory, role);
  },
];

/** Articles doubled by a slip of the hand are frequent. */
const armySpokesman = forPhrases(/^(?:the )*(?:chief )?(?:military|army) spokes(?:man|woman|person)$/i);
const army = forPhrases(/^(?:the |Pakistan[’']s )?(?:military|army)$/i);

/** "a report published in May by". */
const authored = forPhrases(
  /^(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:report|data|study|survey|statement|figures|assessment|statistics)s?,? (?:\p{Ll}+ ){0,5}(?:by|from|of)\b/iu,
  /report|data|study|survey|statement|figures|assessment|statistics/i,
);

/** "the ministry’s statement": the ministry; '' for other words. */
const issuerIn = remembered((words) => (issue.test(words) && issued.exec(words)?.[1]) || '');
const issue =
  /statement|post|tweet|letter|message|communiqu[eé]|declaration|release|readout|remarks|comments|words|report|data|figures/i;
const issued =
  /^([Tt]he (?:\p{Ll}+ )?\p{Ll}+|(?:\p{Lu}[\p{L}-]+ ?){1,4})['’]s? (?:\p{Ll}+ ){0,2}(?:statement|post|tweet|letter|message|communiqu[eé]|declaration|release|readout|remarks|comments|words|report|data|figures)$/u;

/** "a statement issued by the police": the police; '' for other words. */
const issuerAfter = remembered((words) => issuedBy.exec(words)?.[1] ?? '');
const issuedBy =
  /^(?:[Aa]n? |[Tt]he )?(?:\p{Ll}+ ){0,2}(?:statement|communiqu[eé]|press release|readout|handout|post|tweet|message|letter)(?: (?:issued|released|published|shared|posted|put out|made))?(?: \p{Ll}+day)? (?:by|from) ([^,]{3,60})$/u;

const humans =
  'official|diplomat|envoy|ambassador|general|colonel|brigadier|commander|officer|chief|leader|president|premier|minister|spokesperson|adviser|secretary|governor|commissioner|mayor|senator|lawmaker|congress(?:wo)?man|politician|parliamentarian|legislator|speaker|chairman|chairwoman|chairperson|director|analyst|expert|observer|scholar|academic|academician|professor|researcher|historian|economist|author|writer|journalist|lawyer|judge|justice|cleric|preacher|elder|activist|trader|resident|doctor|man|woman|veteran|representative|bureaucrat|technocrat|strategist|cricketer|star|barrister|maulana';
const calledHuman = forPhrases(
  new RegExp(`^the (?:[\\p{L}.-]+ ){0,2}(?:${humans})$`, 'u'),
  new RegExp(`(?:${humans})$`),
);

/** "cricketer-turned-", "Lahore-based". */
const turned = /[\p{L}-]+-(?:turned-(?=\p{L})|(?:born|based|educated|trained) )/u;

/** "the envoy", "the veteran politician": one person whom the article has named before. */
const isHuman = remembered((words): boolean => {
  const role = plainRole(words).replace(turned, '');
  // Officials are many: one of them is somebody known only with his country.
  return calledHuman.test(role) && (!role.endsWith(' official') || namesCountry(role));
});

const spokesman = forPhrases(
  /^(?:the )?(?:[\p{L}.’'-]+ ){0,4}spokes(?:man|woman|person)(?: (?:of|for) [^,]+)?$/iu,
  /spokes/i,
);

/** "the FO spokesperson", "the spokesman of the Emirate": the one named before who speaks for that body or side. */
function spokesmanNamedBefore({ mentions, entities }: Scene, { memory }: Here, said: Said): Speaker | null {
  if (!spokesman.test(said.words)) return null;
  const body = mentionsWithin(mentions, said).find(({ entity }) => entity.kind !== 'person')?.entity;
  const known = memory.byRole.get('spokesperson');
  if (!body || !known || (known.entity === null && !isFullName(known))) return null;
  const speaksForIt = mentionsIn(known.role ?? '', entities).some(({ entity }) => entity.id === body.id);
  return speaksForIt || (body.party === 'kabul' && known.party === 'kabul') ? known : null;
}

function namedBody({ mentions, text }: Scene, _here: Here, { start, words }: Said): Speaker | null {
  const head = headOf(words);
  const bare = withoutPossessive(head.replace(/^(?:the|The) /, '').replace(labels, ''));
  const mention = mentionsWithin(mentions, { start, end: start + head.length }).find(
    (one) => one.end - one.start >= bare.length - 1,
  );
  return mention ? bodyOf(mention, nameAsWritten(text, mention)) : null;
}

/** What is put before a name and is no part of it: "the banned". */
const labels =
  /^(?:(?:now-|already )?(?:banned|outlawed|proscribed|defunct|militant|insurgent|armed|de facto) (?:(?:militant|terrorist|armed) )?(?:(?:group|outfit|organi[sz]ation) )?)+/;

/** "the ministry, in a statement" → "the ministry". */
const headOf = remembered((words): string => {
  const comma = words.search(/,| \(/);
  return comma > 0 ? words.slice(0, comma) : words;
});

/** "The president and the prime minister": both named, where both are known. */
function together(scene: Scene, here: Here, said: Said): Speaker | null {
  const { words } = said;
  const parts = words.includes(' and ') ? /^([^,]{2,60}) and ([^,]{2,60})$/.exec(words) : null;
  if (!parts?.[1] || !parts[2]) return null;
  const middle = said.start + parts[1].length;
  // "Jammu and Kashmir": one name.
  if (mentionsWithin(scene.mentions, said).some(({ start, end }) => start < middle && end > middle)) return null;
  const halves: Span[] = [
    { start: said.start, end: middle },
    { start: middle + ' and '.length, end: said.end },
  ];
  const speakers = halves.map((half) => oneOf(scene, here, saidAt(scene, half)));
  const [one, other] = speakers;
  if (!one || !other || one.name === other.name) return null;
  const party = one.party === other.party ? one.party : null;
  const span = { start: said.start, end: said.end };
  return { name: `${one.name} and ${other.name}`, span, entity: null, role: null, party };
}

function oneOf(scene: Scene, here: Here, said: Said): Speaker | null {
  const held = whoHolds(here.memory, {
    words: said.words.replace(/^(?!the |our )/i, 'the '),
    entities: scene.entities,
    date: scene.date,
  });
  if (held) return held;
  const mention = mentionsWithin(scene.mentions, said).find(({ entity }) => entity.kind === 'person');
  if (mention && !speaksFor(scene.text, said, mention)) return personOf(mention, scene.date);
  const name = here.names.find(({ start, end }) => start >= said.start && end <= said.end);
  return name && isNoBody(scene, name) ? unknownPerson(name.name, null) : namedBody(scene, here, said);
}

/** "Reuters, citing two officials,": the officials. */
const citing = /^([^,]{2,60}), (?:citing|quoting) /;

function whoIsCited(said: Said): Said {
  const [lead, outlet] = (said.words.includes('ting ') && citing.exec(said.words)) || [];
  if (lead === undefined || outlet === undefined || !isOutlet(outlet)) return said;
  return { start: said.start + lead.length, end: said.end, words: said.words.slice(lead.length) };
}

export function nameSpeaker(scene: Scene, here: Here): Speaker | null {
  const said = whoIsCited(here.reading.antecedent ? saidAt(scene, here.reading.antecedent) : here.subject);
  const shorter = withoutOccasion(said);
  const speaker = named(scene, here, said) ?? (shorter && named(scene, here, shorter));
  const span = { start: here.subject.start, end: here.subject.end };
  return speaker ? spokenAt(speaker, span) : inOwnWords(scene, said, span);
}

const spokenAt = ({ name, entity, role, party }: Speaker, span: Span): Speaker => ({ name, span, entity, role, party });

function nameOrWords(scene: Scene, here: Here, said: Said): Speaker | null {
  return named(scene, here, said) ?? inOwnWords(scene, said, said);
}

function named(scene: Scene, here: Here, said: Said): Speaker | null {
  for (const naming of namings) {
    const speaker = naming(scene, here, said);
    if (speaker) return speaker;
  }
  return null;
}

/** "the minister while speaking to reporters in Kohat" → "the minister"; null where nothing is to be left out. */
function withoutOccasion({ start, words }: Said): Said | null {
  const at = occasionIn(words);
  return at > 0 ? { start, end: start + at, words: words.slice(0, at) } : null;
}

const occasionIn = remembered((words) =>
  words.search(
    /,| \(| (?:who|which|while|during|in|at|on|after|when|via|through|speaking|addressing|talking|responding)\b/,
  ),
);

/** "Pakistan’s Defence Minister Khawaja Asif" → "Pakistan’s Defence Minister". */
function roleBefore(text: string, span: Span): string | null {
  const words = text
    .slice(span.start, span.end)
    .trim()
    .replace(/^(?:the|The) /, '');
  return /^(?:|Mr|Mrs|Ms|Dr|Sir)\.?$/.test(words) || words.length > 80 ? null : words;
}
