/** A plan right before the day makes it a coming one: "will be held on", "until", "scheduled for". */
const willBe =
  /\b(?:(?:will|to) (?:be )?[a-z]+(?: [a-z]+){0,3} (?:on|by|until) |scheduled (?:for|on) |until (?:next )?|till |deadline of |due on |slated for )$/i;
/** "Are expected to meet in Doha on": nothing that was said or done on that day stands between. */
const planned =
  /\b(?:will|would|due to|set to|expected to|scheduled to|plan(?:s|ned)? to|likely to)(?: (?!(?:have|said|told|says|after|since|that|who|which)\b)(?:(?<=\bbe )[\w'’-]+|(?!(?!held\b)\w+ed\b)[\w'’-]+)){1,9} on $/i;
/** "By Thursday", "before Friday": a last day, where something is still asked or meant to be done. */
const lastDay = /\b(?:by|before|no later than) $/i;
const looksAhead =
  /\b(?:must|should|shall|will|would|need(?:s|ed)?|have to|has to|had to|demand\w*|ask(?:s|ed|ing)|order(?:s|ed)|told|urg\w+|want(?:s|ed)|given?|gave|deadline|ultimatum|expect\w*|hop(?:e|es|ed|ing)|plan(?:s|ned)?|vow\w*|pledg\w+|promis\w+|agreed|due|scheduled|set) (?!have\b)[^.;?!]*$/i;
const aheadAfter =
  /^,? (?:[\w'’-]+ ){0,5}(?:must|should|shall|will|would(?! have)|ha(?:s|ve|d) to|(?:is|are) (?:to|due|expected)) /i;

/** "The case filed on" was filed already. */
const wasDone = /(?<!\bbe )\b(?!held\b)\w+ed on $/i;

/** Whether a weekday between these words is one to come. */
export function isComing(before: string, after: string): boolean {
  const isOn = before.endsWith(' on ');
  if (before.endsWith('ed on ') && wasDone.test(before)) return /\bscheduled on $/i.test(before);
  if (willBe.test(before) || (isOn && planned.test(before))) return true;
  return lastDay.test(before) && (looksAhead.test(before) || aheadAfter.test(after));
}
