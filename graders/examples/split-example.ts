import { scan } from '../source/scan.ts';
import type { Example } from './example.ts';

/** What may stand between a call and its value. */
const ARROWS = new Set(['→', '->', '=>', '==', '===']);

/** A line such as `entropy([1, 1], 2) → 1` as call and expected value; undefined where no arrow stands outside of brackets and texts. */
export function splitExample(line: string): Example | undefined {
  let depth = 0;
  const pieces = scan(line);
  for (const [index, { kind, text, start }] of pieces.entries()) {
    if (kind === 'text' || kind === 'comment') continue;
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text)) depth--;
    const next = pieces[index + 1];
    const arrow = text === '-' && next?.text === '>' ? '->' : text;
    if (depth !== 0 || !ARROWS.has(arrow)) continue;
    return { call: line.slice(0, start).trim(), expected: line.slice(start + arrow.length).trim() };
  }
  return undefined;
}

/** An example as one line, which `splitExample` reads back. */
export const joinExample = ({ call, expected }: Example): string => `${oneLine(call)} → ${oneLine(expected)}`.trim();

const oneLine = (text: string): string => text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
