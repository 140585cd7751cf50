import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import type { ClassEvent } from '../../src/classroom/messages/event.ts';
import type { Shelf } from '../../src/class/exercises/shelf.ts';
import { type Running, startClass } from '../../src/class/start.ts';
import { aFolder } from './a-folder.ts';
import { Visitor } from './visitor.ts';

const folderOf = (id: string) => `graders/exercises/${id}`;
export const RIGHT = readFileSync(`${folderOf('message-information')}/submissions/accepted/counts-of-symbols.ts`, 'utf8');
export const WRONG = readFileSync(`${folderOf('message-information')}/submissions/wrong_answer/card-sign.ts`, 'utf8');
export const EXERCISE = 'message-information';

/** Exercises whose packages a test may fix. */
export async function aShelf(): Promise<Shelf & { packages: Map<string, ExercisePackage> }> {
  const packages = new Map<string, ExercisePackage>();
  for (const id of [EXERCISE, 'entropy']) packages.set(id, await loadPackage(id));
  return { packages, ids: () => [...packages.keys()], onDisk: async (id) => packages.get(id) };
}

/** A site of one page. */
export function aSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'class-site-'));
  mkdirSync(join(folder, 'join'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Site</title>');
  return folder;
}

export interface AClass {
  running: Running;
  shelf: Awaited<ReturnType<typeof aShelf>>;
  faults: unknown[];
  /** The clock of the server, which a test turns. */
  clock: { now: Date };
  visitor: () => Visitor;
  instructor: Visitor;
  close: () => Promise<void>;
}

type Wishes = Partial<Parameters<typeof startClass>[0]>;

/** A class server that runs, with its first instructor let in. */
export async function aClass(wishes: Wishes = {}): Promise<AClass> {
  const data = await aFolder();
  const site = aSite();
  const shelf = await aShelf();
  const faults: unknown[] = [];
  const clock = { now: new Date() };
  const running = await startClass({
    data,
    url: undefined,
    port: 0,
    host: undefined,
    workers: 1,
    title: 'A class',
    base: '/',
    publicAddress: undefined,
    site,
    shelf,
    complain: (fault) => faults.push(fault),
    now: () => clock.now,
    aMinute: { submissions: 10_000, member: 100_000, address: 100_000 },
    ...wishes,
  });
  const visitor = () => new Visitor(running.address);
  const instructor = visitor();
  await instructor.join(running.firstLink ?? '');
  return {
    running,
    shelf,
    faults,
    clock,
    visitor,
    instructor,
    close: async () => {
      await running.close();
      for (const folder of [data, site]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a page hands in. */
export const handedIn = (more: object = {}) => ({
  id: randomUUID(),
  exercise: EXERCISE,
  exerciseVersion: '000000000000',
  source: RIGHT,
  seed: 1,
  verdict: 'accepted',
  verdictHash: '0'.repeat(64),
  submittedAt: new Date().toISOString(),
  engineVersion: 3,
  ...more,
});

/** Resolves with the first event of the class that is asked for, from now on. */
export function eventOf({ running }: AClass, isWanted: (event: ClassEvent) => boolean): Promise<ClassEvent> {
  return new Promise((resolve) => {
    const stop = running.server.feed.listen(({ data }) => {
      const event = data as ClassEvent; // what `tell` kept
      if (!isWanted(event)) return;
      stop();
      resolve(event);
    });
  });
}
