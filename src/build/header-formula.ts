import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { plainFormula } from './plain-formula.ts';
import { renderText } from './quiz-text.ts';

/** A formula that is the header of a row: what is shown, and plain signs for screen readers, since not every one takes a header from MathML. */
export function headerFormula(tex: string): string {
  const formula = fromHtml(renderText(`$${tex}$`, []), { fragment: true });
  const maths = select('.katex-mathml', formula);
  const math = maths && select('math', maths);
  if (!math) return toHtml(formula);
  const spoken: Element = {
    ...maths,
    properties: { className: ['vh'] },
    children: [{ type: 'text', value: plainFormula(math).replaceAll('_', ' ') }],
  };
  Object.assign(maths, spoken);
  return toHtml(formula);
}
