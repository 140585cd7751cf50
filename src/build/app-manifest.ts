import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Course } from '../course/course.ts';

/** Colours of the paper, light (src/styles/tokens.css). */
const PAPER = '#fbfcfc';

/** The mark fills so much of an icon's width; a system may cut the corners of what is `maskable`. */
const SHARES = { any: 0.84, maskable: 0.6 };

/** Writes what makes the site an app that can be installed: the manifest, and icons drawn from the site's mark. `base`: the path of the site. */
export async function writeAppManifest(
  folder: string,
  base: string,
  { title, subject }: Pick<Course, 'title' | 'subject'>,
): Promise<number> {
  const mark = await readFile(join(folder, 'favicon.svg'));
  const icons = [
    { name: 'icon-192.png', size: 192, purpose: 'any' },
    { name: 'icon-512.png', size: 512, purpose: 'any' },
    { name: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
    // For the home screen of iOS, which asks for this name.
    { name: 'apple-touch-icon.png', size: 180, purpose: 'maskable' },
  ] as const;
  for (const { name, size, purpose } of icons) await writeFile(join(folder, name), await drawIcon(mark, size, SHARES[purpose]));
  const root = `${base.replace(/\/$/, '')}/`;
  const manifest = {
    id: root,
    name: title,
    description: `A course${subject === undefined ? '' : ` on ${subject}`}, with exercises that are checked in the browser.`,
    lang: 'en',
    start_url: root,
    scope: root,
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: icons.map(({ name, size, purpose }) => ({ src: root + name, sizes: `${size}x${size}`, type: 'image/png', purpose })),
  };
  await writeFile(join(folder, 'manifest.webmanifest'), JSON.stringify(manifest));
  return icons.length;
}

async function drawIcon(mark: Buffer, size: number, share: number): Promise<Buffer> {
  const width = Math.round(size * share);
  const drawn = await sharp(mark, { density: (72 * width) / 26 })
    .resize(width, width)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background: PAPER } })
    .composite([{ input: drawn, gravity: 'centre' }])
    .png()
    .toBuffer();
}
