import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Folders that this process has taken. */
const taken = new Set<string>();

interface Holder {
  pid: number;
  host: string;
  since: string;
}

/**
 * Takes a folder for this process: the embedded database may be open once alone, and two processes would destroy it. Throws with the name
 * of the process that has it. A lock of a process that is gone is taken over. Returns how it is given back.
 */
export function takeFolder(folder: string, now: Date = new Date()): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock.json');
  const own: Holder = { pid: process.pid, host: hostname(), since: now.toISOString() };
  for (;;) {
    try {
      writeFileSync(file, `${JSON.stringify(own)}\n`, { flag: 'wx' });
      taken.add(file);
      return () => {
        taken.delete(file);
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder, file))
      throw new Error(
        `The folder ${folder} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}. Stop that one, or name another folder with --data. If that process is gone for certain, delete ${file}. For several processes set DATABASE_URL.`,
      );
    rmSync(file, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder; // written above; of half a file JSON.parse throws
  } catch {
    return undefined;
  }
}

/** A process of another machine cannot be asked: it counts as alive. This process's own number, in a lock that it did not take, was given again. */
function isAlive({ pid, host }: Holder, file: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return taken.has(file);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
