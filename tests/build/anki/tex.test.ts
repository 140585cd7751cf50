import { describe, expect, it } from 'vitest';
import { cardHtml, withoutMacros } from '../../../src/build/anki/tex.ts';
import { renderText } from '../../../src/build/quiz-text.ts';

describe('a card', () => {
  it('has its formulas for MathJax, without the site’s macros', () => {
    expect(cardHtml(renderText('What is $\\A{w_1x_A}+\\B{x_B}\\in\\R^k$?', []))).toBe(
      'What is \\(w_1x_A+x_B\\in\\mathbb{R}^k\\)?'.replace('w_1x_A', '{w_1x_A}').replace('+x_B', '+{x_B}'),
    );
  });

  it('keeps emphasis, code and lists, and nothing that needs the site', () => {
    expect(
      cardHtml(
        '<div class="x"><p onclick="a()">One <em>two</em> <a href="/x">three</a><button>no</button><svg><path/></svg></p><ul><li>four <code>5</code></li></ul></div>',
      ),
    ).toBe('<p>One <em>two</em> three</p><ul><li>four <code>5</code></li></ul>');
  });

  it('leaves margin notes on the page', () => {
    expect(cardHtml('<p>Text<span class="sidenote">a source</span>.</p>')).toBe('<p>Text.</p>');
  });
});

it('macros go, commands that begin alike stay', () => {
  expect(withoutMacros('\\A{a}\\Alpha \\Re x \\R^{2}\\Rightarrow \\J{z}')).toBe('{a}\\Alpha \\Re x \\mathbb{R}^{2}\\Rightarrow {z}');
});
