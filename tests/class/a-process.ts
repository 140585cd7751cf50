import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Visitor } from './visitor.ts';

/** A command of the class server that runs. */
export interface AProcess {
  pid: number;
  /** What it printed until it was ready. */
  lines: string[];
  /** Where it serves. */
  address: string;
  /** Ends it as a power cut would. */
  kill: () => Promise<void>;
  /** Ends it as Ctrl+C or the system would. Resolves with its exit code; null where it did not end by itself. */
  stop: () => Promise<number | null>;
}

/** Starts a command of the class server, and waits until it says how it is stopped. */
export async function startProcess(file: 'main' | 'worker', args: string[], environment: Record<string, string> = {}): Promise<AProcess> {
  const child = spawn(resolve('node_modules/.bin/node'), [`src/class/${file}.ts`, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  child.stderr.on('data', (chunk) => lines.push(String(chunk)));
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (line.includes('Ctrl+C stops it'))
      return {
        pid: child.pid ?? 0,
        lines,
        address: /at (http:\S+)/.exec(lines.join('\n'))?.[1] ?? '',
        kill: () => killed(child),
        stop: () => stopped(child),
      };
  }
  throw new Error(`${file} ended: ${lines.join('\n')}`);
}

/** The link that makes the first instructor, where one was printed. */
export const firstLinkIn = ({ lines }: AProcess): string => lines.find((line) => line.includes('/join/#')) ?? '';

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function stopped(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const [code] = await ended;
  return code as number | null;
}

/** The first instructor's browser, at a server that may have been started again since: the cookie is as good as before. */
export async function instructorAt(process: AProcess, before?: Visitor): Promise<Visitor> {
  const visitor = new Visitor(process.address);
  if (before) visitor.cookie = before.cookie;
  else await visitor.join(firstLinkIn(process));
  return visitor;
}

/** So many learners, taken into the class of a server by a roster, each let in by a link. */
export async function learnersAt({ address }: Pick<AProcess, 'address'>, instructor: Visitor, many: number): Promise<Visitor[]> {
  const roster = ['id,name', ...Array.from({ length: many }, (_, at) => `s${at},Learner ${at}`)].join('\n');
  const { links } = await instructor.get('readRoster', { body: roster });
  const learners: Visitor[] = [];
  for (const { link } of links) {
    const learner = new Visitor(address);
    const { status } = await learner.join(link);
    if (status !== 200) throw new Error(`joining was answered with ${status}`);
    learners.push(learner);
  }
  return learners;
}
