import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { mathsOptions } from '../../src/markdown/maths.ts';

const render = (formula: string): string =>
  katex.renderToString(formula, { ...mathsOptions, macros: { ...mathsOptions.macros }, strict: 'ignore' });

describe('a formula', () => {
  it.each([
    ['\\A{x}', 'mA'],
    ['\\B{x}', 'mB'],
    ['\\J{x}', 'mJ'],
  ])('%s is printed in its ink', (formula, ink) => {
    expect(render(formula)).toContain(`class="enclosing ${ink}"`);
  });

  it.each([
    ['a link', '\\href{javascript:alert(1)}{x}', /<a |href=/],
    ['an address', '\\url{https://example.org}', /<a |href=/],
    ['an image', '\\includegraphics{https://example.org/x.png}', /<img/],
    ['a style', '\\htmlStyle{position:fixed}{x}', /position/],
    ['an id', '\\htmlId{main}{x}', /id="main"/],
    ['data', '\\htmlData{a=b}{x}', /data-a/],
    ['another class', '\\htmlClass{btn-primary}{x}', /class="[^"]*btn-primary/],
    ['several classes', '\\htmlClass{mA btn}{x}', /class="[^"]*btn/],
  ])('may not bring %s', (_, formula, trace) => {
    // The TeX source stays in the annotation, as text.
    const shown = render(formula).replace(/<annotation[\s\S]*?<\/annotation>/g, '');
    expect(shown).not.toMatch(trace);
  });
});
