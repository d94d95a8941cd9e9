import type { Feature } from './draft';
import { says, saysAround } from './says';
import { upTo, whether } from './whether';

export const formFeatures: readonly Feature[] = [
  { name: 'opening', reason: 'opens the article', value: (draft) => whether(draft.order <= 2) },
  { name: 'late', reason: 'stands near the end', value: (draft, scene) => whether(draft.start > scene.length * 0.85) },
  { name: 'depth', reason: 'stands far down', value: (draft, scene) => draft.start / Math.max(1, scene.length) },
  { name: 'brief', reason: 'says little', value: (draft) => whether(draft.words < 9) },
  { name: 'length', reason: 'says much', value: (draft) => upTo(35, draft.words) },
  { name: 'question', reason: 'asks', ...says(/\?["”’']?$/) },
  {
    name: 'vague-subject',
    reason: 'opens with a pronoun',
    ...says(/^[“"‘]?(?:this|that|these|those|it|they|he|she|there)\b/i),
  },
  { name: 'we', reason: 'speaks for a side', ...says(/\b(?:we|our|us)\b/i) },
  {
    name: 'hedge',
    reason: 'hedged',
    ...says(/\b(?:may|might|could|perhaps|probably|possibly|likely|appears?|seems?)\b/i),
  },
  {
    name: 'background',
    reason: 'background',
    ...saysAround(
      /\b(?:earlier|previously|in the past|last (?:year|month)|years? ago|histor\w+|former\w*|once|since (?:19|20)\d\d|in (?:19|20)\d\d|over the years|for (?:years|decades|long)|it (?:is|may be) (?:worth|pertinent|recalled|mentioned)|recall\w*)\b/i,
    ),
  },
  {
    name: 'day-named',
    reason: 'said or done on a named day',
    ...saysAround(/\b(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i),
  },
  {
    name: 'courtesy',
    reason: 'courtesies',
    ...saysAround(
      /\b(?:tribute|condol\w+|pray\w*|thank\w*|felicitat\w+|welcom\w+|gratitude|apprecia\w+|prais\w+|laud\w*|commend\w*|salut\w+|brav\w+|sacrific\w+|guests?|warm\w*|cordial)\b/i,
    ),
  },
  {
    name: 'protocol',
    reason: 'who met whom',
    ...says(
      /\b(?:met|meeting|visit\w*|arriv\w+|attend\w*|accompan\w+|delegation|inaugurat\w+|address(?:ed|ing)|chair\w*|telephon\w+|call on)\b/i,
    ),
  },
  {
    name: 'emotive',
    reason: 'a figure of speech',
    ...says(
      /\b(?:tragedy|savage\w*|peril|doom|circus|brother\w*|heart\w*|hope\w*|dream\w*|spirit|courage\w*|resolve)\b/i,
    ),
  },
  { name: 'condition', reason: 'conditional', ...says(/\b(?:if|unless|until|whether)\b/i) },
  {
    name: 'cause',
    reason: 'gives a reason',
    ...says(/\b(?:because|due to|since|as a result|therefore|so that|in order to)\b/i),
  },
  {
    name: 'linked',
    reason: 'turns against what went before',
    ...saysAround(/^[“"‘]?(?:but|however|meanwhile|moreover|additionally|notably|yet|still)\b/i),
  },
  {
    name: 'standing',
    reason: 'has been so for long',
    ...saysAround(
      /\b(?:has|have) (?:long|always|often|repeatedly|historically|consistently)\b|\b(?:time and again|over the (?:past|last)|in recent (?:years|months)|for (?:years|decades)|continues? to)\b/i,
    ),
  },
];
