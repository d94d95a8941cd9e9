import type { Served } from '../../messaging/call';
import type { Background } from '../../messaging/protocol';
import { corpusAnswers } from './corpus-answers';
import type { Desk } from './desk';
import { mutingAnswers } from './muting';
import { noteAnswers } from './note-answers';
import { packAnswers } from './pack-answers';
import { pageAnswers } from './page-answers';
import { onlyOurPages } from './senders';
import { settingsAnswers } from './settings-answers';
import { tabAnswers } from './tab-answers';

/** What the background answers, and to whom: content scripts reach `pageAnswers` only. */
export function answers(desk: Desk): Served<Background> {
  return {
    ...pageAnswers(desk),
    ...onlyOurPages({
      ...tabAnswers(desk),
      ...noteAnswers(desk),
      ...corpusAnswers(desk),
      ...packAnswers(desk),
      ...settingsAnswers(desk),
      ...mutingAnswers(desk),
    }),
  };
}
