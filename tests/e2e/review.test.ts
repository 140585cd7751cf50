import type { Page } from '@playwright/test';
import type { Task, TaskFile } from '../../src/micro-tasks/task.ts';
import { tabTo } from './by-keyboard.ts';
import { listening } from './listening.ts';
import { show, violationsInEveryLook, WIDE } from './looks.ts';
import { expect, test } from './site.ts';

const DAY_MS = 86_400_000;
const LESSON = '23-entropy';

/** A record in which the lesson was read and its exercise solved so many days ago: all of it has entered the review. */
const record = (daysAgo: number): string => {
  const at = Date.now() - daysAgo * DAY_MS;
  const solved = { exercise: 'entropy', exerciseVersion: 'old', submitted: false, source: '', verdict: 'accepted', result: null };
  const events = [
    { kind: 'read', id: 'read-entropy', at, lesson: LESSON },
    { kind: 'attempt', id: 'solved-entropy', at: at + 1, ...solved },
  ];
  return JSON.stringify({ crossmodal: 1, exportedAt: Date.now(), events });
};

async function bring(page: Page, text: string): Promise<void> {
  await page.goto('/progress/');
  await expect(page.getByRole('button', { name: 'Import a file…' })).toBeEnabled();
  await page
    .locator('#your-data input[type="file"]')
    .setInputFiles({ name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('#your-data')).toContainText('Added');
}

async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, page.locator('.card').getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
}

/** Something in every field of a question, by keyboard; right or wrong does not matter here. */
async function answerQuestion(page: Page): Promise<void> {
  const fields = page.locator('.q').locator('input, select');
  const kind = await page.locator('.q').getAttribute('data-kind');
  // Things to be put in order have no field: as they stand they are an answer.
  if (kind !== 'order') await tabTo(page, fields.first());
  switch (kind) {
    case 'single':
    case 'multiple':
      await page.keyboard.press('Space');
      break;
    case 'order':
      break;
    default:
      for (let index = 0; index < (await fields.count()); index++) {
        await tabTo(page, fields.nth(index));
        await page.keyboard.press((await fields.nth(index).evaluate(({ tagName }) => tagName)) === 'SELECT' ? 'ArrowDown' : '1');
      }
  }
  await press(page, 'Answer');
}

async function answerTask(page: Page, task: Task, look: (state: string) => Promise<void>): Promise<void> {
  const said = page.locator('.task [role="status"]');
  const field = page.locator('.task').locator('input, textarea').first();
  switch (task.kind) {
    case 'predict':
      await tabTo(page, field);
      await page.keyboard.type('99999');
      await page.keyboard.press('Enter');
      await expect(said).toContainText('Not yet');
      await look('a wrong prediction');
      await tabTo(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(String(task.fields[0]?.value));
      await page.keyboard.press('Enter');
      break;
    case 'name': {
      const right = task.choices.findIndex(({ isRight }) => isRight);
      await tabTo(page, field);
      await page.keyboard.press('Space');
      for (let index = 0; index < right; index++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      break;
    }
    case 'fill':
      await tabTo(page, field);
      await page.keyboard.press('Enter');
      await expect(said).toContainText('still empty');
      // Another line than the reference's: every right one counts.
      await page.keyboard.type(`0 + (${task.rest.replace(/;$/, '')});`);
      await page.keyboard.press('Control+Enter');
      break;
    case 'mend':
      await look('a mistake to fix');
      await press(page, 'I give up, show it');
      await expect(page.locator('.task-solution')).toContainText('export function entropy');
      break;
    case 'reveal':
      await look('a mistake to show');
      await tabTo(page, field);
      await page.keyboard.type('entropy([1, 2]');
      await page.keyboard.press('Enter');
      await expect(said).toContainText('never closed');
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type('entropy([0, 1, 3], 2)'); // it shows every known mistake
      await page.keyboard.press('Enter');
      break;
    default:
      task satisfies never;
  }
  if (task.kind !== 'mend') await expect(said).toContainText('Right');
}

test('a sitting by keyboard: cards, questions and tasks, taken back, to the end; nothing to fault in any state', async ({ page }) => {
  test.setTimeout(480_000);
  await page.goto('/review/');
  await listening(page.locator('.review astro-island > div'));
  const seen = new Set<string>();
  const look = async (state: string): Promise<void> => {
    if (seen.has(state)) return;
    seen.add(state);
    expect(await violationsInEveryLook(page, { withWidth: true }), state).toEqual([]);
    await show(page, { viewport: WIDE, colorScheme: 'light' });
  };
  await expect(page.locator('.card')).toContainText('nothing to review yet');
  await look('nothing to review');

  await bring(page, record(30));
  const { tasks } = (await (await page.request.get('/review/tasks/entropy.json')).json()) as TaskFile;
  await page.goto('/');
  await expect(page.locator('.desk[data-visit="due"]')).toContainText(/\d+ reviews/);
  await page.locator('.desk[data-visit="due"] .btn').click();

  const place = page.locator('.rv-n');
  await expect(place).toHaveText('1 of 20');
  await expect(page.locator('.card h2')).toHaveText('What is entropy?');
  // As wide as text is read best, whichever style sheet comes last.
  expect((await page.locator('.card').boundingBox())?.width).toBeLessThan(760);
  await look('a card');
  await page.keyboard.press('Space');
  await expect(page.locator('.card-back')).toBeFocused();
  await look('the answer of a card');
  await page.keyboard.press('2');
  await expect(place).toHaveText('2 of 20');
  await expect(page.locator('.rv-last')).toContainText('filed as Again, back in 1 day');
  await page.keyboard.press('u');
  await expect(place).toHaveText('1 of 20');
  await page.keyboard.press('Space');
  await page.keyboard.press('4');

  const kinds = new Set<string>();
  for (let asked = 2; asked <= 20; asked++) {
    await expect(place).toHaveText(`${asked} of 20`);
    await expect(page.locator('.card')).toBeFocused();
    if ((await page.locator('.q').count()) > 0) {
      await look('a question');
      await answerQuestion(page);
      await expect(page.locator('.q .fb')).toBeVisible();
      await look('a marked question');
      await press(page, (await page.getByRole('button', { name: 'Try again' }).count()) > 0 ? 'Go on, come back later' : 'Go on');
      continue;
    }
    const title = await page.locator('.task h2').textContent();
    const call = (await page.locator('.task-call pre').count()) > 0 ? await page.locator('.task-call pre').textContent() : '';
    const task = tasks.find((one) => isShown(one, title ?? '', (call ?? '').trim(), kinds));
    expect(task, `${title} ${call}`).toBeDefined();
    if (!task) return;
    kinds.add(task.kind).add(task.id);
    await look(task.kind);
    await answerTask(page, task, look);
    await look(`${task.kind}, answered`);
    await expect(page.locator('.task-go')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['predict', 'fill', 'name', 'mend']));
  await expect(page.locator('.card.done')).toContainText('20 answered');
  await expect(page.locator('.card.done')).toContainText(/\d+ more are due/);
  await look('the end of a sitting');

  await page.goto('/progress/');
  const forecast = page.locator('.plot').filter({ hasText: 'Coming reviews' });
  await forecast.getByRole('button', { name: '30 days' }).click();
  await forecast.locator('summary').click();
  await expect(forecast.getByRole('row')).toHaveCount(31);
  await expect(page.getByRole('row', { name: /Entropy/ }).first()).toContainText('100 %');
  await look('the page of progress');
});

const TITLES = {
  predict: 'What comes out?',
  name: 'Which mistake is this?',
  fill: 'What is missing here?',
  mend: 'Fix this program.',
  reveal: 'Where does it show?',
};

/** Whether a task is the one on the page: the first of its kind that has this call and was not asked yet. */
const isShown = (task: Task, title: string, call: string, asked: ReadonlySet<string>): boolean =>
  TITLES[task.kind] === title && !asked.has(task.id) && (task.kind === 'fill' || task.kind === 'reveal' || task.call === call);

test.describe('without a network', () => {
  // Formulas of a card that was not shown yet ask for their faces, and are set in another one until they are there.
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED.*KaTeX/] });

  test('a sitting goes on, and nothing is lost', async ({ page, context }) => {
    await bring(page, record(2));
    await page.goto('/review/');
    await expect(page.locator('.rv-n')).toHaveText('1 of 5');
    await context.setOffline(true);
    await page.keyboard.press('Space');
    await page.keyboard.press('5');
    await expect(page.locator('.rv-n')).toHaveText('2 of 5');
    await expect(page.locator('.rv-last')).toContainText('back in 8 days');
    await context.setOffline(false);
    await page.reload();
    await expect(page.locator('.rv-n')).toHaveText('1 of 4');
  });
});
