import { startPostings } from '../match/build-postings';
import type { Postings } from '../match/postings';
import type { Saved } from '../revision';
import type { Statement } from '../statement';
import { indexWords } from './compounds';
import type { Told } from './corpus-query';

/** Every word of the statements and of what is said about them; `told` has the documents in the order of their numbers. */
export interface StatementWords {
  readonly postings: Postings;
  readonly told: readonly Told[];
}

/** Takes sources one by one, so that a large corpus is read in slices. */
export interface WordsBuilder {
  add(saved: Saved): void;
  finish(): StatementWords;
}

export function startWords(): WordsBuilder {
  const postings = startPostings();
  const told: Told[] = [];
  const same = once();
  return {
    add({ source, statements }) {
      const about = indexWords(`${source.outlet ?? ''}\n${source.title}`);
      const outlet = same(source.outlet);
      statements.forEach((statement, position) => {
        const tags = [...indexWords(statement.text), ...speakerWords(statement), ...about];
        postings.add({ text: '', tags });
        told.push({
          id: statement.id,
          source: source.id,
          position,
          outlet,
          date: source.date,
          speaker: same(statement.speaker?.name ?? null),
          party: statement.speaker?.party ?? null,
          questions: statement.readings.map(({ proposition }) => same(proposition)),
        });
      });
    },
    finish: () => ({ postings: postings.finish(), told }),
  };
}

function speakerWords({ speaker }: Statement): string[] {
  return speaker === null ? [] : indexWords(`${speaker.name}\n${speaker.role ?? ''}`);
}

/** Keeps one string of those that are alike: names come back thousands of times. */
function once() {
  const known = new Map<string | null, string | null>();
  return <S extends string | null>(value: S): S => {
    if (!known.has(value)) known.set(value, value);
    return (known.get(value) ?? value) as S;
  };
}
