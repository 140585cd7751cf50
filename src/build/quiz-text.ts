/** Texts of a quiz: inline Markdown with formulas, rendered in the build. */
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeBrokenFormula } from '../markdown/broken-formula.ts';
import { rehypeFormulaPunctuation } from './formula-punctuation.ts';
import { mathsOptions } from '../markdown/maths.ts';

/**
 * Renders the text of one question. Each `\val{expression}` is added to `shown` and stands in the HTML as `{{n}}`, its position there:
 * a text with formulas is kept once, however many draws fill it.
 */
export function renderText(text: string, shown: string[]): string {
  const html = String(pipeline.processSync(withTokens(text, shown))).trim();
  const inline = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  if (inline === undefined || inline.includes('<p>')) throw new Error('a text is one paragraph: no lists, headings or empty lines');
  return inline.replace(TOKEN, (_, at: string) => `{{${Number(at)}}}`);
}

const VALUE = /\\val\{([^{}]*)\}/g;

// KaTeX sets a run of digits as one piece, so a number that occurs nowhere else can hold the place of another.
const TOKEN = /8620(\d{3})31/g;

function withTokens(text: string, shown: string[]): string {
  // Between dollars the token gets braces: it may stand in an exponent.
  return text
    .split('$')
    .map((part, at) =>
      part.replace(VALUE, (_, expression: string) =>
        at % 2 === 1 ? `{${token(expression.trim(), shown)}}` : token(expression.trim(), shown),
      ),
    )
    .join('$');
}

function token(expression: string, shown: string[]): string {
  if (!shown.includes(expression)) shown.push(expression);
  return `8620${String(shown.indexOf(expression)).padStart(3, '0')}31`;
}

const pipeline = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(remarkRehype)
  .use(rehypeKatex, mathsOptions)
  .use(rehypeBrokenFormula)
  .use(rehypeFormulaPunctuation)
  .use(rehypeStringify)
  .freeze();
