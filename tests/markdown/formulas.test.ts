import katex from 'katex';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mathsOptions } from '../../src/markdown/maths.ts';
import { renderStatement } from '../../src/markdown/statement.ts';

const render = (markdown: string) => renderStatement(markdown, { path: 'statement.md' });
afterEach(() => vi.restoreAllMocks());

describe('a formula of a package', () => {
  const bomb = (length: number, times: number) => `$\\def\\a{${'x'.repeat(length)}}${'\\a'.repeat(times)}$`;

  it.each([
    ['a macro bomb', bomb(1_000, 100)],
    ['a larger one', bomb(4_000, 900)],
    ['one that fits', bomb(900, 200)],
    ['definitions that double each other', `$${Array.from({ length: 60 }, (_, i) => `\\def\\a${'b'.repeat(i)}{x}`).join('')}$`],
    ['a definition without a name', '$\\def{}$'],
    ['\\gdef', '$\\gdef\\R{\\text{owned}}$'],
    ['\\edef', '$\\edef\\a{x}$'],
    ['\\xdef', '$\\xdef\\a{x}$'],
    ['\\global', '$\\global\\def\\a{x}$'],
    ['\\let', '$\\let\\R=\\A$'],
    ['\\futurelet', '$\\futurelet\\a\\b\\c$'],
    ['\\newcommand', '$\\newcommand{\\a}{x}$'],
    ['\\renewcommand', '$$\\renewcommand{\\R}{x}$$'],
    ['\\providecommand, in a fence', '```math\n\\providecommand{\\a}{x}\n```'],
    ['more characters than any formula has', `$${'x'.repeat(2_001)}$`],
  ])('is refused before it is expanded: %s', async (_, markdown) => {
    const expanded = vi.spyOn(katex, 'renderToString');
    await expect(render(markdown)).rejects.toThrow(/this formula cannot be read\. It (defines a command by|has \d+ characters)/);
    expect(expanded).not.toHaveBeenCalled();
  });

  it('is refused where the commands that there are expand too often', async () => {
    await expect(render(`$${'\\ne'.repeat(400)}$`)).rejects.toThrow('Too many expansions');
  });

  it('may use all that is no definition', async () => {
    expect(await render('$\\left(x\\right)_{\\text{longer}}$ and $$\\begin{aligned}a&=b\\\\&\\ne c\\end{aligned}$$')).toContain('katex');
  });
});

describe('formulas in the build', () => {
  const texts = unified().use(remarkParse).use(remarkMath).use(remarkRehype).use(rehypeKatex, mathsOptions).use(rehypeStringify).freeze();

  it('cannot change the commands of the next one', () => {
    const plain = String(texts.processSync('$\\R$'));
    texts.processSync('$\\gdef\\R{\\text{owned}}$');
    expect(String(texts.processSync('$\\gdef\\R{\\text{owned}}$ $\\R$')).match(/owned/g)).toHaveLength(1);
    expect(String(texts.processSync('$\\R$'))).toBe(plain);
  });
});
