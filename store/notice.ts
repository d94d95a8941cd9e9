import type { Notice } from '../messaging/protocol';
import { StoreError, type StoreFailure } from './failure';

const messages = {
  forbidden: 'notice.cannotSave',
  blocked: 'notice.blocked',
  'newer-version': 'notice.newerVersion',
  'cannot-open': 'notice.cannotOpen',
  'not-saved': 'notice.notSaved',
  'no-room': 'notice.noRoom',
  'not-found': 'notice.notFound',
  'too-large': 'import.problem.too-large',
  unreadable: 'notice.unreadable',
} satisfies Record<StoreFailure, string>;

export function noticeOf(error: unknown): Notice {
  return { message: messages[StoreError.of(error, 'cannot-open').failure], values: {} };
}
