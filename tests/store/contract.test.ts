import { expectTypeOf, test } from 'vitest';
import type { OwnData } from '../../components/own-data';
import type { Preferences } from '../../core/exchange/preferences';
import type * as protocol from '../../messaging/protocol';
import type { FoundNotes } from '../../store/find-notes';
import type { HiddenPair } from '../../store/hidden';
import type { StoredNote } from '../../store/notes';
import type { Notice } from '../../store/notice';
import type { createOwnData } from '../../store/own-data';

type OwnDataOfStore = ReturnType<typeof createOwnData>;

test('what the store gives is what the protocol promises', () => {
  expectTypeOf<StoredNote>().toExtend<protocol.StoredNote>();
  expectTypeOf<protocol.StoredNote>().toExtend<StoredNote>();
  expectTypeOf<Preferences>().toEqualTypeOf<protocol.Settings>();
  expectTypeOf<HiddenPair>().toEqualTypeOf<protocol.HiddenPair>();
  expectTypeOf<Notice>().toEqualTypeOf<protocol.Notice>();
  expectTypeOf<FoundNotes>().toEqualTypeOf<protocol.FoundNotes>();
  expectTypeOf<OwnDataOfStore>().toExtend<OwnData>();
});
