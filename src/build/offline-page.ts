import { readFile } from 'node:fs/promises';

interface OfflinePage {
  title: string;
  /** Names of the site's own style sheets, in order. */
  styles: readonly string[];
  /** What this page alone needs. */
  ownStyle?: string;
  /** HTML, with everything that others wrote escaped. */
  body: string;
}

/**
 * A page that needs nothing beside itself: it can be mailed, and opened from a disk. No script runs in it and it asks for nothing, whatever
 * got into it.
 */
export async function offlinePage({ title, styles, ownStyle = '', body }: OfflinePage): Promise<string> {
  const style = (await Promise.all(styles.map(readStyle))).join('\n');
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<meta name="color-scheme" content="light dark"><title>${title} · Crossmodal</title>`,
    `<style>${style}\n${ownStyle}</style></head><body>`,
    await readSprite(),
    body,
    '</body></html>\n',
  ].join('\n');
}

/** Without the faces of the site, which are files beside it. */
async function readStyle(name: string): Promise<string> {
  const style = await readFile(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
  return style.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/<\/style/gi, '');
}

/** The icons, as the site has them. */
async function readSprite(): Promise<string> {
  const sprite = await readFile(new URL('../icons/Sprite.astro', import.meta.url), 'utf8');
  return sprite.slice(sprite.indexOf('<svg')).trim();
}
