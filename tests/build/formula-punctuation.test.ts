import { expect, it } from 'vitest';
import { renderText } from '../../src/build/quiz-text.ts';

const kept = (text: string) => [...renderText(text, []).matchAll(/<\/span>([.,;:?!)”’]+)<\/span>/g)].map(([, marks]) => marks);

it('keeps the marks behind a short formula on its line, and leaves the rest of the text', () => {
  expect(kept('is $x=1$, or $\\A{w_1}$?')).toEqual([',', '?']);
  expect(renderText('is $x=1$, or', [])).toMatch(/,<\/span> or$/);
});

it('lets a long formula break', () => expect(kept('$a+b+c+d+e+f+g+h+i+j+k$, or')).toEqual([]));
it('adds nothing where no mark follows', () => expect(kept('$x$ and $y$')).toEqual([]));
