import { expectTypeOf, test } from 'vitest';
import type { OwnData } from '../../components/own-data';
import type { createOwnData } from '../../store/own-data';

test('what the store gives is what the pages ask for', () => {
  expectTypeOf<ReturnType<typeof createOwnData>>().toExtend<OwnData>();
});
