import type { Pack } from '../../core/pack';
import { type Corpus, indexCorpus } from '../../core/relate/relate';
import type { Source, Statement } from '../../core/statement';

interface Shelf {
  list(): Promise<Source[]>;
  statements(): Promise<Statement[]>;
}

/** The reference corpus, ready to be asked. Rebuilt when a source is saved, corrected or removed. */
export interface Library {
  corpus(): Promise<Corpus>;
  changed(): void;
}

export function createLibrary(pack: Pack, shelf: Shelf): Library {
  let corpus: Promise<Corpus> | null = null;
  const build = async () => {
    const [sources, statements] = await shelved(pack, shelf);
    return indexCorpus({ ...pack, sources, statements });
  };
  return {
    corpus() {
      corpus ??= build();
      // A corpus that could not be built is tried again at the next question.
      corpus.catch(() => {
        corpus = null;
      });
      return corpus;
    },
    changed() {
      corpus = null;
    },
  };
}

/** Where storage cannot be opened (a private window), the shipped corpus still answers. */
async function shelved(pack: Pack, shelf: Shelf): Promise<[readonly Source[], readonly Statement[]]> {
  try {
    return [await shelf.list(), await shelf.statements()];
  } catch {
    return [pack.sources, pack.statements];
  }
}
