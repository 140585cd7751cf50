import { listed } from '../../../graders/messages/english/listed.ts';
import type { Origin, Trace } from '../../../graders/trace/trace.ts';
import { shortValue } from './short-value.ts';

export interface OriginWords {
  /** `First NaN, line 7, round 2.` */
  title: string;
  line: number;
  /** `p * Math.log(p)` */
  operation: string;
  /** What it was made from, each with its value: `p is 0`. Numbers as they are written are left out. */
  operands: { text: string; value: string }[];
}

/** Where the first NaN or the first infinity arose, in words. */
export function originWords({ sites }: Pick<Trace, 'sites'>, origin: Origin): OriginWords | undefined {
  const site = sites[origin.site];
  if (site?.kind !== 'operation') return undefined;
  const what = Number.isNaN(origin.value) ? 'NaN' : 'infinity';
  const round = origin.rounds.at(-1);
  const operands = site.operands
    .map((text, index) => ({ text, value: shortValue(origin.operands[index]) }))
    .filter(({ text, value }) => text !== value && !/^-?[\d.]+$/.test(text));
  return {
    title: `First ${what}, line ${site.line}${round === undefined ? '' : `, round ${round}`}.`,
    line: site.line,
    operation: site.text,
    operands,
  };
}

/** The same as one sentence without code: for a ladder, or to be read aloud. */
export function originSentence({ operation, operands }: OriginWords): string {
  const said = operands.map(({ text, value }) => `${text} is ${value}`);
  return said.length === 0 ? `It arises in ${operation}.` : `It arises in ${operation}, where ${listed(said)}.`;
}
