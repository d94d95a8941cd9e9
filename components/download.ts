/** Saves a file in the reader's downloads. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun by then; the memory is given back.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** "hashia-backup-2026-01-31.json.gz" */
export function fileName(what: string, extension: string): string {
  return `hashia-${what}-${new Date().toISOString().slice(0, 10)}.${extension}`;
}
