import { expect, it } from 'vitest';
import { rehypeFormulaPunctuation } from '../../src/build/formula-punctuation.ts';
import { renderText } from '../../src/build/quiz-text.ts';

const kept = (text: string) => [...renderText(text, []).matchAll(/<\/span>([.,;:?!)”’]+)<\/span>/g)].map(([, marks]) => marks);

it('keeps the marks behind a short formula on its line, and leaves the rest of the text', () => {
  expect(kept('is $x=1$, or $\\A{w_1}$?')).toEqual([',', '?']);
  expect(renderText('is $x=1$, or', [])).toMatch(/,<\/span> or$/);
});

it('puts the marks behind a long formula into its last part, so that it may break, but not before them', () => {
  const html = renderText('$a+b+c+d+e+f+g+h+i+j+k$, or', []);
  expect(html).toMatch(/<span class="base">(?:(?!<span class="base">).)*k<\/span><span class="mark">,<\/span><\/span><\/span><\/span> or$/);
  expect(html).not.toContain('class="keep"');
});
it('adds nothing where no mark follows', () => expect(kept('$x$ and $y$')).toEqual([]));

it('reaches formulas inside the elements of a lesson', () => {
  const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [] };
  const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [formula, { type: 'text', value: ', then' }] };
  const lesson = { type: 'root', children: [{ type: 'mdxJsxFlowElement', name: 'Better', attributes: [], children: [paragraph] }] };
  rehypeFormulaPunctuation()(lesson);
  expect(paragraph.children).toEqual([
    { type: 'element', tagName: 'span', properties: { className: ['keep'] }, children: [formula, { type: 'text', value: ',' }] },
    { type: 'text', value: ' then' },
  ]);
});
