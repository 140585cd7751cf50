import { expect, it } from 'vitest';
import {
  type Course,
  createPlatformsState,
  gradesWords,
  namesWords,
  platformOf,
} from '../../../src/class-page/platforms/platforms-state.ts';
import { anAsk } from '../an-ask.ts';

const COURSE: Course = { id: 'c', title: 'Fusion', connectedAt: null, members: 2, hasNames: true, links: 2, sent: 3, unsent: 0, why: null };
const PLATFORM = {
  id: 'p',
  name: 'Moodle',
  issuer: 'i',
  clientId: 'c',
  deployments: ['1'],
  loginUrl: 'l',
  tokenUrl: 't',
  keysUrl: 'k',
  courses: [COURSE],
};
const LIST = { tool: { loginUrl: '', launchUrl: '', keysUrl: '' }, platforms: [PLATFORM] };

it('reads platforms, connects a course, and says what came of it', async () => {
  const connected = { ...LIST, platforms: [{ ...PLATFORM, courses: [{ ...COURSE, connectedAt: '2026-03-08T12:00:00Z' }] }] };
  const { ask, asked } = anAsk({ 'GET /api/lti/platforms': LIST, 'POST /api/lti/courses/c/connect': connected });
  const state = createPlatformsState({ ask });
  await state.read();
  expect(state.list.value).toEqual(LIST);
  expect(await state.connect(COURSE, true)).toBe(true);
  expect(asked.at(-1)?.body).toEqual({ connected: true });
  expect([state.list.value, state.doing.value.kind]).toEqual([connected, 'done']);
});

it('keeps what was written where the class does not take it, and says why', async () => {
  const { ask } = anAsk({ 'POST /api/lti/platforms': { refused: 'http://x has to begin with https://.' } });
  const state = createPlatformsState({ ask });
  expect(await state.add(PLATFORM)).toBe(false);
  expect(state.doing.value).toEqual({ kind: 'refused', sentence: 'http://x has to begin with https://.' });
});

it('reads a form, with deployments that are set apart by commas or spaces', () => {
  const fields: Record<string, string> = { name: ' Moodle ', deployments: '1, 2  3,' };
  expect(platformOf((name) => fields[name] ?? '')).toMatchObject({ name: 'Moodle', deployments: ['1', '2', '3'], issuer: '' });
});

it('says what reading names did, and how far grades have come', () => {
  expect(namesWords({ added: ['Ada'], changed: [], gone: ['Bob'], unchanged: 2 })).toBe(
    '1 person new, 0 changed, 2 as before. Not in the course any more: Bob. They stay in the class until you take them out under People.',
  );
  expect(gradesWords({ ...COURSE, links: 0 })).toBe('No link of it takes grades yet.');
  expect(gradesWords(COURSE)).toBe('2 links with grades: 3 grades are there.');
  expect(gradesWords({ ...COURSE, sent: 1, unsent: 2, why: 'It answered with 503.' })).toBe(
    '2 links with grades: 1 grade is there, 2 not yet. It answered with 503. It is tried again.',
  );
});
