/**
 * Firefox puts controls back as they stood before a reload: a slider beside a figure that is at its start, a button that is live before its page
 * listens. What one has written is kept by the record, so no control of a page is to be put back by the browser.
 */
import { changePages } from './change-pages.ts';

/** Says so on the controls of every page; returns how many pages have some. */
export const writeFreshControls = (folder: string): Promise<number> => changePages(folder, withFreshControls);

/** Sliders, boxes, choices and buttons, each with `autocomplete="off"`. Fields of text stay: what is typed early is taken over from them. */
export const withFreshControls = (html: string): string =>
  html.replace(
    /<(?:select|button|input(?=[^>]*\stype="(?:range|checkbox|radio)"))(?=[\s>/])(?![^>]*\sautocomplete=)/g,
    '$& autocomplete="off"',
  );
