import type { Locator, Page } from '@playwright/test';
import { listeningInView } from './listening.ts';
import { expect, test } from './site.ts';

/** One question on the page of its lesson. */
class Question {
  readonly box: Locator;

  constructor(page: Page, id: string) {
    this.box = page.locator(`fieldset#q-${id}`);
  }

  option = (text: string | RegExp): Locator => this.box.getByLabel(text);
  answer = (): Promise<void> => this.box.getByRole('button', { name: 'Answer' }).click();
  tryAgain = (): Promise<void> => this.box.getByRole('button', { name: 'Try again' }).click();
  feedback = (): Locator => this.box.locator('.fb');
}

async function openQuestion(page: Page, lesson: string, id: string): Promise<Question> {
  await page.goto(`/lessons/${lesson}/`);
  const question = new Question(page, id);
  await listeningInView(question.box);
  return question;
}

test.describe('a question with one right option', () => {
  test('answers a wrong option with the feedback of that option, and a right one with the reason', async ({ page }) => {
    const question = await openQuestion(page, '06-additive-fusion', 'equals');
    await question.option(/average of the two predicted/).check();
    await question.answer();
    await expect(question.feedback()).toContainText('Not yet');
    await expect(question.feedback()).toContainText('averages after a softmax');
    await question.tryAgain();
    await question.option(/outer product of the inputs/).check();
    await question.answer();
    await expect(question.feedback()).toContainText('Which term of the sum contains an A times a B?');
    await question.tryAgain();
    await question.option(/concatenated inputs/).check();
    await question.answer();
    await expect(question.feedback()).toContainText('Right');
    await expect(question.feedback()).toContainText('Written side by side');
    await expect(question.box.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  });

  test('asks for an answer where none is given', async ({ page }) => {
    const question = await openQuestion(page, '06-additive-fusion', 'equals');
    await question.answer();
    await expect(question.box.locator('.q-problem')).not.toBeEmpty();
    await expect(question.feedback()).toHaveCount(0);
  });

  test('speaks its feedback to a screen reader', async ({ page }) => {
    const question = await openQuestion(page, '06-additive-fusion', 'equals');
    await question.option(/outer product of the inputs/).check();
    await question.answer();
    await expect(question.box.getByRole('status').filter({ hasText: 'Not yet' })).toContainText('an A times a B');
  });
});

test.describe('a question for a number', () => {
  /** The numbers after the four equals signs: w1, xA, w2, xB. */
  async function drawn(question: Question): Promise<[number, number, number, number]> {
    const formulas = await question.box.locator('legend annotation').allTextContents();
    const values = formulas.flatMap((formula) => /=\{?(-?\d+)\}*$/.exec(formula.trim())?.[1] ?? []).map(Number);
    expect(values).toHaveLength(4);
    return values as [number, number, number, number];
  }

  test('names the mistake that a wrong number gives away, draws other numbers on a retry, and takes the right one', async ({ page }) => {
    const question = await openQuestion(page, '06-additive-fusion', 'scalar-sum');
    const first = await drawn(question);
    const [w1, xA, w2, xB] = first;
    await question.box.getByRole('textbox').fill(String(w1 * w2 * xA * xB));
    await question.answer();
    await expect(question.feedback()).toContainText('You multiplied the two contributions.');

    await question.tryAgain();
    const second = await drawn(question);
    expect(second).not.toEqual(first);
    await question.box.getByRole('textbox').fill(String(second[0] * second[1] + second[2] * second[3]));
    await question.answer();
    await expect(question.feedback()).toContainText('Right');
  });
});

test('a number field shows what is read while one types, asks about a comma, and takes arithmetic', async ({ page }) => {
  const question = await openQuestion(page, '27-mutual-information', 'identical');
  const field = question.box.getByRole('textbox');
  const line = question.box.locator('output');
  await expect(line).toContainText('Three digits are enough.');
  await field.fill('ln(2)');
  await expect(line).toHaveText('= 0.693147');
  await field.fill('2⁵');
  await expect(line).toHaveText('= 32');
  await field.fill('0,469');
  await expect(line).toHaveText('= 0.469');
  await field.fill('(1 +');
  await expect(line).toBeEmpty();
  await field.fill('1,585');
  await expect(line).toContainText('Do you mean 1585 or 1.585?');
  await question.answer();
  await expect(question.box.locator('.q-problem')).toContainText('Do you mean 1585 or 1.585?');
  await expect(question.box).not.toHaveAttribute('data-state');
  const labels = /\d+/.exec((await question.box.locator('legend annotation').first().textContent()) ?? '')?.[0];
  await field.fill(`log2(${labels})`);
  await question.answer();
  await expect(question.box).toHaveAttribute('data-state', 'right');
});

test('a question with several right options names what is missing', async ({ page }) => {
  const question = await openQuestion(page, '06-additive-fusion', 'can-represent');
  await question.box.getByRole('checkbox').first().check();
  await question.answer();
  await expect(question.feedback()).toBeVisible();
  await expect(question.box).toHaveAttribute('data-state', 'wrong');
});

test('a sentence with gaps marks each gap, and takes other words for the same', async ({ page }) => {
  const question = await openQuestion(page, '06-additive-fusion', 'ensemble');
  const [first, second] = [question.box.getByLabel('Gap 1 of 2'), question.box.getByLabel('Gap 2 of 2')];
  await first.fill('average');
  await second.fill('multiplication');
  await question.answer();
  await expect(question.feedback()).toContainText('An average would divide');
  await expect(question.box.locator('.gap').nth(0)).toContainText('not this one');
  await expect(question.box.locator('.gap').nth(1)).toContainText('right');
  await question.tryAgain();
  await first.fill('ensemble');
  await question.answer();
  await expect(question.box).toHaveAttribute('data-state', 'right');
});

test('a question about an earlier lesson names it and leads there', async ({ page }) => {
  const question = await openQuestion(page, '06-additive-fusion', 'dropped-dot');
  await question.box.getByRole('link', { name: 'lesson 3, Basic and raw fusion' }).click();
  await expect(page).toHaveURL(/\/lessons\/03-basic-and-raw-fusion\/$/);
});

test.describe('by keyboard alone', () => {
  test('items are put into order', async ({ page }) => {
    const question = await openQuestion(page, '23-entropy', 'rising-entropy');
    const wanted = ['\\frac13', '\\frac12', '0.9', '1,\\ 0,\\ 0'];
    // From the highest to the lowest, each is moved up to the front: at last the lowest stands first.
    for (const start of wanted) {
      const row = question.box.locator('.arrange > li').filter({ has: page.locator('annotation', { hasText: start }) });
      const up = row.getByRole('button', { name: /^Move up/ });
      await up.focus();
      for (let step = 0; step < wanted.length; step++) await page.keyboard.press('Enter');
      await expect(question.box.locator('.arrange > li').first().locator('annotation')).toContainText(start);
    }
    await question.box.getByRole('button', { name: 'Answer' }).press('Enter');
    await expect(question.box).toHaveAttribute('data-state', 'right');
  });

  test('pairs are joined', async ({ page }) => {
    const question = await openQuestion(page, '23-entropy', 'surprise-of-probability');
    const lists = question.box.getByRole('combobox');
    await expect(lists).toHaveCount(4);
    for (const bits of [0, 1, 2, 3]) await lists.nth(bits).selectOption({ label: String(bits) });
    await question.box.getByRole('button', { name: 'Answer' }).press('Enter');
    await expect(question.box).toHaveAttribute('data-state', 'right');
  });

  test('an option is chosen, answered with Enter, and the focus is at the way on', async ({ page }) => {
    const question = await openQuestion(page, '06-additive-fusion', 'equals');
    const options = question.box.getByRole('radio');
    await options.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(question.feedback().getByRole('button').first()).toBeFocused();
  });
});

test('answers are there again after a reload, and the score says how far', async ({ page }) => {
  const question = await openQuestion(page, '06-additive-fusion', 'equals');
  await question.option(/concatenated inputs/).check();
  await question.answer();
  await expect(page.locator('.quiz-head')).toContainText('1 of 7 answered, 1 right at the first try');
  await page.reload();
  await page.locator('#quiz').scrollIntoViewIfNeeded();
  await expect(question.box).toHaveAttribute('data-state', 'right');
  await expect(page.locator('.quiz-head')).toContainText('1 of 7 answered, 1 right at the first try');
});
