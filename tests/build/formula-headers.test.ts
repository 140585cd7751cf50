import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { rehypeFormulaHeaders } from '../../src/build/formula-headers.ts';

const headers = async (markdown: string): Promise<string[]> => {
  const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkRehype).use(rehypeKatex).use(rehypeFormulaHeaders);
  const html = String(await pipeline.use(rehypeStringify).process(`${markdown}\n|-|\n| $y$ |\n`));
  return [...html.matchAll(/<(?:th|td)>(.*?)<\/(?:th|td)>/g)].map(([, cell = '']) => cell.replace(/<span class="katex-html".*$/, ''));
};

it('speaks a header that is only a formula, and leaves every other formula as it is', async () => {
  const [alone, cell] = await headers('| $p \\log p$ |');
  expect(alone).toContain('<span class="vh">p log ⁡ p</span>');
  expect(alone).not.toContain('<math');
  expect(cell).toContain('<math');
  const [beside] = await headers('| the term $p$ |');
  expect(beside).toContain('<math');
  expect(beside).not.toContain('class="vh"');
});
