/** What decides whether the reader is reminded of a backup; moments in ISO form. */
export interface BackupNeed {
  /** Notes written or changed since the last backup. */
  readonly changed: number;
  /** When the first of them was changed. */
  readonly since: string | null;
  readonly lastBackup: string | null;
  /** When the reader last sent the reminder away. */
  readonly postponed: string | null;
}

/** Two weeks, in ms. */
const patience = 14 * 24 * 3600 * 1000;

/** Whether there is something to lose, and has been for longer than two weeks without a backup or a word from us. */
export function isBackupDue({ changed, since, lastBackup, postponed }: BackupNeed, now: string): boolean {
  const last = lastBackup ?? since;
  if (changed === 0 || last === null) return false;
  const waited = (moment: string) => Date.parse(now) - Date.parse(moment) > patience;
  return waited(last) && (postponed === null || waited(postponed));
}
