import { builtPages } from './built-pages.ts';
import { expect, test } from './site.ts';

test('no link inside the site is dead, and every fragment exists', async ({ page, request }) => {
  const idsByPage = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of builtPages()) {
    await page.goto(path);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: [...document.querySelectorAll('a[href]')].map((link) => new URL(link.getAttribute('href') ?? '', location.href).href),
    }));
    idsByPage.set(path, new Set(found.ids));
    links.push(...found.hrefs.map((href) => ({ from: path, to: new URL(href) })));
  }

  const origin = new URL(page.url()).origin;
  const dead: string[] = [];
  for (const { from, to } of links.filter((link) => link.to.origin === origin)) {
    const ids = idsByPage.get(to.pathname);
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (!ids && !(await request.get(to.href)).ok()) dead.push(`${from} → ${to.pathname}`);
    if (ids && fragment && !ids.has(fragment)) dead.push(`${from} → ${to.pathname}#${fragment}`);
  }
  expect(links.length).toBeGreaterThan(20);
  expect(dead).toEqual([]);
});
