import { readFile } from 'node:fs/promises';
import { expect, test } from './site.ts';
import { Workbench } from './workbench.ts';

test('a draft survives a reload, at once', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy', 'full');
  await bench.write('// mine, all of it\n', 'full');
  await page.reload();
  await bench.ready('full');
  await expect(bench.area).toHaveValue('// mine, all of it\n');
});

test('a saved draft survives a crash of the page', async ({ page, context }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('// before the crash\n');
  await expect(bench.saved).toContainText('Saved');
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = new Workbench(await context.newPage());
  await again.open('entropy');
  await expect(again.area).toHaveValue('// before the crash\n');
});

test('nothing runs on load, whatever the draft is', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('for (;;) {}\n');
  await expect(bench.saved).toContainText('Saved');
  await page.reload();
  await bench.ready('plain');
  await page.waitForLoadState('networkidle');
  await expect(bench.bench).toHaveAttribute('data-run', 'idle');
  await expect(bench.verdict).toHaveCount(0);
});

test('two tabs never write over each other: the later one is told, and both texts stay', async ({ page, context }) => {
  const first = new Workbench(page);
  await first.open('entropy');
  const second = new Workbench(await context.newPage());
  await second.open('entropy');

  await first.write('// the first tab\n');
  await expect(first.saved).toContainText('Saved');
  await expect(second.page.locator('.notices')).toContainText('open in another tab');
  await second.write('// the second tab\n');
  await expect(second.page.locator('.notices')).toContainText('kept as a snapshot');
  await expect(first.area).toHaveValue('// the first tab\n');

  await second.page.getByRole('button', { name: 'Show the newer text' }).click();
  await expect(second.area).toHaveValue('// the first tab\n');
  await second.page.getByRole('button', { name: /^Snapshots/ }).click();
  await expect(second.page.getByRole('dialog')).toContainText('from another tab');
});

test('a reset asks, and can be undone', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  const starter = await bench.area.inputValue();
  await bench.write('// mine\n');
  await bench.area.press('Control+End');
  await page.keyboard.type('typed');
  await page.getByRole('button', { name: /^Reset/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(bench.area).toHaveValue('// mine\ntyped');
  await dialog.getByRole('button', { name: /Reset/ }).click();
  await expect(bench.area).toHaveValue(starter);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(bench.area).toHaveValue('// mine\ntyped');
  // The browser's own undo goes the same way back, step by step, and never mixes two texts.
  for (const text of [starter, '// mine\ntyped']) {
    await bench.area.press('ControlOrMeta+z');
    await expect(bench.area).toHaveValue(text);
  }
  await expect(bench.saved).toContainText('Saved');
});

test('an earlier snapshot can be restored', async ({ page }) => {
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('// a first idea\n');
  await page.keyboard.press('ControlOrMeta+s');
  await bench.write('// a second idea\n');
  await page.getByRole('button', { name: /^Snapshots/ }).click();
  await page.getByRole('button', { name: 'Restore this one' }).click();
  await expect(bench.area).toHaveValue('// a first idea\n');
});

test('where nothing is kept, the code can be saved as a file, half an emoji in it included', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.area.evaluate((area: HTMLTextAreaElement) => {
    area.value = "const half = '\uD83D';";
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download the code' }).click()]);
  expect(await readFile(await file.path(), 'utf8')).toBe("const half = '\uFFFD';");
});

test('a verdict that is shown survives a crash before the database has written it, and so does its text', async ({ page, context }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    /** A transaction goes on for as long as it has something to do. */
    const hold = (store: IDBObjectStore) => {
      store.count().onsuccess = () => hold(store);
    };
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (given[0].kind === 'attempt') hold(this);
      return put.apply(this, given);
    };
  });
  const bench = new Workbench(page);
  await bench.open('entropy');
  await bench.write('export const entropy = () => 0; // mine\n');
  await bench.run();
  await bench.expectState('wrong');
  const crashed = page.waitForEvent('crash');
  await page.goto('chrome://crash').catch(() => undefined);
  await crashed;
  const again = new Workbench(await context.newPage());
  await again.open('entropy');
  await again.expectState('wrong');
  await expect(again.area).toHaveValue('export const entropy = () => 0; // mine\n');
  await again.page.goto('/lessons/23-entropy/');
  await expect(again.page.getByText('Tried once, not solved yet')).toBeVisible();
});
