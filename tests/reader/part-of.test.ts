// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { partOf } from '../../entrypoints/reader/part-of';
import { bringPart, forgetParts } from '../../entrypoints/reader/parts';
import { printNotes } from '../../page/print-notes';

const asked: string[] = [];
let answer: () => Promise<void>;

vi.mock('../../messaging/client', () => ({
  background: {
    bringPart(part: string) {
      asked.push(part);
      return answer();
    },
  },
}));

beforeEach(() => {
  asked.length = 0;
  forgetParts();
  answer = async () => bringPart({ print: printNotes });
});

test('a part is asked for once, however many wait for it', async () => {
  expect(await Promise.all([partOf('print'), partOf('print')])).toEqual([printNotes, printNotes]);
  expect(await partOf('print')).toBe(printNotes);
  expect(asked).toEqual(['print']);
});

test('one that did not come is asked for again', async () => {
  const bring = answer;
  answer = () => Promise.reject(new Error('no-answer'));
  await expect(partOf('print')).rejects.toThrow('no-answer');
  answer = bring;
  expect(await partOf('print')).toBe(printNotes);
  expect(asked).toHaveLength(2);
});

test('one whose script gave nothing is missed, not waited for', async () => {
  answer = () => Promise.resolve();
  await expect(partOf('print')).rejects.toThrow('no-part');
});
