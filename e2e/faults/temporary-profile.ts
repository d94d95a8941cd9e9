import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../browser';

export function temporaryProfile(): string {
  return mkdtempSync(join(tmpdir(), 'hashia-faults-'));
}

export function removeProfile(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Ends every process of the browser on this profile, which is ours alone. */
export async function killAll(profile: string): Promise<void> {
  await until('every process is gone', async () => {
    const pids = processesOf(profile);
    for (const pid of pids) killGroup(pid);
    return pids.length === 0;
  });
}

/** Processes whose command line names this profile. */
function processesOf(profile: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => commandOf(pid).includes(profile));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** The browser leads a group of its own, so its helpers end with it. */
function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // Not the leader of a group, or gone already.
    }
  }
}
