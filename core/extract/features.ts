import type { Feature } from './draft';
import { factFeatures } from './fact-features';
import { formFeatures } from './form-features';
import { kindFeatures } from './kind-features';
import { speechFeatures } from './speech-features';
import { topicFeatures } from './topic-features';

/** All that is looked at to rank a claim; each has its weight, by name, in weights.json. */
export const features: readonly Feature[] = [
  ...kindFeatures,
  ...speechFeatures,
  ...topicFeatures,
  ...factFeatures,
  ...formFeatures,
];
