import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../../../src/class/web/openapi.ts';
import { type AClass, aClass, EXERCISE } from '../a-class.ts';
import { ABrowser } from './a-browser.ts';
import { aPlatform, CLIENT, type Form, type Person } from './a-platform.ts';

const TEACHER: Person = { sub: 'teacher', role: 'Instructor', name: 'Tess Teacher' };
const ADA: Person = { sub: 'ada', role: 'Learner', name: 'Ada Platform' };

let its: AClass;
let platform: Awaited<ReturnType<typeof aPlatform>>;
let api: string;

beforeAll(async () => {
  [its, platform] = await Promise.all([aClass({ workers: 0 }), aPlatform()]);
  api = `${its.running.address}api/lti`;
  platform.its.toolKeys = `${api}/keys`;
}, 600_000);
afterAll(async () => {
  await its.close();
  await platform.close();
  expect(its.faults).toEqual([]);
});

/** From the click on a link to what the platform sends: `form` is for the browser to carry on. */
async function begun(person: Person, more?: Record<string, unknown>, browser = new ABrowser()): Promise<{ browser: ABrowser; form: Form }> {
  const login = await browser.send({ action: `${api}/login`, fields: platform.loginFields(person) });
  expect(login.status, await login.clone().text()).toBe(302);
  return { browser, form: await platform.authenticate(login.headers.get('location') ?? '', person, more) };
}

async function launched(person: Person, more?: Record<string, unknown>, headers?: Record<string, string>) {
  const { browser, form } = await begun(person, more);
  const response = await browser.send(form, headers);
  return {
    browser,
    status: response.status,
    location: response.headers.get('location'),
    text: await response.text(),
    headers: response.headers,
  };
}

const courses = async () => (await its.instructor.get('listPlatforms')).platforms[0]?.courses ?? [];
const course = async () => (await courses())[0]?.id ?? '';

/** The class as a browser knows it that was let in. */
async function meOf(browser: ABrowser) {
  const visitor = its.visitor();
  visitor.cookie = browser.cookie;
  return (await visitor.get('readClass')).me;
}

describe('a platform', () => {
  it('is registered with addresses that are safe to ask, once', async () => {
    const add = (more: object) => its.instructor.ask('addPlatform', { body: { ...platform.registration(), ...more } });
    expect((await add({ keysUrl: 'http://169.254.169.254/keys' })).problem).toMatchObject({ status: 422, field: 'keysUrl' });
    expect((await add({ tokenUrl: 'https://a:b@example.org/' })).problem).toMatchObject({ status: 422, field: 'tokenUrl' });
    expect((await add({ deployments: [] })).status).toBe(422);
    const { tool, platforms } = (await add({})).answer;
    expect(tool).toEqual({ loginUrl: `${api}/login`, launchUrl: `${api}/launch`, keysUrl: `${api}/keys` });
    expect(platforms).toMatchObject([{ issuer: platform.its.origin, courses: [] }]);
    expect((await add({})).status).toBe(409);
  });

  it('reads the keys of the class, and nothing private', async () => {
    const { keys } = await its.visitor().get('ltiKeys');
    expect(keys).toEqual([{ kty: 'RSA', n: expect.any(String), e: 'AQAB', kid: expect.any(String), alg: 'RS256', use: 'sig' }]);
    expect((await its.visitor().get('ltiKeys')).keys).toEqual(keys);
  });
});

describe('a login', () => {
  it('is begun by a form or by a link, and kept by a cookie that comes back from a frame', async () => {
    const { browser } = await begun(ADA);
    expect(browser.set).toEqual([
      expect.stringMatching(/^crossmodal-lti-[\w-]{8}=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/),
    ]);
    const byLink = await new ABrowser().get(`${api}/login?${new URLSearchParams(platform.loginFields(ADA))}`);
    await platform.authenticate(byLink.headers.get('location') ?? '', ADA);
  });

  it('of an unknown platform, or without its hint, is a page that says so', async () => {
    const fields = { ...platform.loginFields(ADA), iss: 'https://stranger.example' };
    const response = await new ABrowser().send({ action: `${api}/login`, fields });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('knows no platform https://stranger.example')]);
    expect((await new ABrowser().get(`${api}/login?iss=x`)).status).toBe(400);
  });
});

describe('a launch', () => {
  it('from a course that is not connected lets nobody in, and shows the course to the instructor', async () => {
    const { status, text, headers } = await launched(ADA);
    expect([status, text]).toEqual([403, expect.stringContaining('The course Course 1 is not connected')]);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await courses()).toMatchObject([{ title: 'Course 1', connectedAt: null, members: 0 }]);
    await its.instructor.get('connectCourse', { id: await course(), body: { connected: true } });
  });

  it('lets in with the name and the role of the course, and takes nothing else of the person', async () => {
    const { browser, status, location } = await launched(ADA, platform.custom({ exercise: EXERCISE }));
    expect([status, location]).toEqual([303, `${its.running.address}join/#launched/exercises/${EXERCISE}/`]);
    const me = await meOf(browser);
    expect(me).toMatchObject({ role: 'learner', name: 'Ada Platform', verified: true });
    const again = await launched({ ...ADA, name: 'Ada Renamed' });
    expect(again.location).toBe(`${its.running.address}join/#launched/class/`);
    expect(await meOf(again.browser)).toMatchObject({ id: me?.id, name: 'Ada Renamed' });
    const { db } = its.running.server.database;
    const kept = await Promise.all(
      (['member', 'lti_person', 'change', 'lti_course'] as const).map((table) => db.selectFrom(table).selectAll().execute()),
    );
    expect(JSON.stringify(kept)).not.toMatch(/@example\.org|face\.png/);
  });

  it('of somebody without a name, or without a role that counts, is told apart', async () => {
    const { browser } = await launched({ sub: 'nameless', role: 'Learner' });
    expect(await meOf(browser)).toMatchObject({ name: 'learner without a name' });
    expect((await launched({ sub: 'mentor', role: 'Mentor' })).status).toBe(403);
    expect(await meOf((await launched(TEACHER)).browser)).toMatchObject({ role: 'instructor' });
  });

  it('in a frame leads out of it, by a link that lets in once', async () => {
    const { browser, status, text } = await launched(ADA, platform.custom({ exercise: EXERCISE }), { 'sec-fetch-dest': 'iframe' });
    const [, link, token = ''] = /href="(\S+\/join\/#launch\/([\w-]{43})\/\S+)" target="_blank"/.exec(text) ?? [];
    expect([status, link]).toEqual([200, expect.stringContaining(`/exercises/${EXERCISE}/`)]);
    expect(await meOf(browser)).toBeNull();
    const visitor = its.visitor();
    expect((await visitor.ask('join', { body: { token } })).answer.me?.name).toBe('Ada Platform');
    expect((await its.visitor().ask('join', { body: { token } })).status).toBe(404);
  });

  it('that the platform refuses says why', async () => {
    const { browser } = await begun(ADA);
    const response = await browser.send({ action: `${api}/launch`, fields: { state: 'x', error: 'login_required' } });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('login_required')]);
  });
});

describe('an attack', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  const nonceOf = (form: Form) => claimsIn(form).nonce ?? '';
  const claimsIn = (form: Form) =>
    JSON.parse(Buffer.from((form.fields.id_token ?? '').split('.')[1] ?? '', 'base64url').toString()) as JWTPayload & { nonce?: string };

  /** A launch in which the token is another one. Nobody is let in by it. */
  async function attacked(token: (form: Form) => Promise<string> | string) {
    const { browser, form } = await begun(ADA);
    const response = await browser.send({ ...form, fields: { ...form.fields, id_token: await token(form) } });
    expect(await meOf(browser)).toBeNull();
    return { status: response.status, text: await response.text() };
  }
  const withClaims = (more: Record<string, unknown>) => (form: Form) => platform.sign(platform.claimsOf(ADA, nonceOf(form), more));

  it.each([
    ['for another tool', { aud: 'client-2' }, 'its claim aud'],
    ['for several tools without saying which', { aud: [CLIENT, 'client-2'] }, 'another tool'],
    ['whose authorized party is another tool', { aud: [CLIENT, 'client-2'], azp: 'client-2' }, 'another tool'],
    ['of another issuer', { iss: 'https://stranger.example' }, 'its claim iss'],
    ['that has expired', { iat: now() - 900, exp: now() - 600 }, 'too old'],
    ['without an end', { exp: undefined }, 'its claim exp'],
    ['of another deployment', { 'https://purl.imsglobal.org/spec/lti/claim/deployment_id': 'other' }, 'does not know its deployment'],
    ['of another version of LTI', { 'https://purl.imsglobal.org/spec/lti/claim/version': '1.1' }, 'version'],
    ['with the nonce of another launch', { nonce: 'other' }, 'belongs to another launch'],
    ['of nobody', { sub: undefined }, 'its claim sub'],
  ])('by a token %s is refused', async (_, more, why) => {
    expect(await attacked(withClaims(more))).toMatchObject({ status: 400, text: expect.stringContaining(why) });
  });

  it('by a token that nobody signed, or that was signed with the public key as a secret, or by another algorithm, is refused', async () => {
    const unsigned = (form: Form) => new UnsecuredJWT(platform.claimsOf(ADA, nonceOf(form))).encode();
    const withPublicKey = (form: Form) =>
      new SignJWT(platform.claimsOf(ADA, nonceOf(form)))
        .setProtectedHeader({ alg: 'HS256', kid: 'platform-1' })
        .sign(new TextEncoder().encode(JSON.stringify(platform.publicKey)));
    const otherwise = async (form: Form) =>
      platform.sign(platform.claimsOf(ADA, nonceOf(form)), { key: await platform.keyFor('PS512'), header: { alg: 'PS512' } });
    for (const token of [unsigned, withPublicKey, otherwise])
      expect(await attacked(token)).toMatchObject({ status: 400, text: expect.stringContaining('not taken') });
  });

  it('by a key of a stranger is refused, and the address that the token names for it is not asked', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const stranger = await aPlatform();
    const forged = (form: Form) =>
      platform.sign(platform.claimsOf(ADA, nonceOf(form)), { key: privateKey, header: { jku: `${stranger.its.origin}/keys` } });
    expect(await attacked(forged)).toMatchObject({ status: 400, text: expect.stringContaining('not signed by that platform') });
    expect(stranger.asked).toEqual([]);
    await stranger.close();
  });

  it('by a launch of another browser, or by one that was used before, is refused', async () => {
    const { browser, form } = await begun(ADA);
    const other = await begun({ ...ADA, sub: 'mallory' });
    const stolen = await other.browser.send(form);
    expect([stolen.status, await stolen.text()]).toEqual([400, expect.stringContaining('did not begin this launch')]);
    // The cookie of one login with the state of another.
    const crossed = new ABrowser();
    const name = `crossmodal-lti-${(form.fields.state ?? '').slice(0, 8)}`;
    const value = other.browser.cookie.split('=')[1] ?? '';
    const response = await fetch(form.action, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form.fields),
      headers: { cookie: `${name}=${value}` },
    });
    expect([response.status, await meOf(crossed)]).toEqual([400, null]);
    const { cookie } = browser;
    expect((await browser.send(form)).status).toBe(303);
    const replayed = await fetch(form.action, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form.fields),
      headers: { cookie },
    });
    expect([replayed.status, replayed.headers.getSetCookie().join()]).toEqual([400, expect.not.stringContaining('crossmodal-session')]);
    // The same token within a login of its own.
    expect(await attacked(() => form.fields.id_token ?? '')).toMatchObject({
      status: 400,
      text: expect.stringContaining('another launch'),
    });
  });

  it('by a launch that took too long is refused', async () => {
    const { browser, form } = await begun(ADA);
    its.clock.now = new Date(Date.now() + 601_000);
    expect((await browser.send(form)).status).toBe(400);
    its.clock.now = new Date();
  });
});

describe('deep linking', () => {
  const fieldsIn = (text: string) =>
    Object.fromEntries([...text.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

  it('puts an exercise or an assignment into a course, once, with what it is worth', async () => {
    const yaml = `exercises: { ${EXERCISE}: 10, entropy: 5 }\n`;
    const { assignments } = await its.instructor.get('changeAssignment', { body: { id: null, revision: 0, title: 'Week <1>', yaml } });
    const choose = async (place: string) => {
      const { browser, text, status } = await launched(TEACHER, platform.asksForLink(), { 'sec-fetch-dest': 'iframe' });
      expect([status, text]).toEqual([200, expect.stringContaining('Week &lt;1&gt;, 15 points')]);
      const form = { action: `${api}/choice`, fields: { ...fieldsIn(text), place } };
      const own = { origin: new URL(api).origin };
      expect((await browser.send(form)).status, 'a page of another site').toBe(403);
      const chosen = await (await browser.send(form, own)).text();
      expect(chosen).toContain(`action="${platform.its.origin}/return"`);
      expect((await browser.send(form, own)).status, 'twice').toBe(400);
      return platform.linksOf(fieldsIn(chosen).JWT ?? '');
    };
    const launch = { type: 'ltiResourceLink', url: `${api}/launch` };
    expect(await choose(`exercise:${EXERCISE}`)).toMatchObject([
      { ...launch, title: EXERCISE, custom: { exercise: EXERCISE }, lineItem: { scoreMaximum: 10, resourceId: EXERCISE } },
    ]);
    const id = assignments[0]?.id ?? '';
    expect(await choose(`assignment:${id}`)).toMatchObject([
      { ...launch, title: 'Week <1>', custom: { assignment: id }, lineItem: { scoreMaximum: 15 } },
    ]);
    const [plain] = await choose('class');
    expect(plain).not.toHaveProperty('lineItem');
  });

  it('is for who teaches, and only where a link is asked for', async () => {
    expect((await launched(ADA, platform.asksForLink())).status).toBe(403);
    expect((await launched(TEACHER, platform.asksForLink({ accept_types: ['file'] }))).status).toBe(409);
    expect((await launched(TEACHER, platform.asksForLink({ deep_link_return_url: 'javascript:alert(1)' }))).status).toBe(400);
  });
});

describe('a grade', () => {
  it('goes to the platform until it is taken, once, and again when it changes', async () => {
    platform.lineItems.push({ id: `${platform.its.origin}/lineitems/0?type=1`, resourceLinkId: 'link-of-exercise' });
    const link = { 'https://purl.imsglobal.org/spec/lti/claim/resource_link': { id: 'link-of-exercise' } };
    const { browser } = await launched(ADA, {
      ...link,
      ...platform.custom({ exercise: EXERCISE }),
      ...platform.grades({ lineitem: `${platform.its.origin}/lineitems/0?type=1` }),
    });
    const member = (await meOf(browser))?.id ?? '';
    const [assignment] = (await its.instructor.get('listAssignments')).assignments;
    const give = (points: number) =>
      its.instructor.get('override', { body: { assignment: assignment?.id, member, exercise: EXERCISE, points, reason: 'by hand' } });
    platform.its.failing = 1;
    await give(7);
    await platform.scored(2);
    const score = {
      userId: 'ada',
      scoreGiven: 7,
      scoreMaximum: 10,
      activityProgress: 'Submitted',
      gradingProgress: 'FullyGraded',
      lineItem: '0',
    };
    expect(platform.scores).toEqual([
      { ...score, timestamp: expect.any(String) },
      { ...score, timestamp: platform.scores[0]?.timestamp },
    ]);
    await give(7);
    await give(8);
    await platform.scored(3);
    expect(platform.scores[2]).toMatchObject({ scoreGiven: 8 });
    expect(Date.parse(String(platform.scores[2]?.timestamp))).toBeGreaterThan(Date.parse(String(platform.scores[0]?.timestamp)));
    expect(platform.scores).toHaveLength(3);
  });

  it('of an assignment is the sum of its exercises, in a line item that is made where the platform made none', async () => {
    const [assignment] = (await its.instructor.get('listAssignments')).assignments;
    const link = { 'https://purl.imsglobal.org/spec/lti/claim/resource_link': { id: 'link-of-assignment' } };
    await launched(ADA, { ...link, ...platform.custom({ assignment: assignment?.id }), ...platform.grades({}) });
    await its.instructor.get('connectCourse', { id: await course(), body: { connected: true } });
    await platform.scored(4);
    expect(platform.lineItems[1]).toMatchObject({
      label: 'Week <1>',
      scoreMaximum: 15,
      resourceLinkId: 'link-of-assignment',
      resourceId: assignment?.id,
    });
    expect(platform.scores[3]).toMatchObject({ scoreGiven: 8, scoreMaximum: 15, lineItem: '1' });
    expect(await courses()).toMatchObject([{ links: 2, why: null }]);
  });
});

describe('names and roles', () => {
  it('are read page by page when an instructor asks, and nobody is taken out', async () => {
    const member = (user_id: string, name: string, more: object = {}) => ({
      user_id,
      name,
      roles: ['Learner'],
      status: 'Active',
      email: 'x@example.org',
      ...more,
    });
    platform.its.members = [
      member('ada', 'Ada of the course'),
      member('bob', 'Bob of the course'),
      member('cleo', 'Cleo', { status: 'Inactive' }),
      member('teacher', 'Tess Teacher', { roles: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor'] }),
      member('max', 'Max', { roles: ['http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor'] }),
    ];
    const id = await course();
    expect(await its.instructor.get('readNames', { id })).toEqual({
      added: ['Bob of the course'],
      changed: [{ from: 'Ada Platform, learner', to: 'Ada of the course, learner' }],
      gone: ['learner without a name'],
      unchanged: 1,
    });
    const { members } = await its.instructor.get('listMembers');
    expect(members.find(({ name }) => name === 'Bob of the course')).toMatchObject({ joinedAt: null, removedAt: null, verified: true });
    expect(members.some(({ name }) => name === 'Cleo' || name === 'Max')).toBe(false);
    expect(JSON.stringify(members)).not.toContain('@example.org');
  });
});

describe('who leaves', () => {
  it('is let in no more by a launch, unless everything was erased: then as somebody new', async () => {
    const { browser } = await launched(ADA);
    const id = (await meOf(browser))?.id ?? '';
    await its.instructor.get('removeMember', { id, body: { erase: false } });
    expect((await launched(ADA)).status).toBe(403);
    await its.instructor.get('removeMember', { id, body: { erase: true } });
    const { db } = its.running.server.database;
    expect(await db.selectFrom('lti_person').select('subject').where('subject', '=', 'ada').execute()).toEqual([]);
    expect((await meOf((await launched(ADA)).browser))?.id).not.toBe(id);
  });

  it('with the platform or the course comes in no more', async () => {
    const id = await course();
    await its.instructor.get('connectCourse', { id, body: { connected: false } });
    expect((await launched(ADA)).status).toBe(403);
    const [registered] = (await its.instructor.get('listPlatforms')).platforms;
    const { browser, form } = await begun(ADA);
    await its.instructor.get('removePlatform', { id: registered?.id ?? '' });
    expect((await browser.send(form)).status).toBe(400);
  });
});

it('describes its forms', () => {
  const { paths } = openApi() as { paths: Record<string, Record<string, { requestBody?: { content: object } }>> };
  expect(Object.keys(paths['/api/lti/launch']?.post?.requestBody?.content ?? {})).toEqual(['application/x-www-form-urlencoded']);
});
