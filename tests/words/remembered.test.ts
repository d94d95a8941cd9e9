import { describe, expect, it } from 'vitest';
import { detach } from '../../core/detach';
import { remembered } from '../../core/remembered';

function counted() {
  const asked: string[] = [];
  const lengthOf = remembered((words) => {
    asked.push(words);
    return words.length;
  });
  return { asked, lengthOf };
}

describe('remembered', () => {
  it('works out an answer once, also one that is nothing', () => {
    const asked: string[] = [];
    const ask = remembered((words) => {
      asked.push(words);
      return null;
    });
    expect([ask('gate'), ask('gate')]).toEqual([null, null]);
    expect(asked).toEqual(['gate']);
  });

  it('keeps no answer for a very long text', () => {
    const { asked, lengthOf } = counted();
    const long = 'gate '.repeat(400);
    expect([lengthOf(long), lengthOf(long)]).toEqual([2000, 2000]);
    expect(asked).toHaveLength(2);
  });

  it('starts afresh rather than grow for ever', () => {
    const { asked, lengthOf } = counted();
    for (let i = 0; i < 5000; i++) lengthOf(`gate ${i}`);
    lengthOf('gate 0');
    lengthOf('gate 4999');
    expect(asked).toHaveLength(5001);
  });
});

describe('detach', () => {
  it.each(['', 'gate', 'the Hill Union’s “second” statement', 'half \ud83d a sign'])('leaves %j as it is', (words) => {
    expect(detach(words)).toBe(words);
  });
});
