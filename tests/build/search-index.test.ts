import { expect, it } from 'vitest';
import { renderText } from '../../src/build/quiz-text.ts';
import { searchable } from '../../src/build/search-index.ts';

const page = (title: string, text: string) =>
  `<!doctype html><html lang="en"><body><main data-pagefind-body><header><h1>${title}</h1></header><p>${text}</p></main></body></html>`;
const terms = [
  {
    id: 'hadamard',
    name: 'Element-wise product',
    lesson: 7,
    says: 'Place by place, $x_iy_i$.',
    also: ['Hadamard product'],
    written: [],
    except: [],
  },
  { id: 'cca', name: 'Canonical correlation analysis', lesson: 16, says: 'A search.', also: ['CCA'], written: [], except: [] },
  { id: 'deep-cca', name: 'Deep canonical correlation', lesson: 17, says: 'With networks.', also: ['DCCA'], written: [], except: [] },
];
const symbols = [{ id: 'lambda', tex: '\\lambda_1', is: 'a weight', also: [], lessons: [7, 16] }];
const bodyOf = (path: string, title = 'A', text = 'B') =>
  searchable(page(title, text), path, terms, symbols)?.replace(/^[\s\S]*<\/header>|<\/main>[\s\S]*$/g, '');

it('shows formulas in plain signs', () => {
  expect(bodyOf('guides/learner/index.html', 'A', `so ${renderText('$\\A{x}\\odot\\B{y}$', [])}.`)).toBe('<p>so x ⊙ y.</p>');
});

it('knows what a lesson explains by all its names, before its text', () => {
  expect(bodyOf('lessons/07-a/index.html')).toBe(
    [
      '<p data-pagefind-weight="4">Element-wise product (Hadamard product). Place by place, x_i y_i.</p>',
      '<p data-pagefind-weight="10">λ_1 (lambda):</p>',
      '<p data-pagefind-weight="1">a weight.</p>',
      '<p>B</p>',
    ].join(''),
  );
});

it('lets other names of its subject count like the title, each shared among its words', () => {
  expect(searchable(page('Canonical correlation', ''), 'lessons/16-a/index.html', terms, [])).toContain(
    '<h1 data-pagefind-weight="5">Canonical correlation</h1></header><p data-pagefind-weight="3.3333333333333335">Canonical correlation analysis.</p><p data-pagefind-weight="10">CCA.</p>',
  );
  expect(bodyOf('lessons/17-a/index.html', 'DCCAE')).not.toContain('<p data-pagefind-weight="10">');
});

it('leaves out a page that is not to be searched', () => {
  expect(searchable('<p>Text</p>', 'index.html', terms, symbols)).toBeUndefined();
});
