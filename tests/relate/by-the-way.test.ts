import { expect, it } from 'vitest';
import { isByTheWay } from '../../core/relate/by-the-way';

it.each([
  ['the boats mooring at the quay have grown in number', ['boats', 'mooring'], true],
  ['a rise in thefts by crews (and others) mooring at the quay', ['crews', 'mooring'], true],
  ['crews are mooring at the quay', ['crews', 'mooring'], false],
  ['the crew is mooring at the quay', ['crew', 'mooring'], false],
  ['the crew keeps mooring at the quay', ['crew', 'mooring'], false],
  ['boats mooring at the quay have grown in number', ['boats', 'quay'], true],
  ['crews and boats, including barges, moor at the quay', ['boats', 'moor'], false],
  ['boats moored at the quay', ['boats', 'moored'], false],
  ['boats mooring at the quay', [], false],
])('%s: by the way %s → %s', (text, evidence, expected) => expect(isByTheWay(text, { evidence })).toBe(expected));
