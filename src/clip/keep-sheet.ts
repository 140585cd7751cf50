/** The picture of one's own run: drawn from it and nothing else, in ink on paper whatever the theme. */
import { percent } from '../site/percent.ts';
import { FILM_AT } from './training.ts';
import type { Run } from './finale-state.ts';
import { find, type Library } from './going-on.ts';
import { PARTS, type PartId } from './parts.ts';
import { hitCount } from './measures.ts';
import { paintPicture } from './picture-sheet.ts';

const WIDTH = 1200;
const HEIGHT = 940;
const EDGE = 60;
const TABLE = 510;
const INK = '#161a22';
const SOFT = '#434a57';
const JOINT = [122, 31, 99] as const;

/** The lines of the sheet. */
export function sheetLines(run: Run, isOwn: (part: PartId) => boolean): [term: string, text: string][] {
  const { steps, batch, scale, seed } = run.settings;
  const last = run.milestones.at(-1)!;
  const percents = last.heldOut.recall.map(percent).join(', ');
  const names = (own: boolean) =>
    PARTS.filter(({ exercise }) => isOwn(exercise) === own)
      .map(({ entry }) => entry)
      .join(', ');
  return [
    ['Run', `seed ${seed}, ${steps} steps of ${batch} pairs, κ = ${scale}`],
    ['Never seen', `${percents} among the first 1, 5, 10 of 213`],
    ['ln N − loss', `${(Math.log(batch) - last.heldOut.loss).toFixed(2)} nats on pairs never seen`],
    ['Own functions', names(true) || 'none'],
    ...(names(false) ? ([['Reference', names(false)]] as [string, string][]) : []),
  ];
}

/** Draws the sheet; the fonts are those of the page. */
export function drawKeepSheet(canvas: HTMLCanvasElement, run: Run, library: Library | undefined, isOwn: (part: PartId) => boolean): void {
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const text = (words: string, x: number, y: number, font: string, colour = INK) => {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(words, x, y);
  };
  context.fillStyle = '#fbfcfc';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  text('CLIP, trained by hand', EDGE, 88, '600 44px Literata, Georgia, serif');
  text('Pairs it had never seen, before and after', EDGE, 124, '400 21px Commissioner, Arial, sans-serif', SOFT);
  [FILM_AT[0]!, FILM_AT.at(-1)!].forEach((share, k) => {
    const step = Math.round(share * run.settings.steps);
    const found = run.milestones.find((milestone) => milestone.step === step);
    if (!found) return;
    const x = EDGE + k * (TABLE + 60);
    drawTable(context, found.heldOut.table, x, 150);
    text(
      `step ${step}: ${hitCount(found.heldOut.hits)} rows on the diagonal`,
      x,
      150 + TABLE + 28,
      '400 19px Commissioner, Arial, sans-serif',
      SOFT,
    );
  });
  const lines = sheetLines(run, isOwn);
  lines.forEach(([term, words], k) => {
    const y = 742 + 32 * k;
    text(term, EDGE, y, '400 20px Commissioner, Arial, sans-serif', SOFT);
    text(words, EDGE + 170, y, '600 20px Commissioner, Arial, sans-serif');
  });
  if (!library) return;
  const y = 742 + 32 * lines.length;
  text('“red fruit”', EDGE, y, '400 20px Commissioner, Arial, sans-serif', SOFT);
  find(library, 'red fruit', 8).forEach(({ picture }, k) => paintPicture(context, picture, EDGE + 170 + 48 * k, y - 26, 40));
}

function drawTable(context: CanvasRenderingContext2D, table: readonly number[][], x: number, y: number): void {
  const cell = TABLE / table.length;
  table.forEach((row, i) =>
    row.forEach((cosine, j) => {
      context.fillStyle = `rgb(${JOINT.join(' ')} / ${Math.max(0, Math.min(1, cosine)).toFixed(3)})`;
      context.fillRect(x + j * cell, y + i * cell, cell + 0.5, cell + 0.5);
    }),
  );
}
