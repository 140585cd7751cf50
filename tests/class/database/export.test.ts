import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportClass } from '../../../src/class/database/export.ts';
import { importClass } from '../../../src/class/database/import.ts';
import { aDatabase } from '../a-database.ts';

const CHARACTERS = 'a\u0000b\ud800';
let from: Awaited<ReturnType<typeof aDatabase>>;
let to: Awaited<ReturnType<typeof aDatabase>>;
let file: string;

beforeAll(async () => {
  [from, to] = [await aDatabase(), await aDatabase()];
  file = join(from.folder, 'class.gz');
  const { db } = from;
  const theClass = { title: 'A class', locale: 'en', time_zone: 'Europe/Vienna', secret: 'x', alive_at: new Date() };
  await db.insertInto('class').values(theClass).execute();
  const person = { role: 'learner' as const, name: 'Ada', external_id: 's1', verified: true };
  const { id: member } = await db.insertInto('member').values(person).returning('id').executeTakeFirstOrThrow();
  const { id: trial } = await db
    .insertInto('trial')
    .values({ exercise: 'entropy', from_version: null, to_version: 'v', state: 'applied', author: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  const submission = '6f1c1c1e-6f0b-4b7e-9d0e-0d9a6c1f2a3b';
  const now = new Date('2026-03-08T12:00:00.123Z');
  const work = { exercise: 'entropy', source: JSON.stringify(CHARACTERS), claimed: '{"seed":1}', submitted_at: now, received_at: now };
  await db
    .insertInto('submission')
    .values({ id: submission, member, assignment: null, ...work })
    .execute();
  const verdict = { engine_version: 3, seed: 1, verdict: 'accepted' as const, verdict_hash: 'h', cases_right: 1, cases_total: 1 };
  await db
    .insertInto('grading')
    .values({ submission, exercise_version: 'v', trial, detail: JSON.stringify({ cases: CHARACTERS }), ...verdict })
    .execute();
}, 600_000);
afterAll(() => Promise.all([from.close(), to.close()]));

it('an exported class is the same once it is imported, to the last character and moment', async () => {
  expect(await exportClass(from.db, file)).toEqual({ members: 1, submissions: 1, gradings: 1 });
  expect(await importClass(to.db, file)).toEqual({ members: 1, submissions: 1, gradings: 1 });
  for (const table of ['class', 'member', 'submission', 'grading', 'trial'] as const)
    expect(await to.db.selectFrom(table).selectAll().execute()).toEqual(await from.db.selectFrom(table).selectAll().execute());
  expect((await to.db.selectFrom('submission').select('source').execute())[0]?.source).toBe(CHARACTERS);
});

it('ids go on behind those that were imported', async () => {
  await to.db
    .insertInto('downtime')
    .values({ from_at: new Date(0), to_at: new Date(1) })
    .execute();
  await to.db.insertInto('change').values({ who: null, what: 'x', subject: null, before: null, after: null }).execute();
});

it('nothing is imported over a class, or from another file', async () => {
  await expect(importClass(to.db, file)).rejects.toThrow('There is a class in this database already');
  await to.db.deleteFrom('class').execute();
  const other = join(from.folder, 'other.gz');
  for (const [text, message] of [
    ['{"format":"other"}\n', 'no exported class'],
    ['{"format":"crossmodal-class","formatVersion":1}\n{"table":"session","row":{}}\n', 'damaged'],
    ['', 'empty'],
  ] as const) {
    writeFileSync(other, gzipSync(text));
    await expect(importClass(to.db, other)).rejects.toThrow(message);
  }
  writeFileSync(other, 'no gzip');
  await expect(importClass(to.db, other)).rejects.toThrow('cannot be read');
});

it('a grading is never changed, and goes with its submission alone', async () => {
  await expect(to.db.updateTable('grading').set({ cases_right: 0 }).execute()).rejects.toThrow('never changed');
  await expect(to.db.deleteFrom('grading').execute()).rejects.toThrow('with its submission');
  await to.db.deleteFrom('submission').execute();
  expect(await to.db.selectFrom('grading').selectAll().execute()).toEqual([]);
});
