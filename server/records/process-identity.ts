import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Names one process among all that ran, run and will run: numbers of processes are used again. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The machine's or the container's name: a process number means something only there. */
  readonly host: string;
  /** Clock ticks from the machine's start to the process's; null where the system does not tell. */
  readonly started: string | null;
}

export async function ownIdentity(): Promise<ProcessIdentity> {
  return { pid: process.pid, host: hostname(), started: (await statusOf(process.pid))?.started ?? null };
}

/** Whether that very process still runs on this machine. */
export async function runs(identity: ProcessIdentity): Promise<boolean> {
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    // EPERM: it is there, but it is another user's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = await statusOf(identity.pid);
  if (status === null) return true;
  // Killed, and only waiting for its parent to take notice.
  if (status.state === 'Z') return false;
  return identity.started === null || status.started === identity.started;
}

/** Fields 3 and 22 of /proc/PID/stat; null where there is no such file system. */
async function statusOf(pid: number): Promise<{ state: string; started: string } | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command's name in parentheses, may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, started] = [fields[0], fields[19]];
    return state === undefined || started === undefined ? null : { state, started };
  } catch {
    return null;
  }
}
