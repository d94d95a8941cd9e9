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
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss\w*|rebuff\w*|rubbish\w*|disavow\w*)\b/i,
);
const denial = sought(
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es|ing)|baseless|unfounded|false|no truth|no evidence|does not allow|do not allow|not allowed|(?:not|never) (?:using|used|based|involved|present|harbou?r\w*|support\w*)|internal (?:issue|matter|problem)|no (?:leaders?|fighters?|militants?|members?|camps?|groups?)\b.{0,40}? (?:is|are|was|were))\b/i,
);
const threatCue = sought(/\b(?:warn\w*|threat\w*)\b/i);
const threat = sought(
  /\b(?:open war|retaliat\w*|dire consequences|consequences|befitting|crush\w*|obliterat\w*|teach\w* a lesson|graveyard|(?:will|would|shall|could|'ll) (?:have to )?(?:hit|strike|attack|target|respond|pay|face|go after|destroy|eliminate)|threaten(?:ed|s|ing)?|strikes? ['“‘"]?deep|shall give you|no more of|respond (?:depending|befittingly|in kind|with force)|(?:reserve|exercise)s? (?:the right|all options)|bear the (?:cost|consequences)|pay (?:a|the) price|at (?:your|its|their) own peril|warned? of)\b/i,
);
const accusationCue = sought(/\b(?:accus\w+|blam\w+|alleg\w+|condemn\w*|slam\w*|lambast\w*)\b/i);
const accusation = sought(
  /\b(?:accus\w+|blam\w+|alleg(?:e|es|ed|ing|ation|ations)|harbou?r\w*|shelter\w*|sanctuar\w+|safe ?havens?|hideouts?|prox(?:y|ies)|sponsor\w*|abet\w*|complicit\w*|violat\w+|infiltrat\w+|sovereignty|(?:us(?:e|es|ed|ing)|from|on) (?:the |its |their |our )?(?:afghan|afghanistan's|pakistani) (?:soil|territory|land)|(?:soil|territory) (?:was|is|being|to)|responsible for|fail(?:ed|s|ing|ure) to|provid\w+ (?:refuge|support|weapons|shelter)|support(?:s|ed|ing)? (?:the )?(?:ttp|taliban|terror\w*|militan\w*)|backed by|masterminded|orchestrat\w*|left (?:behind )?by)\b/i,
);
const demandCue = sought(
  /\b(?:demand\w*|urg\w+|call\w* (?:on|for|upon)|ask\w*|request\w*|press\w*|appeal\w*|exhort\w*|insist\w*)\b/i,
);
const demand = sought(
  /\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|must|should|need(?:s|ed)? to|ha[sd] to|request\w*|expect\w* (?:kabul|pakistan|afghan\w*|the)|asked (?:the|kabul|pakistan|islamabad)|ought to)\b/i,
);
const commitmentCue = sought(
  /\b(?:pledg\w+|vow\w*|promis\w+|assur\w+|commit\w*|agree\w*|resolv\w+|reiterat\w+|reaffirm\w*)\b/i,
);
const commitment = sought(
  /\b(?:pledg(?:e|es|ed|ing)|vow(?:s|ed)?|promis(?:e|es|ed)|assur(?:ed?|es|ance|ances)|commit(?:s|ted|ment|ments)|agreed?|resolve[ds]?|determin(?:ed|ation)|(?:will|would|shall) (?:not|never|continue|remain|be completed|ensure|take)|launch (?:an|a)|approved|to eliminate|to eradicate|decided to)\b/i,
);
/** Words about soil or sanctuaries that promise, and accuse nobody. */
const promisedBan = sought(
  /\b(?:(?:will|would|shall) (?:not|never) (?:let|allow|permit)|(?:nobody|no one|no group) (?:will|would|shall) be allowed)\b/i,
);
const accusedAct = sought(
  /\b(?:terror\w*|militan\w*|attacks?|groups?)\b.{0,60}\b(?:from|inside|in) (?:afghanistan|kabul|pakistan)\b|\b(?:emanat\w+|rooted in|planned and|directed by|masterm\w+|at the behest|on the directives?|in the hands of|playing into|hiding|not sincere|insincer\w*|treacher\w*|grave mistake|unabated|brought back|scapegoat|fuell?ed|incit\w+|interfer\w+|aggression|bombed|(?:full|logistic\w*|financial) support)\b/i,
);
const threatenedAct = sought(
  /\b(?:conduct strikes|so be it|patience (?:has|is)|fight us|run(?:ning)? out|could (?:cut|withdraw|consider)|deep into|open to all options|all options)\b/i,
);
const promisedAct = sought(
  /\b(?:will|shall|would)(?: all| also| both)? (?:be|refrain|undertake|make|protect|work|support|build|set up|hold|reconvene|provide|complete|not)\b/i,
);
const happened = sought(
  /\b(?:met|held|struck|led|began|shut|fled|took|came|went|left|rose|fell|broke|saw|became|sent|set up|made|said|spoke|told|cut|hit|shot|put)\b/i,
);
/** Looked for in lower case. */
const ended = sought(/\b\p{L}{2,}ed\b/u);
const wasDone = sought(/\b(?:ha[sd]|have|was|were|been)\s+(?:\w+ly )?(?:been )?\w+(?:ed|en|wn|ght|lt|ne)\b/i);
const judged = sought(
  /\b(?:believe[sd]?|think[s]?|likely|unlikely|may|might|could|appears?|seem\w*|suggest\w*|perhaps|probabl\w+|risks?|challenges?|(?<!public )relations(?:hip)?|ties|trust|deteriorat\w*|worsen\w*|impact|reflect\w*|signal\w*|indicat\w*|fear\w*|surge|opin\w+|strateg\w+|closely|considered|known for|so far|remain\w*|strained|embolden\w*|is|are)\b/i,
);
const own = sought(
  /\b(?:we|our|us|i|want\w*|ready|welcom\w*|hop(?:e|es|ed|ing)|stance|position|prefer\w*|insist\w*|expect\w*|priorit\w*|interests?|does not|do not|cannot|need|disappoint\w*|satisf\w*|commend\w*|prais\w*|express\w*|no longer|maintain\w*|in favou?r)\b/i,
);

const lowered = ({ text, marks, plain }: Passage): Passage => ({ text: text.toLowerCase(), marks, plain });

/** First rule that holds wins: a speech act before a topic, a topic before a mood. */
const rules: readonly KindRule[] = [
  { kind: 'denial', holds: ({ clause, cue }) => denialCue(cue) || denial(clause) },
  { kind: 'threat', holds: ({ clause, cue }) => threat(clause) || threatCue(cue) },
  { kind: 'accusation', holds: ({ cue }) => accusationCue(cue) },
  { kind: 'demand', holds: ({ cue }) => demandCue(cue) },
  { kind: 'commitment', holds: ({ cue }) => commitmentCue(cue) },
  { kind: 'commitment', holds: ({ clause }) => promisedBan(clause) },
  { kind: 'accusation', holds: ({ clause }) => accusation(clause) },
  { kind: 'demand', holds: ({ clause }) => demand(clause) },
  { kind: 'threat', holds: ({ clause }) => threatenedAct(clause) },
  { kind: 'figure', holds: ({ counted }) => counted },
  { kind: 'accusation', holds: ({ clause, attributed }) => attributed && accusedAct(clause) },
  {
    kind: 'commitment',
    holds: ({ clause, attributed }) => commitment(clause) || (attributed && promisedAct(clause)),
  },
  { kind: 'position', holds: ({ clause, attributed }) => attributed && own(clause) },
  { kind: 'assessment', holds: ({ clause }) => judged(clause) },
  {
    kind: 'event',
    holds: ({ clause }) => happened(clause) || wasDone(clause) || ended(lowered(clause)),
  },
  { kind: 'assessment', holds: ({ attributed }) => !attributed },
];

export function kindOf(said: Said): ClaimKind {
  return rules.find((rule) => rule.holds(said))?.kind ?? 'position';
}
