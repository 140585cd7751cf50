import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toBeJudged } from '../../../src/class/judging/to-be-judged.ts';
import { OPERATIONS, type OperationName } from '../../../src/class/web/operations.ts';
import { type AClass, aClass, EXERCISE, handedIn, RIGHT } from '../a-class.ts';
import type { Visitor } from '../visitor.ts';

const SECRET = `${RIGHT}// only the owner may read this`;
const EVERYBODY = ['nobody', 'owner', 'stranger', 'removed', 'assistant', 'instructor'] as const;
type Who = (typeof EVERYBODY)[number];

let its: AClass;
let owner: { id: string; name: string };
const who = {} as Record<Who, Visitor>;
const own = handedIn({ source: SECRET });

beforeAll(async () => {
  its = await aClass({ workers: 0 });
  const member = async (role: string, name: string) => {
    const { member, link } = await its.instructor.get('addMember', { body: { role, name } });
    const visitor = its.visitor();
    await visitor.join(link);
    return { visitor, member };
  };
  const olga = await member('learner', 'Olga Owner');
  owner = olga.member;
  const removed = await member('learner', 'Remo Removed');
  Object.assign(who, {
    nobody: its.visitor(),
    owner: olga.visitor,
    stranger: (await member('learner', 'Stella Stranger')).visitor,
    removed: removed.visitor,
    assistant: (await member('assistant', 'Asta Assistant')).visitor,
    instructor: its.instructor,
  });
  await who.owner.get('submit', { body: own });
  await its.instructor.get('addComment', { body: { submission: own.id, line: 1, text: 'A secret remark' } });
  await its.instructor.get('removeMember', { id: removed.member.id, body: { erase: false } });
}, 600_000);
afterAll(() => its.close());

/** By role alone: what is asked for is another's where there is a choice. */
const ROLES: Record<Who, string> = {
  nobody: 'anyone',
  removed: 'anyone',
  owner: 'learner',
  stranger: 'learner',
  assistant: 'assistant',
  instructor: 'instructor',
};

/** What would change the class that the others ask is tried with nothing in it: the guard comes first. */
const endings: readonly OperationName[] = ['logout', 'leave', 'events'];

describe('everyone at every address', () => {
  const names = (Object.keys(OPERATIONS) as OperationName[]).filter((name) => !endings.includes(name));

  it.each(EVERYBODY)('%s gets past the guard only where the table says so', async (person) => {
    for (const name of names) {
      const roles: readonly string[] = OPERATIONS[name].may;
      const { status, text } = await who[person].ask(name, { id: name === 'readStatistics' ? EXERCISE : randomUUID() });
      const isRefused = status === 401 || status === 403;
      expect(`${name}: ${isRefused}`, text).toBe(`${name}: ${!roles.includes(ROLES[person])}`);
      if (isRefused) expect(`${name}: ${status}`).toBe(`${name}: ${ROLES[person] === 'anyone' ? 401 : 403}`);
      expect(status, `${name}: ${text}`).not.toBe(500);
    }
  });

  it.each(['nobody', 'stranger', 'removed'] as const)('%s sees nothing of another learner, whatever is asked', async (person) => {
    const asked = [
      ...names.filter((name) => OPERATIONS[name].method === 'GET').map((name) => ({ name, asking: { id: owner.id } })),
      { name: 'listSubmissions' as const, asking: { query: { member: owner.id } } },
      { name: 'listSubmissions' as const, asking: { query: { exercise: EXERCISE } } },
      { name: 'listComments' as const, asking: { query: { submission: own.id } } },
      { name: 'addComment' as const, asking: { body: { submission: own.id, line: 1, text: 'mine' } } },
      { name: 'submit' as const, asking: { body: { ...own, source: 'other' } } },
    ];
    for (const { name, asking } of asked) {
      const { text } = await who[person].ask(name, asking);
      for (const secret of ['only the owner', 'Olga', 'A secret remark', owner.id]) expect(`${name}: ${text}`).not.toContain(secret);
    }
  });

  it('the stream of events is for members', async () => {
    const ask = async (visitor: Visitor) => {
      const response = await fetch(`${its.running.address}api/events`, { headers: { cookie: visitor.cookie } });
      await response.body?.cancel();
      return response.status;
    };
    expect([await ask(who.nobody), await ask(who.removed), await ask(who.stranger)]).toEqual([401, 401, 200]);
  });
});

describe('a request', () => {
  const post = (path: string, init: RequestInit) =>
    fetch(`${its.running.address}api/${path}`, { method: 'POST', ...init, headers: { cookie: who.owner.cookie, ...init.headers } });
  const json = { 'content-type': 'application/json' };

  it('of another site is refused, whatever cookie comes along', async () => {
    const body = JSON.stringify(handedIn());
    expect((await post('submissions', { body, headers: { ...json, origin: 'https://evil.example' } })).status).toBe(403);
    expect((await post('submissions', { body, headers: { ...json, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
    const { origin } = new URL(its.running.address);
    expect((await post('submissions', { body, headers: { ...json, origin } })).status).toBe(202);
  });

  it('that is too large, no JSON or of another form is refused with what is wrong', async () => {
    const statuses: [body: string, headers: Record<string, string>, status: number][] = [
      [JSON.stringify(handedIn({ source: 'x'.repeat(256_001) })), json, 413],
      ['{', json, 422],
      [JSON.stringify(handedIn()), { 'content-type': 'text/plain' }, 415],
      [JSON.stringify(handedIn({ id: 'one' })), json, 422],
    ];
    for (const [body, headers, status] of statuses) expect((await post('submissions', { body, headers })).status).toBe(status);
    const response = await post('submissions', { body: JSON.stringify(handedIn({ seed: 'one' })), headers: json });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 422, field: 'seed' });
    expect((await who.owner.ask('submit', { body: handedIn({ exercise: 'nothing' }) })).problem.field).toBe('exercise');
  });

  it('to an address that there is not says so, and to a wrong method what is taken', async () => {
    expect((await fetch(`${its.running.address}api/nothing`)).status).toBe(404);
    const response = await fetch(`${its.running.address}api/gradebook`, { method: 'DELETE' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  });

  it('is answered with a cookie that no script reads, and with headers that let nothing run', async () => {
    const { link } = await its.instructor.get('addMember', { body: { role: 'learner', name: 'Nora' } });
    const { headers } = await its.visitor().join(link);
    expect(headers.getSetCookie()[0]).toMatch(/^crossmodal-session=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('for a page gets the site', async () => {
    expect(await (await fetch(its.running.address)).text()).toContain('<title>Site</title>');
  });
});

describe('a link', () => {
  it('that is renewed lets nobody in by the old one, and ends what was open', async () => {
    const { member, link } = await its.instructor.get('addMember', { body: { role: 'learner', name: 'Lena' } });
    const lena = its.visitor();
    await lena.join(link);
    const renewed = await its.instructor.get('renewLink', { id: member.id });
    expect((await lena.get('readClass')).me).toBeNull();
    expect((await lena.join(link)).status).toBe(404);
    expect((await lena.join(renewed.link)).answer.me?.name).toBe('Lena');
  });

  it('of one’s own is renewed without being put out, and cannot be taken back', async () => {
    const { link, member } = await its.instructor.get('addMember', { body: { role: 'instructor', name: 'Ines' } });
    const [here, there] = [its.visitor(), its.visitor()];
    await Promise.all([here.join(link), there.join(link)]);
    await here.get('renewLink', { id: member.id });
    expect((await here.get('readClass')).me?.name).toBe('Ines');
    expect((await there.get('readClass')).me).toBeNull();
    expect((await here.ask('revokeLink', { id: member.id })).status).toBe(409);
  });

  it('that is taken back lets nobody in, ends what was open, and leaves the member in the class', async () => {
    const { link, member } = await its.instructor.get('addMember', { body: { role: 'learner', name: 'Remy' } });
    const remy = its.visitor();
    await remy.join(link);
    const listed = async () => (await its.instructor.get('listMembers')).members.find(({ id }) => id === member.id);
    expect(await listed()).toMatchObject({ hasLink: true });
    await its.instructor.get('revokeLink', { id: member.id });
    expect((await remy.get('readClass')).me).toBeNull();
    expect((await remy.join(link)).status).toBe(404);
    expect(await listed()).toMatchObject({ hasLink: false, removedAt: null });
    const { changes } = await its.instructor.get('listChanges', { query: { subject: member.id, what: 'link revoked' } });
    expect(changes).toMatchObject([{ what: 'link revoked', subject: member.id }]);
  });

  it('for all by a code makes a learner whom nobody vouches for, until it is closed', async () => {
    const { code } = await its.instructor.get('setJoinCode', { body: { open: true } });
    const join = (name: string) => its.visitor().ask('join', { body: { code: code?.toLowerCase().replace('-', ' '), name } });
    expect((await join(' table 4 ')).answer.me).toMatchObject({ role: 'learner', name: 'table 4', verified: false });
    expect((await join('  ')).status).toBe(422);
    expect(await its.instructor.get('readJoinCode')).toMatchObject({ code: null, link: null, expiresAt: expect.any(String) });
    await its.instructor.get('setJoinCode', { body: { open: false } });
    expect((await join('late')).status).toBe(404);
    expect((await its.instructor.get('readJoinCode')).expiresAt).toBeNull();
  });
});

it('judges a submission once, also where there are two jobs for it', async () => {
  const jobs = ['1', '2'].map((id) => ({ id, data: { submission: own.id } }));
  expect((await toBeJudged(its.running.server.database.db, jobs)).map(({ job }) => job)).toEqual(['1']);
});

describe('a comment', () => {
  it('is written anew and taken back by who wrote it, and by nobody else', async () => {
    const comment = await who.assistant.get('addComment', { body: { submission: own.id, line: 1, text: 'Wyh?' } });
    for (const other of [who.owner, who.stranger, who.instructor]) {
      expect((await other.ask('changeComment', { id: comment.id, body: { text: 'mine' } })).status).toBe(404);
      expect((await other.ask('removeComment', { id: comment.id })).status).toBe(404);
    }
    const changed = await who.assistant.get('changeComment', { id: comment.id, body: { text: 'Why?' } });
    expect(changed).toMatchObject({ text: 'Why?', line: 1, at: comment.at, changedAt: expect.any(String) });
    const read = async () => (await who.owner.get('listComments', { query: { submission: own.id } })).comments.map(({ text }) => text);
    expect(await read()).toEqual(['A secret remark', 'Why?']);
    await who.assistant.get('removeComment', { id: comment.id });
    expect(await read()).toEqual(['A secret remark']);
  });
});

describe('events', () => {
  /** What a stream sends until it has sent so many events. */
  async function read(visitor: Visitor, many: number, headers: Record<string, string> = {}) {
    const abort = new AbortController();
    const response = await fetch(`${its.running.address}api/events`, {
      headers: { cookie: visitor.cookie, ...headers },
      signal: abort.signal,
    });
    let text = '';
    const events = () => [...text.matchAll(/^id: (\d+)\n?|^data: (.+)$/gm)];
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk);
      if (events().length >= 2 * many) break;
    }
    abort.abort();
    const data = [...text.matchAll(/^data: (.+)$/gm)].map(([, line]) => JSON.parse(line ?? '') as { kind: string; submission?: string });
    return { data, last: [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? '' };
  }

  it('go on where the stream broke off, and tell learners of their own alone', async () => {
    const begun = await read(who.owner, 1);
    expect(begun.data).toMatchObject([{ kind: 'hello' }]);
    await who.stranger.get('submit', { body: handedIn() });
    const sent = handedIn();
    await who.owner.get('submit', { body: sent });
    const { data } = await read(who.owner, 1, { 'last-event-id': begun.last });
    expect(data).toEqual([{ kind: 'received', submission: sent.id, member: owner.id, exercise: EXERCISE }]);
    expect((await read(who.instructor, 2, { 'last-event-id': begun.last })).data).toHaveLength(2);
    expect((await read(who.owner, 1, { 'last-event-id': '999999' })).data[0]?.kind).toBe('hello');
  });
});

describe('too many', () => {
  it('submissions of one learner are refused for a while, and those of others are not', async () => {
    const small = await aClass({ workers: 0, aMinute: { submissions: 2, runs: 0, wrongCodes: 2 } });
    try {
      const [first, second] = await Promise.all(
        ['A', 'B'].map(async (name) => {
          const visitor = small.visitor();
          await visitor.join((await small.instructor.get('addMember', { body: { role: 'learner', name } })).link);
          return visitor;
        }),
      );
      const statuses = [];
      for (let sent = 0; sent < 3; sent++) statuses.push((await first?.ask('submit', { body: handedIn() }))?.status);
      expect(statuses).toEqual([202, 202, 429]);
      expect((await second?.ask('submit', { body: handedIn() }))?.status).toBe(202);
      const run = { exercise: EXERCISE, source: RIGHT };
      expect((await first?.ask('run', { body: run }))?.status).toBe(429);
      const wrong = [];
      for (let tries = 0; tries < 3; tries++) wrong.push(await small.visitor().ask('join', { body: { code: 'AAAA-AAAA', name: 'x' } }));
      expect(wrong.map(({ status }) => status)).toEqual([404, 404, 429]);
      expect(Number(wrong[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
    } finally {
      await small.close();
    }
  });
});
