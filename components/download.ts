import type { Background } from '../messaging/protocol';

/** Saves text as a file in the reader's downloads. */
export function downloadText(name: string, text: string, type: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

export function downloadBytes(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  downloadBlob(name, new Blob([bytes], { type }));
}

function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by then; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** "hashia-backup-2026-01-31.json" */
export function fileName(what: string, extension: string): string {
  return `hashia-${what}-${new Date().toISOString().slice(0, 10)}.${extension}`;
}

/** Writes a backup and remembers when. */
export async function downloadBackup(background: Background): Promise<void> {
  downloadText(fileName('backup', 'json'), await background.backup(), 'application/json');
  await background.changeSettings({ lastBackup: new Date().toISOString() });
}
