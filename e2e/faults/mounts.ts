import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own for a profile. */
export interface Volume {
  readonly folder: string;
  /** The file that stands for the disk; null for one in memory. */
  readonly image: string | null;
  /** Takes all free room of a disk in memory away, in an instant. */
  shrink(): void;
  grow(megabytes: number): void;
  unmount(): void;
}

/** A disk in memory with this many megabytes; null where mounting is not allowed. */
export function mountMemory(megabytes: number): Volume | null {
  const folder = temporaryFolder();
  return run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder) ? volumeAt(folder, null) : null;
}

/**
 * A journalled file system in a file. What programs wrote and never flushed is in memory and not in the file: a copy
 * of the file is what a disk holds when the power goes. The journal is not written by the clock meanwhile.
 */
export function mountDisk(image: string): Volume | null {
  const folder = temporaryFolder();
  return run('mount', '-o', 'loop,commit=600', image, folder) ? volumeAt(folder, image) : null;
}

/** Writes to the disk what is still in memory. */
export function flush({ folder }: Volume): void {
  run('sync', '-f', folder);
}

export function makeDisk(megabytes: number): string | null {
  const image = join(temporaryFolder(), 'disk');
  const made = run('truncate', '-s', `${megabytes}M`, image) && run('mkfs.ext4', '-q', '-F', image);
  return made ? image : null;
}

export function copyDisk(image: string): string {
  const copy = join(temporaryFolder(), 'disk');
  if (!run('cp', '--sparse=always', image, copy)) throw new Error(`cannot copy ${image}`);
  return copy;
}

export function removeDisk(image: string): void {
  rmSync(join(image, '..'), { recursive: true, force: true });
}

function volumeAt(folder: string, image: string | null): Volume {
  return {
    folder,
    image,
    shrink: () => {
      // What was written since the look is in the way: again.
      for (let tries = 0; tries < 100; tries++) {
        const { blocks, bfree, bsize } = statfsSync(folder);
        if (resize(folder, `${(blocks - bfree) * bsize}`)) return;
      }
      throw new Error(`cannot fill ${folder}`);
    },
    grow: (megabytes) => void resize(folder, `${megabytes}m`),
    unmount: () => {
      if (run('umount', folder) || run('umount', '-l', folder)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function resize(folder: string, size: string): boolean {
  return run('mount', '-o', `remount,size=${size}`, folder);
}

function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'hashia-volume-'));
}

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
