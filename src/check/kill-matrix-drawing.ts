import { escapeHtml } from './escape-html.ts';
import type { KillMatrix, MatrixRow, MutantRow } from './mutants/check-mutants.ts';

/** Pixels of the drawing's own scale: a column, a row, the room for names to the left and above. */
const COLUMN = 19;
const ROW = 17;
const ABOVE = 94;
const GAP = 12;

/** Characters of the monospaced names; longer ones are cut, and whole in their tooltip. */
const NAME = 62;
const LEFT = 7 + NAME * 6.7;

/** The kill matrix as SVG: rows are known mistakes and mutants, columns cases; a filled square where the case tells the two apart. */
export function killMatrixDrawing({ cases, mistakes, mutants }: KillMatrix): string {
  const fixed = cases.filter(({ name }) => !name.startsWith('generated')).length;
  const x = (column: number): number => LEFT + 15 + column * COLUMN + (column >= fixed ? GAP : 0);
  const width = x(cases.length) + 90;
  const rows: (MatrixRow | MutantRow)[] = [...mistakes, ...mutants];
  const height = ABOVE + rows.length * ROW + 4;
  const alive = mutants.filter(({ fate }) => fate === 'survived');
  const label = `Kill matrix. Rows are known mistakes and mutants, columns are cases. ${alive.length === 0 ? 'Every mutant is killed or equivalent.' : `Alive: ${alive.map(({ name }) => name).join('; ')}.`}`;
  return [
    `<svg class="kill" viewBox="0 0 ${width} ${height}" style="min-width:${width}px;max-width:${width}px" role="img" aria-label="${escapeHtml(label)}">`,
    ...cases.map(({ name, call }, column) => heading(name, call, x(column) + 9)),
    cases.length > fixed
      ? `<text x="${(x(fixed) + x(cases.length)) / 2}" y="${ABOVE - 32}" text-anchor="middle" class="hn">generated</text><path class="hbr" d="M${x(fixed)} ${ABOVE - 26}H${x(cases.length) - 3}"/>`
      : '',
    ...rows.map((row, i) => drawRow(row, ABOVE + i * ROW, x, width)),
    '</svg>',
  ].join('\n');
}

function heading(name: string, call: string, x: number): string {
  const title = `<title>${escapeHtml(`${name}: ${call}`)}</title>`;
  const [kind = '', number = ''] = name.split(' ');
  if (kind === 'generated') return `<text x="${x + 2}" y="${ABOVE - 10}" text-anchor="middle" class="hn">${number}${title}</text>`;
  return `<text transform="translate(${x + 4} ${ABOVE - 10}) rotate(-62)" class="hn">${name}${title}</text>`;
}

function drawRow(row: MatrixRow | MutantRow, y: number, x: (column: number) => number, width: number): string {
  const survived = 'fate' in row && row.fate === 'survived';
  const equivalent = 'fate' in row && row.fate === 'equivalent';
  const name = row.name.replace(/^reference\.ts:/, '');
  const cut = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
  const end = survived ? 'alive' : equivalent ? 'equivalent' : String(row.kills.filter(Boolean).length);
  return [
    survived ? `<rect class="alive" x="0" y="${y}" width="${width}" height="${ROW}"/>` : '',
    `<text x="${LEFT}" y="${y + 13}" text-anchor="end" class="hm${survived ? ' al' : ''}">${escapeHtml(cut)}<title>${escapeHtml(row.name)}</title></text>`,
    ...row.kills.map((kill, column) =>
      kill
        ? `<rect class="hk" x="${x(column)}" y="${y + 3}" width="13" height="12"/>`
        : `<circle class="hp" cx="${x(column) + 6.5}" cy="${y + 9}" r="1.3"/>`,
    ),
    `<text x="${x(row.kills.length) + 4}" y="${y + 13}" class="hc${survived ? ' al' : ''}">${end}</text>`,
  ].join('');
}
