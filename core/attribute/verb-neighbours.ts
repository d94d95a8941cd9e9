import { forWords } from '../word-list';

export const auxiliary = forWords(
  /^(?:has|have|had|having|is|are|was|were|be|been|being|will|would|can|could|may|might|must|should|shall|do|does|did|not|never|don't|doesn't|didn't|won't|wouldn't|cannot|couldn't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|ought)$/,
);
export const adverb = forWords(
  /^(?:also|again|once|earlier|later|then|now|still|already|even|only|further|always|often|just|too|soon|ever|yet|first|instead|however|meanwhile|(?!family$|assembly$|rally$|ally$|italy$|july$|supply$|reply$|bully$|monopoly$|anomaly$)[a-zà-ÿ]{3,}ly|long|next|thus|twice|so|far|neither|nor|categorically|time|both|all|either)$/,
);
/** Before a form like "claims" or "reports" these make it a noun. */
export const beforeNoun = forWords(
  /^(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|any|no|some|such|other|more|many|several|all|of|on|about|to|with|from|by|for|in|at|into|against|over|under|media|news|press|public|recent|earlier|previous|official|initial|false|similar|new|latest|repeated|joint|two|three|four|former|local|intelligence|unconfirmed|and|or|as|between|amid|despite|after|before|per|via|without|through|whose|\d+|[a-zà-ÿ]+(?:'s|whose|s'))$/,
);
/** Words that let an infinitive report: "went on to say", "declined to comment". */
export const beforeInfinitive = forWords(
  /^(?:went|goes|going|on|declined|declines|refused|refuses|refusing|continued|continues|wanted|began|sought|moved|rushed|used|appeared|appears?|seem(?:s|ed)?|managed|hastened|tended|proceeded|failed|dared|chose|is|are|was|were|took|takes|able|ready|quick|forced|set|had|has|have|expected|likely|likes|him|willing|came|turned|trying|tried)$/,
);
