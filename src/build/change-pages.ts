import { readFile, writeFile } from 'node:fs/promises';
import { filesUnder } from './files-under.ts';

/** Changes the HTML of every page of a built site; returns how many pages are others than before. */
export async function changePages(folder: string, change: (html: string) => string): Promise<number> {
  const pages = (await filesUnder(folder)).filter((path) => path.endsWith('.html'));
  const changed = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(page, 'utf8');
      const next = change(html);
      if (next === html) return false;
      await writeFile(page, next);
      return true;
    }),
  );
  return changed.filter(Boolean).length;
}
