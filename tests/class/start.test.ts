import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Runs } from '../../src/class/judging/runs.ts';
import { gradebookOf } from '../../src/class/gradebook/gradebook.ts';
import { LiveStandings } from '../../src/class/gradebook/live-standings.ts';
import { noteAlive, noteDowntime } from '../../src/class/assignments/downtime.ts';
import { keepPerson } from '../../src/class/lti/admit.ts';
import { type AClass, aClass, EXERCISE, eventOf, handedIn, RIGHT, WRONG } from './a-class.ts';
import { judgeUnread } from '../../src/class/submissions/unreadable.ts';
import type { Json } from '../../src/record/plain-json.ts';
import { readVerdict } from '../../src/workbench/kept-verdict.ts';
import { aPostgres } from './a-postgres.ts';
import type { Visitor } from './visitor.ts';

const YAML = `exercises: { ${EXERCISE}: 10 }\ndue: 2027-01-10T12:00:00Z\ncloses: 2027-01-12T12:00:00Z\nlate: { perDay: 0.1 }\nsubmissions: 4\n`;

const DATABASES = [
  { name: 'the embedded database', open: async () => ({ url: undefined, stop: async () => {} }) },
  { name: 'a PostgreSQL server', open: aPostgres },
];

describe.each(DATABASES)('a class in $name', ({ open }) => {
  let database: { url: string | undefined; stop: () => Promise<void> };
  let its: AClass;
  let ada: Visitor;
  let bob: Visitor;
  let assignment: string;

  beforeAll(async () => {
    database = await open();
    its = await aClass({ url: database.url });
    its.clock.now = new Date('2027-01-05T12:00:00Z');
  }, 600_000);
  afterAll(async () => {
    await its.close();
    await database.stop();
  });

  /** Hands in and waits until it is judged. */
  async function judged(who: Visitor, more: object = {}) {
    const sent = handedIn(more);
    const done = eventOf(its, (it) => (it.kind === 'graded' || it.kind === 'not-judged') && it.submission === sent.id);
    expect((await who.ask('submit', { body: sent })).status).toBe(202);
    await done;
    return sent;
  }
  /** The gradebook, which is the same for a server that has just started and for one that has only read what changed. */
  async function gradebook() {
    const shown = await its.instructor.get('readGradebook');
    const { db } = its.running.server.database;
    expect(shown).toEqual(await gradebookOf({ db, live: new LiveStandings(db) }, its.clock.now));
    return shown;
  }
  const submissionsOf = async (who: Visitor) => (await who.get('listSubmissions')).submissions;
  const idOf = async (who: Visitor) => (await who.get('readClass')).me?.id ?? '';

  it('lets its first instructor in once', async () => {
    expect((await its.visitor().join(its.running.firstLink ?? '')).status).toBe(404);
    expect((await its.instructor.get('readClass')).me).toMatchObject({ role: 'instructor', verified: true });
  });

  it('takes a roster over, on trial first, and gives each a link', async () => {
    const body = 'id;name\ns1;Ada\ns2;Bob\n';
    expect(await its.instructor.get('readRoster', { body, query: { 'dry-run': '' } })).toMatchObject({ applied: false, links: [] });
    expect((await its.instructor.get('listMembers')).members).toHaveLength(1);
    const { links, ...taken } = await its.instructor.get('readRoster', { body });
    expect(taken).toMatchObject({ applied: true, faults: [], added: [{ externalId: 's1' }, { externalId: 's2' }] });
    [ada, bob] = [its.visitor(), its.visitor()];
    expect((await ada.join(links[0]?.link ?? '')).answer.me).toMatchObject({ externalId: 's1', name: 'Ada' });
    await bob.join(links[1]?.link ?? '');
  });

  it('makes an assignment, and says what is wrong with one, with its line', async () => {
    const change = (more: object) =>
      its.instructor.ask('changeAssignment', { body: { id: null, revision: 0, title: 'Week 1', yaml: YAML, ...more } });
    const wrong = await change({ yaml: 'exercises:\n  nothing: 1\n' });
    expect(wrong.status).toBe(422);
    expect(wrong.problem.detail).toContain('assignment:2:3');
    expect(wrong.problem.faults).toMatchObject([{ line: 2, column: 3, found: 'There is no exercise "nothing".' }]);
    const { assignments } = (await change({})).answer;
    expect(assignments).toMatchObject([{ title: 'Week 1', maxSubmissions: 4, dueAt: '2027-01-10T12:00:00.000Z' }]);
    assignment = assignments[0]?.id ?? '';
    expect((await change({ id: assignment })).status).toBe(409);
  });

  it('tells of rules that are being written what they say, or what is wrong with them', async () => {
    const check = (id: string | null, yaml: string) => its.instructor.get('checkAssignment', { body: { id, yaml } });
    expect(await check(assignment, YAML)).toMatchObject({
      faults: [],
      rules: { exercises: [{ exercise: EXERCISE, points: 10 }], dueAt: '2027-01-10T12:00:00.000Z', maxSubmissions: 4, opensAt: null },
    });
    const { faults, rules } = await check(null, YAML);
    expect([faults[0]?.line, faults[0]?.column, rules]).toEqual([1, 14, null]);
    expect(faults[0]?.found).toContain('is in “Week 1” already');
    expect((await its.instructor.get('listAssignments')).assignments[0]?.revision).toBe(1);
  });

  it('judges what is handed in, once, however often it is sent', async () => {
    const sent = await judged(ada, { source: WRONG, verdict: 'accepted' });
    const repeats = await Promise.all([ada.ask('submit', { body: sent }), ada.ask('submit', { body: sent })]);
    expect(repeats.map(({ status }) => status)).toEqual([202, 202]);
    expect((await bob.ask('submit', { body: sent })).status).toBe(409);
    expect(await submissionsOf(ada)).toMatchObject([
      {
        state: 'graded',
        source: WRONG,
        grading: { verdict: 'wrong_answer', mistake: 'card-sign', mistakeDoes: expect.stringMatching(/^[A-Z].*\.$/) },
        confirmation: { kind: 'verdict', other: ['exercise'] },
        score: { points: 0, outOf: 10 },
      },
    ]);
  });

  it('keeps every character of a source', async () => {
    const source = `${RIGHT}// \u0000 and \ud800`;
    await judged(bob, { source });
    expect((await submissionsOf(bob))[0]?.source).toBe(source);
    await judged(bob);
  });

  it('counts by its own clock: late costs, more time helps, and after closing nothing is taken', async () => {
    its.clock.now = new Date('2027-01-11T11:00:00Z');
    await gradebook();
    await judged(ada, { submittedAt: '2027-01-01T00:00:00Z' });
    expect((await gradebook()).rows).toMatchObject([{ key: 's1', total: 9 }, { key: 's2' }]);
    expect((await submissionsOf(ada))[1]).toMatchObject({ daysLate: 1, score: { points: 9 } });
    const body = { member: await idOf(ada), until: '2027-01-14T12:00:00Z', reason: 'ill' };
    await its.instructor.get('extend', { id: assignment, body });
    const { extensions } = await its.instructor.get('listExtensions', { id: assignment });
    expect(extensions).toMatchObject([{ name: 'Ada', until: '2027-01-14T12:00:00.000Z', reason: 'ill' }]);
    expect((await submissionsOf(ada))[1]).toMatchObject({ daysLate: 0, score: { points: 10 } });
    expect((await gradebook()).rows[0]?.total).toBe(10);
    its.clock.now = new Date('2027-01-13T11:00:00Z');
    expect((await bob.ask('submit', { body: handedIn() })).problem.detail).toContain('closed at 2027-01-12');
    await judged(ada);
  });

  it('judges a run that is no submission, keeps nothing of it, and ends it when the learner leaves', async () => {
    const { database, runs } = its.running.server;
    const rows = async () =>
      Promise.all(
        (['submission', 'grading', 'event'] as const).map((table) =>
          database.db.selectFrom(table).select(database.db.fn.countAll().as('all')).executeTakeFirst(),
        ),
      );
    const before = await rows();
    const { verdict } = await ada.get('run', { body: { exercise: EXERCISE, source: WRONG } });
    expect(readVerdict(verdict as Json)).toMatchObject({ verdict: 'wrong_answer', mistake: { name: 'card-sign' }, seed: 1 });
    expect(await rows()).toEqual(before);

    const leaving = new AbortController();
    const judge = vi.spyOn(runs, 'judge').mockImplementationOnce((...args) => {
      const judging = Runs.prototype.judge.apply(runs, args);
      leaving.abort();
      return judging;
    });
    const endless = 'export function messageInformation() { for (;;); }';
    await expect(ada.ask('run', { body: { exercise: EXERCISE, source: endless }, signal: leaving.signal })).rejects.toThrow();
    expect(await judge.mock.results[0]?.value).toEqual({ kind: 'stopped' });
  });

  it('takes no more submissions than the rules say', async () => {
    await judged(ada);
    const over = await ada.ask('submit', { body: handedIn() });
    expect(over.status).toBe(409);
    expect(over.problem.detail).toContain('takes 4 submissions');
  });

  it('has a gradebook, with points by hand, and as a table', async () => {
    const { rows } = await gradebook();
    expect(rows).toMatchObject([
      { key: 's1', cells: [{ state: 'accepted', score: { points: 10 } }], total: 10 },
      { key: 's2', total: 10 },
    ]);
    const body = { assignment, member: rows[0]?.member, exercise: EXERCISE, points: 7.5, reason: 'copied' };
    await its.instructor.get('override', { body });
    expect((await its.instructor.get('listOverrides', { query: { member: rows[0]?.member ?? '' } })).overrides).toMatchObject([
      { exercise: EXERCISE, points: 7.5, reason: 'copied', author: 'Instructor' },
    ]);
    const { assignments } = await ada.get('listAssignments');
    expect(assignments[0]?.exercises[0]?.byHand).toEqual({ points: 7.5, reason: 'copied' });
    const table = await its.instructor.ask('readGradebook', { headers: { accept: 'text/csv' } });
    expect(table.text).toBe('learner,name,message-information,points\ns1,Ada,7.5,7.5\ns2,Bob,10,10\n');
    await its.instructor.get('override', { body: { ...body, points: null } });
    expect((await gradebook()).rows[0]?.total).toBe(10);
    expect((await its.instructor.get('listOverrides')).overrides).toEqual([]);
    expect((await ada.get('listAssignments')).assignments[0]?.exercises[0]).not.toHaveProperty('byHand');
  });

  it('tells how the class does in an exercise', async () => {
    const statistics = await its.instructor.get('readStatistics', { id: EXERCISE });
    const mistakes = [{ name: 'card-sign', does: expect.stringMatching(/^[A-Z].*\.$/), learners: 1, examples: [{ name: 'Ada' }] }];
    expect(statistics).toMatchObject({ learners: 2, accepted: 2, mistakes });
    expect(statistics.heat).toMatchObject({ accepted: 2, learners: [], cases: [] });
    expect(statistics.work?.median).toBeGreaterThan(0);
  });

  it('tries a fixed exercise on trial, applies it, and undoes it', async () => {
    const present = its.shelf.packages.get(EXERCISE);
    if (!present) throw new Error('the exercise is there');
    const { laws, ...mended } = { ...present, reference: present.reference.replace('Math.log(1 / p[x])', 'Math.log(p[x])'), golden: [] };
    const ready = eventOf(its, (it) => it.kind === 'trial' && it.trial.state === 'ready');
    const begun = await its.instructor.get('startTrial', { body: { exercise: EXERCISE, package: mended } });
    const { id } = begun.trial;
    await ready;
    const { trial, changes } = await its.instructor.get('readTrial', { id });
    expect(trial).toMatchObject({ state: 'ready', counts: { submissions: 6, judged: 6, failed: 0, changed: 5 } });
    expect(changes[0]).toMatchObject({
      name: 'Ada',
      from: { verdict: 'wrong_answer', score: { points: 0 } },
      to: { verdict: 'accepted', score: { points: 10 } },
      case: { from: 'wrong', to: 'right' },
    });
    const { learners } = await its.instructor.get('readTrial', { id });
    expect(learners).toMatchObject([{ key: 's2', name: 'Bob', from: 10, to: 0, outOf: 10, byHand: false }]);
    expect((await bob.get('listNotices')).notices, 'nothing counts yet').toEqual([]);
    const verdicts = async () => (await submissionsOf(ada)).map(({ grading }) => grading?.verdict);
    const before = await verdicts();
    await its.instructor.get('applyTrial', { id });
    expect(await verdicts()).toEqual(['accepted', 'wrong_answer', 'wrong_answer', 'wrong_answer']);
    expect((await gradebook()).rows).toMatchObject([{ key: 's1' }, { key: 's2', total: 0 }]);
    const [told] = (await bob.get('listNotices')).notices;
    expect(told).toMatchObject({
      trial: id,
      kind: 'applied',
      points: { from: 10, to: 0, outOf: 10 },
      changes: [{ from: { verdict: 'accepted' }, to: { verdict: 'wrong_answer' } }],
    });
    expect((await ada.get('listNotices')).notices[0]?.changes.map(({ submission }) => submission)).toHaveLength(4);
    expect((await its.instructor.get('listNotices')).notices).toEqual([]);
    expect((await its.instructor.ask('applyTrial', { id })).status).toBe(409);
    expect((await its.instructor.get('undoTrial', { id })).trial.state).toBe('undone');
    expect(await verdicts()).toEqual(before);
    expect((await gradebook()).rows).toMatchObject([{ key: 's1' }, { key: 's2', total: 10 }]);
    expect((await bob.get('listNotices')).notices).toMatchObject([
      { kind: 'undone', points: { from: 0, to: 10 }, changes: [{ from: { verdict: 'wrong_answer' }, to: { verdict: 'accepted' } }] },
    ]);
  });

  it('keeps what comes for an exercise that cannot be read, and judges it as soon as it can be', async () => {
    const { onDisk } = its.shelf;
    its.shelf.onDisk = () => Promise.reject(new Error('half written'));
    // Of an exercise that keeps its reference a page claims nothing.
    const { id, submittedAt } = handedIn();
    const sent = { id, exercise: 'entropy', source: 'export function entropy() { return 1; }', submittedAt };
    expect((await bob.ask('submit', { body: sent })).status).toBe(202);
    const kept = async () => (await submissionsOf(bob)).find(({ id }) => id === sent.id);
    expect(await kept()).toMatchObject({ state: 'not-judged', why: expect.stringContaining('cannot be read'), score: null });
    expect((await its.instructor.get('listTrials')).unreadable).toEqual(['entropy', EXERCISE]);
    expect((await its.instructor.ask('startTrial', { body: { exercise: 'entropy' } })).problem.detail).toContain(
      'npm run check -- entropy',
    );
    its.shelf.onDisk = onDisk;
    const done = eventOf(its, (it) => it.kind === 'graded' && it.submission === sent.id);
    const { database, queue } = its.running.server;
    expect(await judgeUnread(database.db, queue, its.shelf)).toBe(1);
    await done;
    expect(await kept()).toMatchObject({ state: 'graded', why: null, claimed: null, confirmation: null });
    expect(await judgeUnread(database.db, queue, its.shelf)).toBe(0);
    await database.db.deleteFrom('submission').where('id', '=', sent.id).execute();
    await database.db.deleteFrom('exercise_pin').where('exercise', '=', 'entropy').execute();
  });

  it('shows a broken exercise as not judged, never as a zero', async () => {
    const entropy = its.shelf.packages.get('entropy');
    if (!entropy) throw new Error('the exercise is there');
    its.shelf.packages.set('entropy', { ...entropy, reference: 'function entropy() { throw new Error("broken"); }' });
    const { id } = await judged(bob, { exercise: 'entropy' });
    const broken = (await submissionsOf(bob)).find((it) => it.id === id);
    expect(broken).toMatchObject({ state: 'not-judged', grading: null, score: null, why: expect.stringContaining('at fault') });
    expect((await gradebook()).rows[1]?.cells[1]).toMatchObject({ state: 'not-graded' });
  });

  it('moves what is due by what the server was down before it', async () => {
    const { db } = its.running.server.database;
    await noteAlive(db, new Date('2027-01-10T10:00:00Z'));
    await noteDowntime(db, new Date('2027-01-10T10:45:00Z'));
    const { assignments } = await bob.get('listAssignments');
    expect(assignments[0]).toMatchObject({ dueAt: '2027-01-10T12:45:00.000Z', extended: [{ minutes: 45 }] });
  });

  it('erases who leaves, and keeps that it happened', async () => {
    const id = await idOf(bob);
    await bob.get('leave', { body: { erase: true } });
    const { members } = await its.instructor.get('listMembers');
    expect(members.find((it) => it.id === id)).toMatchObject({ name: 'erased', removedAt: expect.any(String) });
    expect((await its.instructor.get('listSubmissions', { query: { member: id } })).submissions).toEqual([]);
    expect((await gradebook()).rows).toHaveLength(1);
    const { changes } = await its.instructor.get('listChanges');
    expect(changes[0]).toMatchObject({ what: 'erased', subject: id, after: { submissions: 3 } });
    expect(JSON.stringify(changes)).not.toContain('Bob');
  });

  it('keeps somebody once who opens two links of a platform at once, for the first time', async () => {
    const { db } = its.running.server.database;
    const registered = await its.instructor.ask('addPlatform', {
      body: {
        ...{ name: 'Moodle', issuer: 'https://moodle.example', clientId: 'tool', deployments: ['1'] },
        ...{ loginUrl: 'https://moodle.example/a', tokenUrl: 'https://moodle.example/t', keysUrl: 'https://moodle.example/k' },
      },
    });
    expect(registered.status).toBeLessThan(300);
    const { id: platform } = await db.selectFrom('lti_platform').select('id').executeTakeFirstOrThrow();
    const { id: course } = await db
      .insertInto('lti_course')
      .values({ platform, deployment: '1', context: 'c', title: 'Course', members_url: null, connected_at: its.clock.now })
      .returning('id')
      .executeTakeFirstOrThrow();
    const person = { platform, course, subject: 'cleo', name: 'Cleo', role: 'learner' } as const;
    const kept = await Promise.all([1, 2, 3, 4].map(() => db.transaction().execute((trx) => keepPerson(trx, person, its.clock.now))));
    expect(kept.map(({ kind }) => kind).sort()).toEqual(['added', 'unchanged', 'unchanged', 'unchanged']);
    expect(new Set(kept.map(({ member }) => member.id)).size).toBe(1);
  });

  it('had no fault of its own', () => expect(its.faults).toEqual([]));
});
