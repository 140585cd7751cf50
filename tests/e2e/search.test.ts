import { listening, listeningInView } from './listening.ts';
import { expect, test } from './site.ts';

test('the search is fetched with the first key, not with the page', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/lessons/06-additive-fusion/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(fetched.filter((url) => url.includes('/pagefind/'))).not.toEqual([]);
});

test('by keyboard alone a word leads to its lesson', async ({ page }) => {
  await page.goto('/');
  await listening(page.locator('.site-header .find'));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('surprise');
  await expect(page.getByRole('link', { name: 'Entropy', exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/23-entropy\/$/);
});

test('Escape closes the search and gives the focus back to its button', async ({ page }) => {
  await page.goto('/');
  const button = await listening(page.getByRole('button', { name: 'Search' }));
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'search' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('excerpts show words, not the source of formulas', async ({ page }) => {
  await page.goto('/');
  await listening(page.locator('.site-header .find'));
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('entropy');
  await expect(page.locator('.pf-result').first()).toBeVisible();
  await expect(page.locator('.pf-results')).not.toContainText(/\\[A-Za-z]+/);
});

test('typing a slash into an answer does not open the search', async ({ page }) => {
  await page.goto('/lessons/06-additive-fusion/');
  const field = (await listeningInView(page.locator('#q-scalar-sum'))).getByRole('textbox');
  await field.fill('1');
  await field.press('/');
  await expect(field).toHaveValue('1/');
  await expect(page.getByRole('dialog', { name: 'search' })).toHaveCount(0);
});

/** What people call things, and the lesson that they mean. */
const ASKED: [query: string, lesson: string][] = [
  ['CCA', '16-canonical-correlation-analysis'],
  ['canonical correlation analysis', '16-canonical-correlation-analysis'],
  ['DCCAE', '17-dccae'],
  ['hadamard', '07-multiplicative-fusion'],
  ['outer product', '07-multiplicative-fusion'],
  ['triplet loss', '19-contrastive-triplet-loss'],
  ['max-margin', '19-contrastive-triplet-loss'],
  ['InfoNCE', '28-infonce-bound'],
  ['entropy', '23-entropy'],
  ['information', '24-information'],
  ['mutual information', '27-mutual-information'],
  ['relative entropy', '27-mutual-information'],
  ['late fusion', '05-early-and-late-fusion'],
  ['mixture of experts', '10-mixture-of-fusions'],
  ['CLIP', '20-clip'],
  ['κ', '20-clip'],
  ['kappa', '20-clip'],
  ['λ', '11-multimodal-autoencoder'],
  ['lambda', '11-multimodal-autoencoder'],
  ['sigma', '09-gated-fusion'],
  ['⊙', '07-multiplicative-fusion'],
];

test('symbols and other names lead to their lesson first, and excerpts show formulas', async ({ page }) => {
  await page.goto('/');
  const found = await page.evaluate(
    async (queries) => {
      const address = '/pagefind/pagefind.js';
      const { search } = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; excerpt: string }> }[] }>;
      };
      // One after the other: two searches that find the same page share what they say of it, excerpt included.
      const found: [query: string, first: { url: string; excerpt: string }][] = [];
      for (const query of queries) {
        const { url = '', excerpt = '' } = (await (await search(query)).results[0]?.data()) ?? {};
        found.push([query, { url, excerpt }]);
      }
      return found;
    },
    [...ASKED.map(([query]) => query), 'σ', '∂'],
  );
  const results = new Map(found);
  expect(ASKED.map(([query]) => [query, results.get(query)?.url])).toEqual(ASKED.map(([query, lesson]) => [query, `/lessons/${lesson}/`]));
  const excerptOf = (query: string) => results.get(query)?.excerpt.replace(/<\/?mark>/g, '');
  expect(excerptOf('σ')).toMatch(/σ_1 \(sigma/);
  expect(excerptOf('∂')).toMatch(/∂z\/∂x_A = /);
});
