import { StoreError, type StoreFailure } from './failure';

/** Something the reader must be told: a locale key and the values in its sentence. */
export interface Notice {
  readonly message: string;
  readonly values: Readonly<Record<string, string>>;
}

const messages = {
  forbidden: 'noticeCannotSave',
  blocked: 'noticeBlocked',
  'newer-version': 'noticeNewerVersion',
  'cannot-open': 'noticeCannotOpen',
  'not-saved': 'noticeNotSaved',
  'not-found': 'noticeNotFound',
} satisfies Record<StoreFailure, string>;

export function noticeOf(error: unknown): Notice {
  return { message: messages[StoreError.of(error, 'cannot-open').failure], values: {} };
}
