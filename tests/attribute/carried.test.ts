import { describe, expect, it } from 'vitest';
import { linesOf } from './read';

describe('carried speakers', () => {
  it('goes on telling a report for a sentence', () => {
    expect(
      linesOf(
        'A trade report said exports fell. Twelve mills closed during the winter months. The old rain gauges stood untouched.',
      ),
    ).toEqual([
      'A trade report | said | exports fell.',
      'A trade report | - | Twelve mills closed during the winter months.',
      'A trade report | - | The old rain gauges stood untouched.',
    ]);
  });

  it('ends where the writer speaks himself', () => {
    const text = 'A trade report said exports fell. But perhaps the winter alone is to blame for all of it.';
    expect(linesOf(text)).toEqual(['A trade report | said | exports fell.']);
  });

  it('ends with the paragraph', () => {
    const text = 'A trade report said exports fell.\n\nThe old mills by the river have stood for many years.';
    expect(linesOf(text)).toEqual(['A trade report | said | exports fell.']);
  });

  it('carries nothing from a person', () => {
    const text = 'Gul Raza said exports fell. The old mills by the river have stood for many years.';
    expect(linesOf(text)).toEqual(['Gul Raza | said | exports fell.']);
  });

  it('takes an article that opens with a survey for the survey’s word', () => {
    const text =
      'The Pak Institute for Peace said attacks rose.\n\nThe north remained calm all year.\n\nNo raids came from the south.';
    expect(linesOf(text).slice(1)).toEqual([
      'Pak Institute for Peace | - | The north remained calm all year.',
      'Pak Institute for Peace | - | No raids came from the south.',
    ]);
  });
});

describe('interviews', () => {
  const head = 'Gul Raza is a trader and writer from Chaman.\n\n';

  it('gives the answers to the one who is introduced', () => {
    const text = `${head}Q. Is the gate open? A. It opens at dawn. It shuts at dusk. Q. And the road? A. The road is long.`;
    expect(linesOf(text)).toEqual([
      'Gul Raza | - | It opens at dawn.',
      'Gul Raza | - | It shuts at dusk.',
      'Gul Raza | - | The road is long.',
    ]);
  });

  it('takes one question and answer for no interview', () => {
    expect(linesOf(`${head}Q. Is the gate open? A. It opens at dawn.`)).toEqual([]);
  });

  it('gives nobody’s answers to nobody', () => {
    expect(linesOf('Q. Is it open? A. It is. Q. And the road? A. The road is long.')).toEqual([]);
  });
});
