import { expect, it } from 'vitest';
import { loadPackage } from '../../src/build/packages.ts';
import { checkOthers, repeated } from '../../src/check/other-exercises.ts';

const other = { id: 'other', title: 'Two of a kind', hints: ['Start with one.', 'Then the next.', 'Add them up.'] };
const own = { id: 'own', title: 'By itself', hints: ['Start with one.', 'Go on from there.', 'Take the mean.'] };

it('names a title that another exercise has, whatever its capitals', () => {
  expect(repeated(own, [other])).toEqual([]);
  expect(repeated({ ...own, title: 'Two of a  Kind' }, [other])).toMatchObject([
    {
      severity: 'error',
      rule: 'repeated',
      file: 'exercise.yaml',
      path: ['title'],
      found: expect.stringMatching(/^title: other has the same one/),
    },
  ]);
});

it('names hints of another exercise, from two on', () => {
  expect(repeated({ ...own, hints: [...own.hints, 'Add them up.'] }, [other])).toMatchObject([
    { rule: 'repeated', path: ['hints', 0], found: expect.stringMatching(/^hints: 1, 4 are those of other/) },
  ]);
});

it('leaves words of the template to the check of the template', () => {
  expect(repeated({ ...own, title: 'Around zero' }, [{ ...other, title: 'Around zero' }])).toEqual([]);
});

it('reads the other exercises of the course, and not the one itself', async () => {
  const entropy = await loadPackage('entropy');
  expect(await checkOthers(entropy)).toEqual([]);
  const found = await checkOthers({ ...entropy, id: 'surprise' });
  expect(found.map(({ path }) => path)).toEqual([['title'], ['hints', 0]]);
});
