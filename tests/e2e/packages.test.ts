import type { Page } from '@playwright/test';
import { listening } from './listening.ts';
import { tooWide, violationsInEveryLook } from './looks.ts';
import { choose, drop, packageFile } from './package-files.ts';
import { expect, test } from './site.ts';
import { mistakeOf, referenceOf } from './solutions.ts';
import { Workbench } from './workbench.ts';

const FILE = 'of-a-colleague.json';
const TITLE = 'Entropy, by a colleague';

/** The plain editor is there at once; one test uses the full one. */
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const kept = localStorage.getItem('crossmodal-workbench');
    if (!kept) localStorage.setItem('crossmodal-workbench', JSON.stringify({ isLight: true, hasLetterKeys: true, col: 29, row: 50 }));
  }),
);

const refusal = (page: Page) => page.locator('main [role="status"] .notice[data-state="wrong"]');

/** The whole way with an exercise that is open: read, fail with a named mistake, pass. */
async function solve(page: Page): Promise<void> {
  const bench = new Workbench(page);
  await bench.ready('plain');
  await expect(page).toHaveTitle(`${TITLE} · Crossmodal`);
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const statement = page.locator('.pane.statement');
  await expect(statement).toContainText('It is not part of the course');
  await expect(statement.locator('.st-f .katex')).toBeVisible();
  await expect(statement.locator('.eg').first()).toContainText('→ 1.5');
  await expect(statement.locator('.contract li')).toHaveCount(4);
  await expect(statement).toContainText('Compared to within 10−9');

  await bench.write(mistakeOf('entropy', 'sign.ts'));
  await bench.submit();
  await bench.expectState('wrong');
  await bench.result.getByRole('button', { name: 'Name the mistake' }).click();
  await expect(bench.result.locator('.named')).toContainText('A known wrong solution gives your results');
  await bench.write(referenceOf('entropy'));
  await bench.submit();
  await bench.expectState('accepted');
}

/** That an exercise is open, with its statement, and that it judges. */
async function isOpen(page: Page): Promise<void> {
  const bench = new Workbench(page);
  await bench.ready('plain');
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  await bench.run();
  await bench.expectState('wrong');
}

test.describe('a package is opened, and graded,', () => {
  test('from a file that is chosen; a reload finds it again', async ({ page }) => {
    await choose(page, FILE, packageFile('entropy', { title: TITLE }));
    await expect(page.locator('.notice.opened')).toContainText(`${FILE} is open`);
    await solve(page);
    await page.reload();
    const bench = new Workbench(page);
    await bench.ready('plain');
    await expect(page.locator('.notice.opened')).toContainText(`${FILE} is open`);
    await expect(bench.area).toHaveValue(referenceOf('entropy'));
    await bench.expectState('accepted');
  });

  test('from a file that is dropped on the page', async ({ page }) => {
    await page.goto('/open/');
    await listening(page.locator('main.opening'));
    await drop(page, { name: FILE, text: packageFile('entropy', { title: TITLE }) });
    await isOpen(page);
  });

  test('from an address of the site', async ({ page }) => {
    await page.route(
      ({ pathname }) => pathname === '/shared/week-3.json',
      (route) => route.fulfill({ body: packageFile('entropy', { title: TITLE }) }),
    );
    await page.goto('/open/?package=/shared/week-3.json');
    await expect(page.locator('.notice.opened')).toContainText('/shared/week-3.json is open');
    await isOpen(page);
  });

  test('from a file that is dropped on a workbench of the course, whose text and attempts stay as they are', async ({ page }) => {
    const bench = new Workbench(page);
    await bench.open('entropy');
    await bench.write('// half a thought\n');
    await bench.run();
    await bench.write('// a thought\n');
    await drop(page, { name: FILE, text: packageFile('entropy', { title: TITLE }) });
    await expect(page).toHaveURL(/\/open\/\?file$/);
    await solve(page);
    await page.goto('/exercises/entropy/');
    await bench.ready('plain');
    await expect(bench.area).toHaveValue('// a thought\n');
    await expect(bench.verdict).not.toHaveAttribute('data-state', 'accepted');
    await page.getByRole('button', { name: /^Snapshots/ }).click();
    await expect(page.getByRole('dialog')).toContainText('half a thought');
    await expect(page.getByRole('dialog')).not.toContainText('total');
    await page.goto('/');
    await expect(page.locator('.desk [data-step="exercise"][data-s="done"]')).toHaveCount(0);
  });

  test('by keyboard, from the dialog of keys on', async ({ page }) => {
    // Asked for here, so that the browser already hands choosers over when the key comes.
    const choosing = page.waitForEvent('filechooser');
    await page.goto('/exercises/entropy/');
    const bench = new Workbench(page);
    await bench.ready('plain');
    await bench.runButton.focus();
    await page.keyboard.press('?');
    await page.getByRole('link', { name: 'Open an exercise from a file' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/open\/$/);
    await listening(page.locator('main.opening'));
    const picker = page.getByLabel('Package');
    for (let tabs = 0; tabs < 10 && !(await picker.evaluate((input) => input === document.activeElement)); tabs++)
      await page.keyboard.press('Tab');
    await expect(picker).toBeFocused();
    await page.keyboard.press('Enter');
    await (await choosing).setFiles({
      name: FILE,
      mimeType: 'application/json',
      buffer: Buffer.from(packageFile('entropy', { title: TITLE })),
    });
    await expect(page.locator('.pane.statement')).toBeFocused();
    await bench.ready('plain');
    await page.keyboard.press('ControlOrMeta+Enter');
    await bench.done();
    await bench.expectState('wrong');
  });
});

test('the full editor knows the type of an opened exercise', async ({ page }) => {
  await choose(page, FILE, packageFile('entropy', { signature: '(weights: Vec, base: number) => string' }));
  const bench = new Workbench(page);
  await bench.ready('plain');
  await page.getByRole('button', { name: 'Keys and editor' }).click();
  await page.getByLabel(/Plain editor/).uncheck();
  await page.keyboard.press('Escape');
  await bench.ready('full');
  await bench.write('export const entropy = (weights: Vec, base: number): number => 0;\n', 'full');
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await bench.run();
  await bench.expectState('wrong');
});

test('packages of one id that judge differently are kept apart; one that is only retitled is the same exercise', async ({ page }) => {
  const bench = new Workbench(page);
  const coarse = { absolute: 1e-6, relative: 1e-6 };
  for (const [title, changes] of [
    ['The first', {}],
    ['The second', { tolerance: coarse }],
  ] as const) {
    await choose(page, `${title}.json`, packageFile('entropy', { title, ...changes }));
    await bench.ready('plain');
    await expect(bench.area).toHaveValue(/let surprise = 0/);
    await bench.write(`// ${title}\n`);
    await expect(bench.saved).toContainText('Saved');
  }
  await drop(page, { name: 'again.json', text: packageFile('entropy', { title: 'The first, retitled' }) });
  await expect(page.locator('.notice.opened')).toContainText('again.json is open');
  await expect(bench.area).toHaveValue('// The first\n');
});

test('a file that is dropped on a workbench and refused leaves it as it is', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('// mine\n');
  await drop(page, { name: 'picture.json', text: 'GIF89a' });
  await expect(page.locator('.notices')).toContainText('picture.json was not opened. The file is not JSON');
  await drop(page, { name: 'a.json', text: '{}' }, { name: 'b.json', text: '{}' });
  await expect(page.locator('.notices')).toContainText('2 files were dropped');
  await expect(page).toHaveURL(/\/exercises\/entropy\/$/);
  await expect(bench.area).toHaveValue('// mine\n');
});

test('where the browser keeps nothing, a drop does not cost what was typed', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('// only here\n');
  await drop(page, { name: FILE, text: packageFile('entropy', { title: TITLE }) });
  await expect(page.getByRole('link', { name: 'Open it on a page of its own' })).toHaveAttribute('target', '_blank');
  await expect(bench.area).toHaveValue('// only here\n');
});

test.describe('is refused, and says why:', () => {
  const nested = `{"format":1,"golden":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const hints = Array.from({ length: 10_000 }, (_, index) => `Hint ${index}`);
  const mistake = { name: 'sign', verdict: 'wrong_answer', feedback: 'Mind the sign.', source: '' };
  const cases: [string, () => string, RegExp][] = [
    ['what is no JSON', () => 'PK\u0003\u0004', /not JSON/],
    ['a package that was cut off', () => packageFile('entropy').slice(0, 5000), /cut off/],
    ['JSON of another kind', () => '{"name":"some-package","version":"1.0.0"}', /no exercise package/],
    ['a package of a newer version', () => packageFile('entropy', { format: 2 }), /made by a newer version/],
    ['megabytes', () => packageFile('entropy', { statement: 'a'.repeat(3_000_000) }), /1,000,000/],
    ['more than a package could ever have', () => ' '.repeat(5_000_000), /5 MB/],
    ['deep nesting', () => nested, /nested more than/],
    ['keys of the prototype', () => packageFile('entropy').replace('"contract":{', '"contract":{"__proto__":"x",'), /tampered with/],
    ['a statement as long as a book', () => packageFile('entropy', { statement: 'a '.repeat(10_000) }), /statement has 20,000 characters/],
    ['ten thousand hints', () => packageFile('entropy', { hints }), /10,000 hints/],
    ['two submissions of one name', () => packageFile('entropy', { submissions: [mistake, mistake] }), /wrong_answer\/sign twice/],
    ['the entry constructor', () => packageFile('entropy', { entry: 'constructor' }), /what every object has/],
    ['the entry __proto__', () => packageFile('entropy', { entry: '__proto__' }), /what every object has/],
    ['an entry that is no name', () => packageFile('entropy', { entry: 'x;alert(1)//' }), /entry: a JavaScript identifier/],
  ];
  test('whatever is wrong with it, one file after the other on the same page', async ({ page }) => {
    await page.goto('/open/');
    await listening(page.locator('main.opening'));
    for (const [index, [what, text, reason]] of cases.entries()) {
      const name = `hostile-${index}.json`;
      await page.getByLabel('Package').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text()) });
      await expect(refusal(page), what).toContainText(`${name} was not opened.`);
      await expect(refusal(page), what).toContainText(reason);
      await expect(page.getByLabel('Package'), what).toBeVisible();
    }
  });

  test('an address of another site, which is not asked', async ({ page }) => {
    for (const address of ['https://example.org/entropy.json', '//example.org/entropy.json', 'data:application/json,{}', 'javascript:0']) {
      await page.goto(`/open/?package=${encodeURIComponent(address)}`);
      await expect(refusal(page), address).toContainText('this site fetches nothing from elsewhere');
    }
  });

  test.describe(() => {
    test.use({ expectedComplaints: [/404/] });
    test('an address where nothing is', async ({ page }) => {
      await page.goto('/open/?package=/packages/nothing.json');
      await expect(refusal(page)).toContainText('the server answered 404');
    });
  });

  test('a file that this tab does not have any more', async ({ page }) => {
    await page.goto('/open/?file');
    await expect(refusal(page)).toContainText('Drop it here again');
  });
});

const HOSTILE = [
  '<script>window.taken = 1</script>',
  '<img src="https://example.org/x.png" onerror="window.taken = 1">',
  '<iframe src="https://example.org/"></iframe>',
  '<style>body { display: none }</style>',
  '<p style="position:fixed;inset:0" onclick="window.taken = 1">click</p>',
  '<form action="https://example.org/"><input name="password"><button>Send</button></form>',
  '![picture](https://example.org/x.png)',
  '[run](javascript:window.taken=1) [data](data:text/html,<script>alert(1)</script>)',
  '$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://example.org/x.png}$ $\\htmlStyle{position:fixed}{x}$',
  '$\\rule{99999em}{99999em}$',
].join('\n\n');

const HOSTILE_DRAWING =
  '<svg viewBox="0 0 10 10" onload="window.taken = 1" style="position:fixed;inset:0"><script>window.taken = 1</script><style>body { display: none }</style>' +
  '<image href="https://example.org/x.png"/><foreignObject><iframe src="https://example.org/"></iframe></foreignObject>' +
  '<a href="javascript:window.taken=1"><text>click</text></a><circle cx="5" cy="5" r="4" fill="currentColor" onclick="window.taken = 1"/></svg>';

/** What foreign text must never become, wherever it is shown. The panel of the values has a form and sliders of the site's own. */
async function expectHarmless(page: Page): Promise<void> {
  const places = page.locator('.pane.statement, .pane.result, dialog[open], .crumb, .bar');
  await expect(places.locator('script, img, iframe, style, form:not(.values form), [onclick], [onerror]')).toHaveCount(0);
  await expect(places.locator('a[href^="javascript"], a[href^="data:"], input:not([type="checkbox"], .values input)')).toHaveCount(0);
  expect(await page.evaluate(() => 'taken' in window)).toBe(false);
  await expect(page.locator('body')).toBeVisible();
}

test('foreign text is only ever text: in title, statement, conventions, type, hints, feedback and solution', async ({ page }) => {
  const sign = { name: 'sign', verdict: 'wrong_answer', feedback: HOSTILE, source: mistakeOf('entropy', 'sign.ts') };
  const accepted = { name: 'other', verdict: 'accepted', feedback: HOSTILE, source: `/** ${HOSTILE} */\n${referenceOf('entropy')}` };
  const text = packageFile('entropy', {
    title: '<img src=x onerror="window.taken = 1">',
    statement: HOSTILE,
    signature: '(weights: Vec, base: number) => number; window.taken = 1; type X = <script>',
    contract: { zero: HOSTILE, '<b>': '<script>window.taken = 1</script>' },
    hints: [HOSTILE, HOSTILE],
    submissions: [sign, accepted],
    draw: `export const draw = () => ({ svg: ${JSON.stringify(HOSTILE_DRAWING)}, says: ${JSON.stringify('<img src=x onerror="window.taken = 1">')} });`,
    reference: `/** ${HOSTILE.replaceAll('*/', '')} */\n${referenceOf('entropy')}`,
    starter: '/** ![x](https://example.org/x.png) <img src=x onerror="window.taken = 1"> */\nexport function entropy() {}\n',
  });
  await choose(page, '<img src=x onerror="window.taken = 1">.json', text);
  const bench = new Workbench(page);
  await bench.ready('plain');
  await expect(page.locator('.st-text .katex').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('<img src=x onerror="window.taken = 1">');
  await expectHarmless(page);
  const [pane, rule] = await Promise.all([
    page.locator('.pane.statement').boundingBox(),
    page.locator('.katex .rule').first().boundingBox(),
  ]);
  expect(rule?.height ?? 0).toBeLessThan(1000);
  expect(pane?.width ?? 0).toBeLessThan(700);

  await bench.write(sign.source);
  await bench.submit();
  await expect(bench.result.locator('.drawn figcaption')).toHaveText('<img src=x onerror="window.taken = 1">');
  await expect(bench.result.locator('.drawn svg')).toHaveJSProperty(
    'innerHTML',
    '<circle cx="5" cy="5" r="4" fill="currentColor"></circle>',
  );
  await bench.result.getByRole('button', { name: 'Name the mistake' }).click();
  await bench.result.getByRole('button', { name: 'Show the hint' }).click();
  await expect(bench.result.locator('.rich').nth(2)).toBeVisible();
  await expectHarmless(page);
  await bench.write(referenceOf('entropy'));
  await bench.submit();
  await bench.expectState('accepted');
  for (const solution of ['Other', 'The reference']) {
    await bench.result.getByRole('button', { name: solution }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').locator('.rich')).toBeVisible();
    await expectHarmless(page);
    await page.keyboard.press('Escape');
  }
});

test('a statement that cannot be rendered is shown as it was written', async ({ page }) => {
  for (const [statement, problem] of [
    ['An open formula $\\frac{1$ here.', 'this formula cannot be read'],
    [`${'> '.repeat(3000)}deep`, 'nested too deep'],
  ] as const) {
    await choose(page, FILE, packageFile('entropy', { statement }));
    await expect(page.locator('.pane.statement')).toContainText(problem);
    await expect(page.locator('.st-plain')).toHaveText(statement);
  }
});

test('a formula that would be expanded without end is shown as it was written, and the page goes on', async ({ page }) => {
  const bomb = `$\\def\\a{${'x'.repeat(4000)}}${'\\a'.repeat(900)}$`;
  await choose(
    page,
    FILE,
    packageFile('entropy', { title: TITLE, statement: bomb, hints: [bomb.slice(0, 3000)], contract: { base: bomb.slice(0, 3000) } }),
  );
  await expect(page.locator('.pane.statement')).toContainText(
    'The statement is shown as it was written: statement.md:1: this formula cannot be read',
  );
  const bench = new Workbench(page);
  await bench.write(referenceOf('entropy'));
  await bench.submit();
  await bench.expectState('accepted');
});

test.describe('author code that runs amok ends in words, and the checker lives on:', () => {
  const LOOP = 'for (;;) {}';
  const broken: [string, Parameters<typeof packageFile>[1]][] = [
    ['a reference that loops', { reference: `export function entropy() { ${LOOP} }` }],
    ['a reference that loops while it loads', { reference: `${LOOP}\nexport function entropy() {}` }],
    ['inputs that loop', { inputs: `export const edges = [];\nexport function inputs() { ${LOOP} }` }],
    ['inputs that throw', { inputs: 'export const edges = [];\nexport function inputs() { throw new Error("no"); }' }],
    ['a reference that reaches for the page', { reference: 'export function entropy() { return document.cookie; }' }],
  ];
  test('one package after the other on the same page, and then a sound one', async ({ page }) => {
    const bench = new Workbench(page);
    await choose(page, 'broken.json', packageFile('entropy'));
    await bench.ready('plain');
    for (const [what, changes] of broken) {
      await drop(page, { name: `${what}.json`, text: packageFile('entropy', changes) });
      await expect(page.locator('.notice.opened')).toContainText(`${what}.json is open`);
      await bench.ready('plain');
      // The calls stand there, whether or not their values could be computed.
      await expect(page.locator('.eg').first(), what).toContainText('entropy(');
      await bench.submit();
      await bench.expectState('neutral');
      await expect(bench.result, what).toContainText('For the author');
    }
    await drop(page, { name: 'sound.json', text: packageFile('entropy', { title: TITLE }) });
    await expect(page.locator('.notice.opened')).toContainText('sound.json is open');
    await bench.ready('plain');
    await bench.write(referenceOf('entropy'));
    await bench.run();
    await bench.expectState('accepted');
  });

  test('a known mistake that loops is not named, and costs no verdict', async ({ page }) => {
    const submissions = [{ name: 'slow', verdict: 'wrong_answer', feedback: 'slow', source: `export function entropy() { ${LOOP} }` }];
    await choose(page, FILE, packageFile('entropy', { submissions }));
    const bench = new Workbench(page);
    await bench.ready('plain');
    await bench.run();
    await bench.expectState('wrong');
  });
});

test('the page carries the strict policy, and loads neither editor nor sandbox before a package is open', async ({ page, request }) => {
  const policy = (await request.get('/open/')).headers()['content-security-policy'] ?? '';
  expect(policy).toMatch(/script-src 'self'/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
  const asked: string[] = [];
  page.on('request', (sent) => asked.push(sent.url()));
  await page.goto('/open/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /monaco|\.wasm|worker|statement/.test(url))).toEqual([]);
});

test('an opened package has no accessibility violation in any look', async ({ page }) => {
  await choose(page, 'broken.json', '{');
  await expect(refusal(page)).toBeVisible();
  expect(await violationsInEveryLook(page), 'refused').toEqual([]);
  await choose(page, FILE, packageFile('entropy', { title: TITLE }));
  await expect(page.locator('.eg').first()).toContainText('→ 1.5');
  expect(await violationsInEveryLook(page), 'open').toEqual([]);
  await drop(page, { name: 'broken.json', text: '{' });
  await expect(page.locator('.notices')).toContainText('was not opened');
  expect(await violationsInEveryLook(page), 'dropped').toEqual([]);
  // The last look is a phone's.
  expect(await tooWide(page)).toEqual([]);
});
