import { listeningInView } from './listening.ts';
import { violations } from './looks.ts';
import { expect, test } from './site.ts';

/** A figure that asks first: what is pressed as a guess, and words of the answer that must not be there before. */
const FIGURES = [
  { lesson: '08-low-rank-fusion', guess: 'Draw the truth over it', answer: /You expected 4 terms to miss 50 % of random weights/ },
  { lesson: '10-mixture-of-fusions', guess: 'sum', answer: /You expected sum.*No one wins/ },
  { lesson: '20-clip', guess: '3', answer: /You expected 3\. .*2 of 3 texts their image/ },
  { lesson: '21-fission-discriminative', guess: '50', answer: /You expected 50 to be lost\. No answer is lost/ },
  { lesson: '28-infonce-bound', guess: 'Draw the truth over it', answer: /You expected 1\.0 for 4 \(it is 1\.\d\)/ },
] as const;

for (const { lesson, guess, answer } of FIGURES) {
  test(`the figure of ${lesson} takes a guess by keyboard before it answers, and a second visit may do without`, async ({ page }) => {
    await page.goto(`/lessons/${lesson}/`);
    const figure = await listeningInView(page.locator('.fig-body.fg'));
    const readout = figure.locator('.readout');
    await expect(readout).toHaveText('The answer is drawn after your guess.');
    await expect(figure.getByRole('button', { name: 'Show without a guess' })).toHaveCount(0);
    const button = figure.getByRole('button', { name: guess, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(readout).toHaveText(answer);
    // What was pressed is gone; the keyboard stays in the figure.
    await expect(figure.locator('.fig-side')).toBeFocused();
    expect(await violations(page, { within: '.fig-body' })).toEqual([]);

    await page.reload();
    await listeningInView(figure);
    await expect(readout).toHaveText('The answer is drawn after your guess.');
    await figure.getByRole('button', { name: 'Show without a guess' }).click();
    await expect(readout).not.toHaveText(/You expected|after your guess/);
  });
}
