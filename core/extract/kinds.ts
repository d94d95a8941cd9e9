import type { ClaimKind } from '../claim';
import type { Passage } from '../seek/seek';
import { sought } from './sought';

/** What a kind is read from. */
export interface Said {
  /** The clause itself. */
  readonly clause: Passage;
  /** The reporting words, if any ("has warned that"). */
  readonly cue: Passage;
  readonly attributed: boolean;
  /** Whether numbers are what it is about: several of them, a share, or a large one. */
  readonly counted: boolean;
}

interface KindRule {
  readonly kind: ClaimKind;
  readonly holds: (said: Said) => boolean;
}

const denialCue = sought(
  /(?<!\bnor |\bneither )\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss\w*|rebuff\w*|rubbish\w*|disavow\w*)\b/i,
);
const denial = sought(
  /\b(?:(?<!\bnor )den(?:y|ies|ying)|(?<!\b(?:be|been|being|was|were|is|are|nor) )denied|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es|ing)|baseless|unfounded|false(?! flag)|no truth|no evidence|does not allow|do not allow|not allowed|(?:not|never) (?:using|used|based|involved|present|discussed|harbou?r\w*|support\w*)|(?:does|do|did) not (?:attack|target|harbou?r|host|interfere)|(?:had|has|have) nothing to do with (?:the |this |that |these |those )?(?:attack|ttp|group|violence|incident|militan|terror)\w*|internal (?:issue|matter|problem)|(?:has|have|had) no (?:camps?|bases?|presence|hideouts?|sanctuar\w+|safe havens|leaders?|fighters?|members?))\b/i,
);
const none = sought(/\bno\b/i);
/** Takes long to make, and few articles need it: looked for where there is a "no". */
const noneThere = sought(
  /\b(?:no (?:(?:foreign|armed|terrorist|militant|other|such|single|senior|afghan|pakistani|baloch|ttp|taliban) ){0,3}(?:leaders?|fighters?|militants?|terrorists?|members?|camps?|groups?|organi[sz]ations?|outfits?)\b.{0,40}? (?:is|are|was|were|ha[sd]|have)(?! reported| (?:\w+ )?(?:claimed|taken|accepted) (?:the )?responsibility)|there (?:is|are|was|were) no (?:(?:foreign|armed|terrorist|militant|other|such|single|senior|afghan|pakistani|baloch|ttp|taliban) ){0,3}(?:groups?|organi[sz]ations?|outfits?|camps?|bases?|hideouts?|sanctuar\w+|safe havens|fighters?|militants?|terrorists?|presence)\b)\b/i,
);
const threatCue = sought(/\b(?:warn\w*|threat\w*)\b/i);
const threat = sought(
  /\b(?:open war|dire consequences|befitting|obliterat\w*|teach\w* a lesson|graveyard for|(?:will|would|shall|'ll) (?:face|bear) (?:the )?consequences|(?:will|would|shall|could|must|'ll) (?:have to )?(?:hit|strike|attack|target|respond|retaliate|pay|go after|destroy)|threaten(?:ed|s|ing)? (?:to|with|that|war|retaliat\w*|military|action)|strikes? ['“‘"]?deep|shall give you|no more of|respond (?:depending|befittingly|in kind|with force)|(?:reserve|exercise)s? (?:the right|all options)|bear the (?:cost|consequences)|pay (?:a|the) (?:\w+ )?price|at (?:your|its|their) own peril|warned? of|(?:not|no longer|never|cannot) tolerate|no more\.|eliminated at any cost)\b/i,
);
const accusationCue = sought(/\b(?:accus\w+|blam\w+|alleg\w+|condemn\w*|slam\w*|lambast\w*|complain\w*)\b/i);
/** Words with which a charge is brought, whoever tells it. */
const charged = sought(
  /\b(?:accus\w+|blam(?:e|es|ed|ing)|alleg(?:e|es|ing|ation|ations)|alleged (?:that|the)|complicit\w*|masterminded|orchestrat\w*|treacher\w*|sponsor(?:s|ing)|abet(?:s|ted|ting)?|backed by|responsible for (?:the )?(?:\w+ )?(?:attack|killing|violence|return|rise|failure|unrest|terror))\w*/i,
);
const accusation = sought(
  /\b(?:harbou?r\w*|shelter\w*|sanctuar\w+|safe ?havens?|hideouts?|prox(?:y|ies)|violat\w+|infiltrat\w+|(?:us(?:e|es|ed|ing)(?: of)?|from|on) (?:the |its |their |our )?(?:afghan|afghanistan's|pakistani) (?:soil|territory|land)|from their soil|(?:soil|territory) (?:was|is|being)|responsible for|fail(?:ed|s|ing|ure) to|had failed|provid\w+ (?:refuge|support|weapons|shelter)|support(?:s|ed|ing)? (?:the )?(?:ttp|taliban|terror\w*|militan\w*)|left (?:behind )?by)\b/i,
);
const demandCue = sought(
  /\b(?:demand\w*|urg\w+|call\w* (?:on|for|upon)|ask\w*|request\w*|press(?:es|ed|ing)?|appeal\w*|exhort\w*|insist\w*|remind\w*|push\w*)\b/i,
);
const demand = sought(
  /\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|must|(?<!\bif \w+ )should (?!know|be noted)|needs? to (?!know)|request(?:s|ed|ing)|expect\w* (?:kabul|pakistan|afghan\w*|the|its)|(?:been )?asked (?:the|kabul|pakistan|islamabad|time and again)|ought to|(?<!\b(?:he|she|i|we|they) )(?:ha[sd]|have) to (?:be|stop|end|act|(?:re)?open|close|leave|return|hand|come|choose)|on notice|would like to see|remind(?:s|ed|ing)|is your responsibility|look forward to)\b/i,
);
const commitmentCue = sought(
  /\b(?:pledg\w+|vow\w*|promis\w+|assur\w+|commit(?:s|ted|ting)?|agree\w*|resolv\w+|undert(?:ook|ak\w+)|announc\w+ (?:that )?(?:it|they|he) (?:will|would))\b/i,
);
/** Words about soil or sanctuaries that promise, and accuse nobody. */
const promisedBan = sought(
  /\b(?:(?:will|would|shall) (?:not|never) (?:let|allow|permit|be (?:used|allowed|permitted))|(?:nobody|no one|no group) (?:will|would|shall) be allowed)\b/i,
);
/** Somebody speaks of what he himself is going to do. The look ahead makes one pattern of what would become many copies. */
const promisedAct = sought(
  /\b(?:(?:we|i|it|he|she|they|government|pakistan|afghanistan|kabul|islamabad|emirate|forces|army|sides|parties|countr(?:y|ies)|qatar|china|delegations?|both)(?:'ll| will| shall| would)(?: all| also| both| never| always| not| continue to)? (?=\w)(?:refrain|undertake|make|protect|defend|work|support|build|set up|hold|reconvene|provide|complete|ensure|take|act|fight|eliminate|help|stand|send|host|cooperate|respect|abide|honou?r|continue|remain|determine|be launch\w*)|(?:will|shall|would)(?: also)? be (?:stopped|given|completed|protected|launched|taken to task|provided|established|extended|upgraded|elevated|made|held|discussed and|(?:re)?open)|(?:will|shall|would) not go in vain|(?:is|are|was|were|remain\w*) (?:fully )?(?:determined|committed|resolved) to|(?:our|its|their|his|the) (?:\w+ )?(?:resolve|determination|commitment) to|launch (?:an|a)|approved|to (?:eliminate|eradicate|wipe out)|decided to|plans? to (?:establish|set up|open|send|build)|(?:has|have) been reached|(?:sides|parties|countries|governments|kabul|islamabad|pakistan|afghanistan|they|we) (?:had |have |has |both |also |["“‘])*agreed)\b/i,
);
/** "The group claimed responsibility for the blast": the name of who did it is news, and not a charge. */
const tookResponsibility = sought(/\b(?:claim(?:ed|s|ing)?|accept(?:ed|s|ing)?|took) (?:the )?responsibility\b/i);
const claimCue = sought(/\b(?:claim\w*|took|accept\w*)\b/i);
const responsibility = sought(/\bresponsibility for\b/i);
const hoped = sought(/\b(?:hop(?:e|es|ed|ing)|welcom(?:e|es|ed|ing)|wish(?:es|ed)?)\b/i);
const accusedAct = sought(
  /\b(?:terror\w*|militan\w*|attacks?|groups?)\b.{0,60}\b(?:from|inside|in) (?:afghanistan|kabul|pakistan)\b|\b(?:emanat\w+|rooted in|planned and|directed by|masterm\w+|at the behest|on the directives?|in the hands of|playing into|hiding|not sincere|insincer\w*|treacher\w*|grave mistake|unabated|brought back|scapegoat|fuell?ed|incit\w+|interfer\w+|aggression|bombed|(?:full|logistic\w*|financial) support|(?:hid\w*|cover\w* up) (?:their|its|his)|(?:not|never) (?:listen\w*|respect\w*|honou?r\w*|fulfil\w*|ready to|willing to|serious)|back(?:pedal\w*|ed out)|reneg\w+|supplied|pressure tactics?|strikes carried out by|still operate)\b/i,
);
/** One side tells of the other's doings. */
const ofThem = sought(
  /^["“'‘]?(?:(?:but|and|because|if|again) )*(?:they|these people) (?:are|were|have|had|still|don['’]t|do|did|use|keep|said)\b/i,
);
const threatenedAct = sought(
  /\b(?:conduct strikes|so be it|patience (?:has|is)|fight us|run(?:ning)? out|could (?:cut|withdraw|consider)|deep into|open to all options|all options|on the table)\b/i,
);
const happened = sought(
  /\b(?:met|held|struck|led|began|shut|fled|took|came|went|left|rose|fell|broke|saw|became|sent|set up|made|said|spoke|told|cut|hit|shot|put|hosts?|underway|ongoing|currently|scheduled)\b/i,
);
const ended = sought(/\b\w{2,}ed\b/i);
const wasDone = sought(/\b(?:ha[sd]|have|was|were|been)\s+(?:\w+ly )?(?:been )?\w+(?:ed|en|wn|ght|lt|ne)\b/i);
/** How things stand or may go, in somebody's judgement. */
const weighed = sought(
  /\b(?:believe[sd]?|think[s]?|likely|unlikely|may(?! \d)|might|could|appears?|appeared|seem\w*|suggest\w*|perhaps|probabl\w+|possib\w+|risks?|challenges?|deteriorat\w*|worsen\w*|impact|influence|reflect\w*|signal\w*|indicat\w*|fear\w*|opin\w+|strateg\w+|leverage|embolden\w*|viewed|perceiv\w+|considered|convinced|reinforc\w*|undermin\w*|compound\w*|exacerbat\w*|sever(?:e|ely)|increasingly|significant\w*|encourag\w+|inspir\w+|loom\w*|reminder|vulnerab\w*|capab\w+|lost control|expected to|alarmed|instrumental|(?:relations(?:hip)?|ties)\b.{0,60}\b(?:strain\w*|hit|sour\w*|low|tense)|little choice)\b/i,
);
/** What is so, and not what was done. */
const standing = sought(
  /\b(?:is|are|remains?|lies?) (?:now |still |also |not |closely |a |an |the |largely |one )*(?!\w+ing\b|(?!based|located|headquartered|allied|aligned|linked|armed)\w+ed\b|underway|set\b)\w+/i,
);
const judged = sought(
  /\b(?:(?<!public )relations(?:hip)?|ties|trust|surge|closely|known for|so far|remain\w*|strained)\b/i,
);
const own = sought(
  /\b(?:we|our|us|i|want\w*|ready|stance|position|prefer\w*|insist\w*|expect\w*|priorit\w*|interests?|does not|do not|cannot|need|disappoint\w*|satisf\w*|commend\w*|prais\w*|laud\w*|hail\w*|express\w*|criticis\w*|no longer|maintain\w*|in favou?r|justified|refus\w+|workable|convey\w*|solidarity|condolences?|shoulder to shoulder)\b/i,
);
/** What one who speaks has to say of his own stand: the verb that reports it tells so. */
const ownCue = sought(
  /\b(?:prais\w*|laud\w*|hail\w*|commend\w*|welcom\w*|express\w*|hop(?:e|es|ed|ing)|appreciat\w*|criticis\w*|thank\w*|oppos\w*|refus\w*)\b/i,
);

/** First rule that holds wins: a speech act before a topic, a topic before a mood. */
const rules: readonly KindRule[] = [
  {
    kind: 'denial',
    holds: ({ clause, cue }) => denialCue(cue) || denial(clause) || (none(clause) && noneThere(clause)),
  },
  { kind: 'threat', holds: ({ cue }) => threatCue(cue) },
  { kind: 'accusation', holds: ({ cue }) => accusationCue(cue) },
  { kind: 'demand', holds: ({ cue }) => demandCue(cue) },
  { kind: 'commitment', holds: ({ cue }) => commitmentCue(cue) },
  {
    kind: 'event',
    holds: ({ clause, cue }) => tookResponsibility(clause) || (claimCue(cue) && responsibility(clause)),
  },
  { kind: 'threat', holds: ({ clause }) => threat(clause) },
  { kind: 'commitment', holds: ({ clause }) => promisedBan(clause) },
  { kind: 'position', holds: ({ clause, attributed }) => attributed && hoped(clause) },
  { kind: 'demand', holds: ({ clause }) => demand(clause) },
  { kind: 'commitment', holds: ({ clause, attributed }) => attributed && promisedAct(clause) },
  { kind: 'accusation', holds: ({ clause }) => charged(clause) },
  { kind: 'accusation', holds: ({ clause, attributed }) => attributed && accusation(clause) },
  { kind: 'position', holds: ({ cue }) => ownCue(cue) },
  { kind: 'threat', holds: ({ clause }) => threatenedAct(clause) },
  { kind: 'figure', holds: ({ counted }) => counted },
  { kind: 'accusation', holds: ({ clause, attributed }) => attributed && (accusedAct(clause) || ofThem(clause)) },
  { kind: 'assessment', holds: ({ clause }) => weighed(clause) },
  { kind: 'position', holds: ({ clause, attributed }) => attributed && own(clause) },
  { kind: 'assessment', holds: ({ clause }) => standing(clause) },
  {
    kind: 'event',
    holds: ({ clause }) => happened(clause) || wasDone(clause) || ended(clause),
  },
  { kind: 'assessment', holds: ({ clause }) => judged(clause) },
  { kind: 'assessment', holds: ({ attributed }) => !attributed },
];

export function kindOf(said: Said): ClaimKind {
  return rules.find((rule) => rule.holds(said))?.kind ?? 'position';
}
