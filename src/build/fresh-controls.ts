/**
 * Firefox puts controls back as they stood before a reload: a slider beside a figure that is at its start, a button that is live before its page
 * listens. What one has written is kept by the record, so no control of a page is to be put back by the browser.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { filesUnder } from './files-under.ts';

/** Says so on the controls of every page; returns how many pages have some. */
export async function writeFreshControls(folder: string): Promise<number> {
  let count = 0;
  for (const file of (await filesUnder(folder)).filter((path) => path.endsWith('.html'))) {
    const html = await readFile(file, 'utf8');
    const fresh = withFreshControls(html);
    if (fresh === html) continue;
    await writeFile(file, fresh);
    count++;
  }
  return count;
}

/** Sliders, boxes, choices and buttons, each with `autocomplete="off"`. Fields of text stay: what is typed early is taken over from them. */
export const withFreshControls = (html: string): string =>
  html.replace(
    /<(?:select|button|input(?=[^>]*\stype="(?:range|checkbox|radio)"))(?=[\s>/])(?![^>]*\sautocomplete=)/g,
    '$& autocomplete="off"',
  );
