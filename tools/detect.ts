import { detect } from '../core/topic/detect';
import { compileLexicon } from '../core/topic/lexicon';
import { eachArticle } from './article-file';
import type { Verb } from './command-line';

export const detectVerb: Verb = {
  takes: ['in'],
  switches: [],
  run(flags, { lexicon }) {
    const compiled = compileLexicon(lexicon);
    return eachArticle(flags, (article) => {
      const verdict = detect(article, lexicon, compiled);
      return { id: article.id, onTopic: verdict.tier === 'core', ...verdict };
    });
  },
};
