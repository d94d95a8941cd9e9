import { expectTypeOf, test } from 'vitest';
import type { Preferences } from '../../core/exchange/preferences';
import type { RestoreCounts } from '../../core/exchange/restore';
import type * as protocol from '../../messaging/protocol';
import type { HiddenPair } from '../../store/hidden';
import type { StoredNote } from '../../store/notes';
import type { Notice } from '../../store/notice';

test('what the store gives is what the protocol promises', () => {
  expectTypeOf<StoredNote>().toExtend<protocol.StoredNote>();
  expectTypeOf<protocol.StoredNote>().toExtend<StoredNote>();
  expectTypeOf<Preferences>().toEqualTypeOf<protocol.Settings>();
  expectTypeOf<HiddenPair>().toEqualTypeOf<protocol.HiddenPair>();
  expectTypeOf<Notice>().toEqualTypeOf<protocol.Notice>();
  expectTypeOf<RestoreCounts>().toEqualTypeOf<protocol.RestorePlan>();
});
