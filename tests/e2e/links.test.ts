import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { builtPages, DIST } from './built-pages.ts';
import { expect, test } from './site.ts';

test('no link inside the site is dead, and every fragment exists', async ({ request, baseURL }) => {
  const idsByPage = new Map<string, Set<string>>();
  const links: { from: string; to: URL }[] = [];
  for (const path of builtPages()) {
    const page = fromHtml(readFileSync(`${DIST}${path}index.html`, 'utf8'));
    idsByPage.set(path, new Set(selectAll('[id]', page).map(({ properties }) => String(properties.id))));
    for (const { properties } of selectAll('a[href]', page))
      links.push({ from: path, to: new URL(String(properties.href), new URL(path, baseURL)) });
  }

  const { origin } = new URL(baseURL ?? '');
  const inside = links.filter(({ to }) => to.origin === origin);
  const dead: string[] = [];
  for (const { from, to } of inside) {
    const ids = idsByPage.get(to.pathname);
    const fragment = decodeURIComponent(to.hash.slice(1));
    if (!ids && !(await request.get(to.href)).ok()) dead.push(`${from} → ${to.pathname}`);
    if (ids && fragment && !ids.has(fragment)) dead.push(`${from} → ${to.pathname}#${fragment}`);
  }
  // Every page but the first is reached from another one.
  const reached = new Set(inside.filter(({ from, to }) => from !== to.pathname).map(({ to }) => to.pathname));
  expect(builtPages().filter((path) => !reached.has(path))).toEqual([]);
  expect(dead).toEqual([]);
});
