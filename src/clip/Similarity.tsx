import { useMemo } from 'preact/hooks';
import { hitCount } from './measures.ts';
import { Picture } from './Picture.tsx';

/** How many pictures stand beside a table: there is no room for one a row. */
const BESIDE = 14;

/** A table of cosines as ink: the more, the darker. One mask, so that the theme gives the colour. */
export function TableInk({ table, label }: { table: readonly number[][]; label: string }) {
  const mask = useMemo(() => maskOf(table), [table]);
  return (
    <div class="sim-in" role="img" aria-label={label}>
      <span style={{ '--m': `url(${mask})` }} />
    </div>
  );
}

function maskOf(table: readonly number[][]): string {
  const n = table.length;
  const canvas = document.createElement('canvas');
  canvas.width = n;
  canvas.height = n;
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  const image = context.createImageData(n, n);
  table.flat().forEach((cosine, at) => {
    image.data[4 * at + 3] = Math.round(255 * Math.max(0, Math.min(1, cosine)));
  });
  context.putImageData(image, 0, 0);
  return canvas.toDataURL();
}

export const tableLabel = (step: number, hits: readonly boolean[]): string =>
  `Similarity table after ${step} steps, ${hits.length} by ${hits.length}; in ${hits.filter(Boolean).length} rows the largest cell is on the diagonal`;

interface Props {
  title: string;
  note: string;
  step: number;
  table: readonly number[][];
  hits: readonly boolean[];
  /** Places in the set of the pictures, one a row. */
  pictures: readonly number[];
}

/** A large table with pictures at the side, and a bar for each row whose largest cell is on the diagonal. */
export function Similarity({ title, note, step, table, hits, pictures }: Props) {
  const n = hits.length;
  const middle = (row: number) => `${(100 * (row + 0.5)) / n}%`;
  return (
    <figure class="simt">
      <figcaption>
        <b>{title}</b>
        <span class="num">{hitCount(hits)}</span>
        <span class="soft">
          <span class="key is-a">A</span>
          {note}
        </span>
      </figcaption>
      <div class="sim">
        <div class="sim-rows" aria-hidden="true">
          {Array.from({ length: BESIDE }, (_, k) => Math.floor(((k + 0.5) * n) / BESIDE)).map((row) => (
            <Picture key={row} place={pictures[row]!} style={{ '--t': middle(row) }} />
          ))}
        </div>
        <TableInk table={table} label={tableLabel(step, hits)} />
        <div class="sim-hits" aria-hidden="true" style={{ '--n': n }}>
          {hits.map((isHit, row) => isHit && <i key={row} style={{ '--t': middle(row) }} />)}
        </div>
        <p class="sim-x">
          <span>
            <span class="key is-b">B</span>
            their captions, in the same order
          </span>
        </p>
      </div>
    </figure>
  );
}
