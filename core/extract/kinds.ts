import type { ClaimKind } from '../claim';

/** What a kind is read from, lower case. */
export interface Said {
  /** The clause itself. */
  readonly clause: string;
  /** The reporting words, or '' ("has warned that"). */
  readonly cue: string;
  readonly attributed: boolean;
  readonly counted: boolean;
}

interface KindRule {
  readonly kind: ClaimKind;
  readonly holds: (said: Said) => boolean;
}

const denialCue =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss\w*|rebuff\w*|rubbish\w*|disavow\w*)\b/;
const denial =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut\w+|dismiss(?:ed|es|ing)|baseless|unfounded|false|no truth|no evidence|does not allow|do not allow|not allowed|(?:not|never) (?:using|used|based|involved|present|harbou?r\w*|support\w*)|internal (?:issue|matter|problem))\b/;
const threatCue = /\b(?:warn\w*|threat\w*)\b/;
const threat =
  /\b(?:open war|retaliat\w*|dire consequences|consequences|befitting|crush\w*|obliterat\w*|teach\w* a lesson|graveyard|(?:will|would|shall|could|'ll) (?:have to )?(?:hit|strike|attack|target|respond|pay|face|go after|destroy|eliminate)|threaten(?:ed|s|ing)?|strikes? deep|at (?:your|its|their) own peril|warned? of)\b/;
const accusationCue = /\b(?:accus\w+|blam\w+|alleg\w+|condemn\w*|slam\w*|lambast\w*)\b/;
const accusation =
  /\b(?:accus\w+|blam\w+|alleg(?:e|es|ed|ing|ation|ations)|harbou?r\w*|shelter\w*|sanctuar\w+|safe ?havens?|hideouts?|prox(?:y|ies)|sponsor\w*|abet\w*|complicit\w*|violat\w+|infiltrat\w+|sovereignty|(?:us(?:e|es|ed|ing)|from|on) (?:the |its |their |our )?(?:afghan|afghanistan's|pakistani) (?:soil|territory|land)|(?:soil|territory) (?:was|is|being|to)|responsible for|fail(?:ed|s|ing|ure) to|provid\w+ (?:refuge|support|weapons|shelter)|support(?:s|ed|ing)? (?:the )?(?:ttp|taliban|terror\w*|militan\w*)|backed by|masterminded|orchestrat\w*|left (?:behind )?by)\b/;
const demandCue =
  /\b(?:demand\w*|urg\w+|call\w* (?:on|for|upon)|ask\w*|request\w*|press\w*|appeal\w*|exhort\w*|insist\w*)\b/;
const demand =
  /\b(?:demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:on|for|upon)|must|should|need(?:s|ed)? to|ha[sd] to|request\w*|expect\w* (?:kabul|pakistan|afghan\w*|the)|asked (?:the|kabul|pakistan|islamabad)|ought to)\b/;
const commitmentCue = /\b(?:pledg\w+|vow\w*|promis\w+|assur\w+|commit\w*|agree\w*|resolv\w+|reiterat\w+|reaffirm\w*)\b/;
const commitment =
  /\b(?:pledg(?:e|es|ed|ing)|vow(?:s|ed)?|promis(?:e|es|ed)|assur(?:ed?|es|ance|ances)|commit(?:s|ted|ment|ments)|agreed?|resolve[ds]?|determin(?:ed|ation)|(?:will|would|shall) (?:not|never|continue|remain|be completed|ensure|take)|launch (?:an|a)|approved|to eliminate|to eradicate|decided to)\b/;
const happened =
  /\b(?:killed|injured|wounded|martyred|attacked|struck|arrested|detained|seized|recovered|met|visited|held|arrived|launched|signed|claimed responsibility|clashed|exchanged|fired|shelled|closed|shut|reopened|opened|took place|occurred|began|started|ended|called off|collapsed|reached|conducted|carried out|neutrali[sz]ed|eliminated|foiled|raided|crossed|fled|expelled|deported|summoned|handed|announced|hosted|led|travell?ed|released|established|captured|destroyed|stormed|targeted|exploded|suspended)\b/;
const judged =
  /\b(?:believe[sd]?|think[s]?|analysts?|observers?|experts?|likely|unlikely|may|might|appears?|seems?|suggests?|perhaps|probably|risks?|challenge|relations|ties|trust|deteriorat\w*|worsen\w*|impact|reflect\w*|signal\w*|indicat\w*|because|result of|due to|concern\w*|fear\w*|hope\w*|increas\w+|surge|worr\w+|opin\w+|strategy|closely|longstanding|so far|become|became|remain\w*)\b/;

/** First rule that holds wins: a speech act before a topic, a topic before a mood. */
const rules: readonly KindRule[] = [
  { kind: 'denial', holds: ({ clause, cue }) => denialCue.test(cue) || denial.test(clause) },
  { kind: 'threat', holds: ({ clause, cue }) => threat.test(clause) || threatCue.test(cue) },
  { kind: 'accusation', holds: ({ cue }) => accusationCue.test(cue) },
  { kind: 'demand', holds: ({ cue }) => demandCue.test(cue) },
  { kind: 'commitment', holds: ({ cue }) => commitmentCue.test(cue) },
  { kind: 'accusation', holds: ({ clause }) => accusation.test(clause) },
  { kind: 'demand', holds: ({ clause }) => demand.test(clause) },
  { kind: 'figure', holds: ({ counted }) => counted },
  { kind: 'commitment', holds: ({ clause }) => commitment.test(clause) },
  { kind: 'event', holds: ({ clause }) => happened.test(clause) && !/\b(?:we|i|you)\b/.test(clause) },
  { kind: 'assessment', holds: ({ clause, attributed }) => judged.test(clause) || !attributed },
];

export function kindOf(said: Said): ClaimKind {
  return rules.find((rule) => rule.holds(said))?.kind ?? 'position';
}
