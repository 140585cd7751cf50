import { rmSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { aFolder } from '../class/a-folder.ts';
import { type AProcess, firstLinkIn, startProcess } from '../class/a-process.ts';
import { listening } from './listening.ts';
import { LOOKS, show, violationsInEveryLook } from './looks.ts';
import { expect, test } from './site.ts';
import { FORGETS_MODALITIES, referenceOf } from './solutions.ts';
import { choosePlainEditor, Workbench } from './workbench.ts';

const EXERCISE = 'additive-fusion';
/** Inputs of each learner's own, and one submission more than is handed in. */
const rules = (due: Date) => `due: ${due.toISOString()}\nsubmissions: 3\nownSeed: true\nexercises:\n  ${EXERCISE}:\n    points: 10\n`;

let data: string;
let served: AProcess;
test.beforeAll(async () => {
  data = await aFolder();
  served = await startProcess('main', ['--data', data, '--site', 'dist', '--port', '0', '--workers', '1', '--title', 'Fusion, spring']);
});
test.afterAll(async () => {
  await served.kill();
  rmSync(data, { recursive: true, force: true });
});

/** What pages complained of, beside the answers that a test asks for: a wrong code, and no network. */
const complaints: string[] = [];

/** A browser of somebody's own: with cookies and a record that nobody else has. */
async function someone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on('console', (message) => {
    const isExpected = /ERR_INTERNET_DISCONNECTED|status of 404/.test(message.text());
    if (message.type() === 'error' && !isExpected) complaints.push(message.text());
  });
  const page = await context.newPage();
  await page.addInitScript(choosePlainEditor);
  return page;
}

async function asked<Answer>(page: Page, method: 'POST' | 'PUT', path: string, body: object): Promise<Answer> {
  const response = await page.request.fetch(`${served.address}api/${path}`, { method, data: body });
  expect(response.ok(), await response.text()).toBe(true);
  return (await response.json()) as Answer;
}

async function join(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await listening(page.locator('.join'));
  await page.getByRole('button', { name: 'Join with this link' }).click();
  await expect(page.getByRole('heading', { name: 'You are in' })).toBeVisible();
}

/** Nothing is wrong with the page as it looks now, wide and narrow, light and dark. */
async function looksWell(page: Page): Promise<void> {
  expect(await violationsInEveryLook(page, { withWidth: true })).toEqual([]);
  await show(page, LOOKS[0]!);
}

const sent = (page: Page, state: string) => page.locator(`.sent[data-sent="${state}"]`);

// Three browsers and a server, one after the other: on a busy machine that takes its time.
test.describe.configure({ timeout: 600_000 });

test('an instructor opens a class, and two learners hand in to it, one of them from a train', async ({ browser }) => {
  const instructor = await someone(browser);
  await join(instructor, firstLinkIn(served));
  await expect(instructor).toHaveURL(`${served.address}join/`);
  await asked(instructor, 'PUT', 'assignments', {
    id: null,
    revision: 0,
    title: 'Week 1',
    yaml: rules(new Date(Date.now() + 26 * 3_600_000)),
  });
  const { link } = await asked<{ link: string }>(instructor, 'POST', 'members', { role: 'learner', name: 'Ada', externalId: 's1' });
  const { code } = await asked<{ code: string }>(instructor, 'POST', 'join-code', { open: true });
  await instructor.goto(firstLinkIn(served));
  await listening(instructor.locator('.join'));
  await instructor.getByRole('button', { name: 'Join with this link' }).click();
  await expect(instructor.getByText('This link lets nobody in')).toBeVisible();

  const bob = await someone(browser);
  await bob.goto(`${served.address}join/`);
  await listening(bob.locator('.join'));
  await bob.getByLabel('Join code').fill('AAAA-AAAA');
  await bob.getByLabel('Your name in the class').fill('Bob');
  await bob.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(bob.getByText('No open class has this code.')).toBeVisible();
  await looksWell(bob);
  await bob.getByLabel('Join code').fill(code);
  await bob.keyboard.press('Enter');
  await expect(bob.getByRole('heading', { name: 'You are in' })).toBeVisible();
  await expect(bob.getByText('unverified')).toBeVisible();
  await looksWell(bob);

  const ada = await someone(browser);
  await join(ada, link);
  await ada.getByRole('link', { name: 'Open the first exercise' }).click();
  const adas = new Workbench(ada);
  await adas.ready('plain');
  await expect(ada.locator('.assigned')).toContainText('Week 1, 10 points');
  await expect(ada.locator('.deadline')).toContainText('1 day 1 h left');
  await adas.write(FORGETS_MODALITIES);
  await adas.submit();
  await adas.expectState('wrong');
  await expect(sent(ada, 'confirmed')).toBeVisible();
  await expect(ada.locator('.in-class')).toHaveText('2 of 3 left');
  await looksWell(ada);

  const bobs = new Workbench(bob);
  await bob.goto(`${served.address}exercises/${EXERCISE}/`);
  await bobs.ready('plain');
  await bobs.write(FORGETS_MODALITIES);
  await bobs.run();
  await bob.context().setOffline(true);
  await bobs.submit();
  await expect(sent(bob, 'waiting')).toBeVisible();
  await looksWell(bob);
  await bobs.write(referenceOf(EXERCISE));
  await bobs.submit();
  await bobs.expectState('accepted');
  await bob.context().setOffline(false);
  await expect(sent(bob, 'confirmed')).toBeVisible();
  await expect(bob.locator('.in-class')).toHaveText('1 of 3 left');

  await instructor.goto(`${served.address}class/`);
  await expect(instructor.getByRole('row', { name: /^s1/ })).toContainText('0');
  const bobsRow = instructor.getByRole('row', { name: /^Bob/ });
  await expect(bobsRow).toContainText('✓');
  await expect(instructor.getByText('As it happens')).toBeVisible();
  await adas.write(referenceOf(EXERCISE));
  await adas.submit();
  await expect(instructor.getByRole('row', { name: /^s1/ })).toContainText('✓');
  await looksWell(instructor);
  await instructor.getByRole('button', { name: 's1' }).click();
  await expect(instructor.getByRole('dialog')).toContainText('Wrong answer');
  await expect(instructor.getByRole('dialog')).toContainText('10 of 10 points');
  await looksWell(instructor);

  await expect(sent(ada, 'confirmed')).toBeVisible();
  await ada.goto(served.address);
  await ada.getByRole('link', { name: 'Class', exact: true }).click();
  await expect(ada.getByRole('row', { name: /Additive fusion/i })).toContainText('10 of 10');
  await expect(ada.getByRole('row', { name: /Additive fusion/i })).toContainText('2 of 3');
  await looksWell(ada);

  type List = {
    submissions: {
      exercise: string;
      state: string;
      confirmation: { kind: string };
      claimed: { seed: number };
      grading: { verdict: string; seed: number };
    }[];
  };
  const listed = await bob.request.get(`${served.address}api/submissions`);
  const { submissions } = (await listed.json()) as List;
  expect(submissions.map(({ grading, confirmation }) => [grading.verdict, confirmation.kind])).toEqual([
    ['wrong_answer', 'same'],
    ['accepted', 'same'],
  ]);
  for (const { claimed, grading } of submissions) {
    expect(claimed.seed).toBe(grading.seed);
    expect(grading.seed, 'a seed of his own').not.toBe(1);
  }
  expect(complaints).toEqual([]);
  await Promise.all([instructor, ada, bob].map((page) => page.context().close()));
});
