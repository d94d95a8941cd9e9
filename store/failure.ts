export type StoreFailure =
  /** The browser allows no database here (Firefox with history switched off). */
  | 'forbidden'
  /** An older tab of ours would not let go. */
  | 'blocked'
  /** The database was made by a newer version of Hashia. */
  | 'newer-version'
  | 'cannot-open'
  /** The transaction did not reach the disk: whatever was being saved is not saved. */
  | 'not-saved'
  /** The disk is so full that what is written now might not be kept. */
  | 'no-room'
  | 'not-found'
  /** A file is longer than anything we write. */
  | 'too-large'
  /** A file is not one that we can read. */
  | 'unreadable';

export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly failure: StoreFailure,
    cause?: unknown,
  ) {
    super(failure, { cause });
  }

  /** The browser's own error, named by what it means for the reader. */
  static of(error: unknown, otherwise: StoreFailure): StoreError {
    if (error instanceof StoreError) return error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : '';
    if (otherwise === 'cannot-open' && (name === 'InvalidStateError' || name === 'SecurityError')) {
      return new StoreError('forbidden', error);
    }
    if (name === 'QuotaExceededError') return new StoreError('no-room', error);
    return new StoreError(name === 'VersionError' ? 'newer-version' : otherwise, error);
  }
}
