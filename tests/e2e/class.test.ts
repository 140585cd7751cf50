import { readFileSync, rmSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { aFolder } from '../class/a-folder.ts';
import { type AProcess, firstLinkIn, startProcess } from '../class/a-process.ts';
import { listening } from './listening.ts';
import { LOOKS, RULES_OF_LOOKS, show, tooWide, violations, violationsInEveryLook } from './looks.ts';
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

/** Goes to a room of the class, and waits until it shows what it has read. */
async function roomOf(page: Page, name: string): Promise<void> {
  const way = page.getByRole('navigation', { name: 'Class' }).getByRole('link', { name });
  await way.click();
  await expect(way).toHaveAttribute('aria-current');
  await listening(page.locator('.class-below > div'));
}

/** Nothing is wrong with a room on a wide screen, and it fits a phone. */
async function looksWellAtOnce(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([]);
  await show(page, LOOKS[3]!);
  expect(await tooWide(page)).toEqual([]);
  expect(await violations(page, { only: RULES_OF_LOOKS })).toEqual([]);
  await show(page, LOOKS[0]!);
}

/** Writes the rules of an assignment on its page, with a slip of the pen first. */
async function assign(page: Page, title: string, yaml: string): Promise<void> {
  await roomOf(page, 'Assignments');
  await page.getByRole('link', { name: 'New assignment' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Rules').fill(yaml.replace('submissions: 3', 'submission: 3'));
  await expect(page.getByRole('button', { name: 'Line 2, column 1' })).toBeVisible();
  await expect(page.getByText('Did you mean submissions?')).toBeVisible();
  await looksWellAtOnce(page);
  await page.getByLabel('Rules').fill(yaml);
  await expect(page.getByText('Each exercise takes 3.')).toBeVisible();
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('The assignment is made.')).toBeVisible();
}

/** Takes a learner in by a roster, and opens a join code; both as they are shown, which is once. */
async function takeIn(page: Page): Promise<{ link: string; code: string }> {
  await roomOf(page, 'People');
  await page.getByLabel('The list').fill('id,name\ns1,Ada');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('button', { name: 'Apply 1 change' }).click();
  const link = await page
    .getByRole('row', { name: /^Ada s1/ })
    .locator('code')
    .textContent();
  await page.getByRole('button', { name: 'Open a join code' }).click();
  const code = await page.locator('.big-code').textContent();
  await looksWellAtOnce(page);
  await page.getByRole('button', { name: 'Done with them' }).click();
  return { link: link ?? '', code: code ?? '' };
}

/** A package of the exercise by which nothing is right that anybody handed in. */
function anotherPackage(): { name: string; mimeType: string; buffer: Buffer } {
  const { laws, ...present } = JSON.parse(readFileSync(`dist/packages/${EXERCISE}.json`, 'utf8'));
  const mended = { ...present, reference: 'function additiveFusion(xs, Ws, b) { return b.map((it) => it + 1); }', golden: [] };
  return { name: 'another.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(mended)) };
}

/** Tries another package of the exercise on what was handed in, applies it, and takes it back; Bob is told of both. */
async function regrade(instructor: Page, bob: Page): Promise<void> {
  await roomOf(instructor, 'Regrades');
  await instructor.getByText('Try another exercise, or a package from a file').click();
  await instructor.locator('input[type="file"]').setInputFiles(anotherPackage());
  await expect(instructor.getByRole('button', { name: 'Apply it' })).toBeVisible();
  const points = instructor.getByRole('region', { name: 'Points before and after' });
  await expect(points.getByRole('row', { name: /^s1/ })).toContainText('points by hand stay');
  await looksWellAtOnce(instructor);
  await instructor.getByRole('button', { name: 'Apply it' }).click();
  await expect(instructor.getByText('The new verdicts stand beside the old ones')).toBeVisible();
  await bob.goto(`${served.address}class/`);
  await expect(bob.getByText('was judged anew')).toBeVisible();
  await expect(bob.getByText('accepted before, wrong answer now')).toBeVisible();
  await looksWellAtOnce(bob);
  await instructor.getByRole('button', { name: 'Undo' }).click();
  await expect(instructor.getByRole('button', { name: 'Apply it again' })).toBeVisible();
  await expect(bob.getByText('what was judged before counts again')).toBeVisible();
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
  await instructor.getByRole('link', { name: 'Go to the class' }).click();
  await listening(instructor.locator('.class-below > div'));
  await assign(instructor, 'Week 1', rules(new Date(Date.now() + 26 * 3_600_000)));
  const { link, code } = await takeIn(instructor);
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
  await instructor.getByRole('heading', { name: /Additive fusion/i }).click();
  await expect(instructor.getByText('From submission 1 to 2')).toBeVisible();
  await instructor.getByLabel('Line or press its number').fill('2');
  await instructor.getByRole('textbox', { name: 'Text', exact: true }).fill('Why so?');
  await instructor.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(instructor.locator('.src .remark')).toContainText('Why so?');
  await instructor.getByRole('button', { name: 'Change…' }).click();
  await instructor.getByLabel('Your comment').fill('Why is it so?');
  await instructor.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(instructor.locator('.src .remark')).toContainText('Why is it so?');
  await instructor.getByLabel('Points of 10').fill('7.5');
  await instructor.getByLabel('Why the learner reads it').fill('with help');
  await instructor.getByRole('button', { name: 'Give', exact: true }).click();
  await expect(instructor.getByText('7.5 of 10 stand by hand: with help.')).toBeVisible();
  await looksWellAtOnce(instructor);
  await roomOf(instructor, 'Exercises');
  await instructor.getByRole('link', { name: /Additive fusion/i }).click();
  await expect(instructor.getByText('accepted, 2 of 2')).toBeVisible();
  await looksWellAtOnce(instructor);
  await roomOf(instructor, 'Platforms');
  await looksWellAtOnce(instructor);
  await regrade(instructor, bob);

  await expect(sent(ada, 'confirmed')).toBeVisible();
  await ada.reload();
  await adas.ready('plain');
  await expect(ada.locator('.remarks')).toContainText('Why is it so?');
  await ada.getByRole('button', { name: 'Answer…' }).click();
  await ada.getByLabel('Your answer').fill('It forgets what is missing.');
  await looksWellAtOnce(ada);
  await ada.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(ada.locator('.remarks .remark')).toHaveCount(2);
  await ada.goto(served.address);
  await ada.getByRole('link', { name: 'Class', exact: true }).click();
  await expect(ada.getByRole('row', { name: /Additive fusion/i })).toContainText('7.5 of 10');
  await expect(ada.getByRole('row', { name: /Additive fusion/i })).toContainText('by hand: with help');
  await expect(ada.getByRole('row', { name: /Additive fusion/i })).toContainText('2 of 3');
  await ada.getByRole('button', { name: 'Leave the class…' }).click();
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
  await ada.getByRole('radio', { name: /Is deleted/ }).check();
  await ada.getByRole('button', { name: 'Leave and delete' }).click();
  await expect(ada.getByRole('heading', { name: 'You have left Fusion, spring' })).toBeFocused();
  await expect(ada.getByRole('link', { name: 'Class', exact: true })).toBeHidden();
  await roomOf(instructor, 'People');
  await expect(instructor.getByText('Somebody left and was erased, with 2 submissions.')).toBeVisible();
  expect(complaints).toEqual([]);
  await Promise.all([instructor, ada, bob].map((page) => page.context().close()));
});
