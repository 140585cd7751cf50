import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { keepResult, keptResult } from '../kept-result.ts';
import type { SecondJudge } from './jobs.ts';
import type { Judged } from './judge.ts';

/** What one version of Node says of every attack and of every solution beside them. */
export interface AttackVerdicts {
  /** `v24.1.0` */
  node: string;
  cleanState: string;
  judged: Record<string, Judged>;
  /** Names of those that changed what the engine only reads; a rewind between two cases would not put it back. */
  wroteToTables: string[];
}

/** Judges all of them, or the share of these judges, in another process, with the Node at `path`. */
export async function judgeIn(path: string, judges: SecondJudge[] = []): Promise<AttackVerdicts> {
  const { stdout } = await promisify(execFile)(path, ['--no-warnings', 'tests/attacks/hashes.ts', ...judges], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as AttackVerdicts; // Printed by hashes.ts.
}

/** What this Node says, shared by the unit tests, which judge each attack anyway, and the browser tests. */
export const attackVerdicts = (): Promise<Record<string, Judged>> =>
  keptResult('attacks', async () => (await judgeIn(process.execPath)).judged);

export const keepAttackVerdicts = (judged: Record<string, Judged>): void => keepResult('attacks', judged);
