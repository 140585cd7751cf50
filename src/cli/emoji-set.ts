/**
 * Makes the pictures and captions of the finale again, from their sources: `npm run emoji -- <folder>`. The folder is one of its own,
 * in which these were installed (they are too large to be installed by everybody):
 * `npm install @discordapp/twemoji@16.0.1 @resvg/resvg-js@2.6.2 cldr-annotations-full@48.2.0 emojibase-data@17.0.0`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { featuresFile } from '../build/emoji/features-file.ts';
import { type Drawn, indexed, smaller } from '../build/emoji/raster.ts';
import { sheetOf } from '../build/emoji/sheet.ts';
import { PALETTE, SIDE } from '../clip/emoji-set.ts';
import { print } from './terminal.ts';

/** Pixels of the side of a drawing before it is made small: each of the 20 × 20 pixels is the mean of 12 × 12. */
const DRAWN = 240;

/** Two drawings of which every channel differs by less than this, root mean square at 16 × 16 pixels, are one: the first stays. */
const ALIKE = 14;

/** Subgroups that are left out: people and their hands in many variants, signs, and clock faces that differ by a hand. */
const LEFT_OUT = new Set(
  `person-activity person-resting family person-gesture person-role person time alphanum keycap zodiac hand-single-finger geometric arrow
  math punctuation currency other-symbol av-symbol gender`.split(/\s+/),
);
const CLOCKS = new Set(['hourglass done', 'hourglass not done', 'watch', 'alarm clock', 'stopwatch', 'timer clock', 'mantelpiece clock']);
const COMPONENTS = 2;
const SIGNS = 8;
const FLAGS = 9;

interface Emoji {
  emoji: string;
  label: string;
  group?: number;
  subgroup: number;
}
interface Annotation {
  default: string[];
  tts: string[];
}
interface Resvg {
  render(): Drawn;
}

const folder = process.argv[2];
if (!folder) throw new Error('Say in which folder the sources were installed: npm run emoji -- <folder>');
const require = createRequire(join(resolve(folder), 'index.js'));
const { Resvg } = require('@resvg/resvg-js') as { Resvg: new (svg: Buffer, options: object) => Resvg };
const emoji = require('emojibase-data/en/data.json') as Emoji[];
const { subgroups } = require('emojibase-data/meta/groups.json') as { subgroups: Record<number, string> };
const annotations = (
  require('cldr-annotations-full/annotations/en/annotations.json') as { annotations: { annotations: Record<string, Annotation> } }
).annotations.annotations;

const data = fileURLToPath(new URL('../clip/data/', import.meta.url));
const palette = (await readFile(`${data}pictures.bin`)).subarray(0, PALETTE);

const kept: { line: string; small: Uint8Array; picture: Uint8Array }[] = [];
for (const each of emoji) {
  const subgroup = subgroups[each.subgroup] ?? '';
  const annotation = annotations[each.emoji] ?? annotations[each.emoji.replaceAll('\ufe0f', '')];
  const file = drawingOf(each.emoji);
  if (!isOfUse(each, subgroup) || !annotation || !file) continue;
  const drawn = new Resvg(await readFile(file), { fitTo: { mode: 'width', value: DRAWN } }).render();
  const small = smaller(drawn, DRAWN, 16);
  if (kept.some((other) => rootMeanSquare(other.small, small) < ALIKE)) continue;
  const name = annotation.tts[0] ?? each.label;
  const keywords = annotation.default.filter((keyword) => keyword !== name).join(',');
  kept.push({
    line: [each.emoji, name, keywords, subgroup].join('\t'),
    small,
    picture: indexed(smaller(drawn, DRAWN, SIDE), palette),
  });
}
const pictures = Buffer.concat([palette, ...kept.map(({ picture }) => picture)]);
const pairs = `${kept.map(({ line }) => line).join('\n')}\n`;
await writeFile(`${data}pictures.bin`, pictures);
await writeFile(`${data}pictures.png`, sheetOf(pictures));
await writeFile(`${data}pairs.tsv`, pairs);
await writeFile(`${data}features.bin`, featuresFile(pictures, pairs));
print(`${kept.length} pairs`);

function isOfUse({ emoji, label, group }: Emoji, subgroup: string): boolean {
  if (group === undefined || group === COMPONENTS || group === SIGNS || group === FLAGS) return false;
  if (emoji.includes('\u200d')) return false; // several emoji drawn as one
  return !LEFT_OUT.has(subgroup) || (subgroup === 'time' && CLOCKS.has(label));
}

function drawingOf(emoji: string): string | undefined {
  const points = [...emoji].map((character) => (character.codePointAt(0) as number).toString(16));
  const names = [points.join('-'), points.filter((point) => point !== 'fe0f').join('-')];
  return names.map((name) => join(folder as string, `node_modules/@discordapp/twemoji/dist/svg/${name}.svg`)).find(existsSync);
}

function rootMeanSquare(a: Uint8Array, b: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return Math.sqrt(sum / a.length);
}
