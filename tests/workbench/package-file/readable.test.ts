import { describe, expect, it } from 'vitest';
import { RENDERED_CHARACTERS } from '../../../src/workbench/render-markdown.ts';
import { whyUnreadable } from '../../../src/workbench/package-file/readable.ts';
import { loadPackage } from '../../../src/build/packages.ts';
import { publishedExercises } from '../../published.ts';
import { packageWith } from '../opened/packages.ts';

const submission = (name: string, verdict: 'accepted' | 'wrong_answer', feedback = '') => ({ name, verdict, feedback, source: '' });

describe('a package can be shown', () => {
  it('where it is one of the course', async () => {
    for (const id of await publishedExercises()) expect(whyUnreadable(await loadPackage(id)), id).toBeUndefined();
  });

  it('where a mistake and another solution have one name', () => {
    const submissions = [submission('loop', 'accepted'), submission('loop', 'wrong_answer')];
    expect(whyUnreadable(packageWith({ submissions }))).toBeUndefined();
  });

  it('up to the last character of each part', () => {
    expect(whyUnreadable(packageWith({ statement: 'a'.repeat(RENDERED_CHARACTERS) }))).toBeUndefined();
  });
});

describe('a package cannot be shown', () => {
  it.each([
    ['too long a title', { title: 'a'.repeat(201) }, 'title has 201 characters; there may be 200'],
    ['too long a statement', { statement: 'a'.repeat(RENDERED_CHARACTERS + 1) }, 'statement has 8,001'],
    ['too long a starter', { starter: 'a'.repeat(20_001) }, 'starter has 20,001'],
    ['too many hints', { hints: Array.from({ length: 10_000 }, () => 'x') }, '10,000 hints; there may be 50'],
    ['too long a hint', { hints: ['a'.repeat(4001)] }, 'has 4,001 characters'],
    ['too long a convention', { contract: { base: 'a'.repeat(4001) } }, 'has 4,001 characters'],
    ['too many conventions', { contract: Object.fromEntries(Array.from({ length: 31 }, (_, i) => [`c${i}`, 'x'])) }, '31 conventions'],
    ['too long a feedback', { submissions: [submission('a', 'wrong_answer', 'a'.repeat(4001))] }, 'has 4,001 characters'],
    ['the entry constructor', { entry: 'constructor' }, 'entry constructor is the name'],
    ['the entry __proto__', { entry: '__proto__' }, 'entry __proto__ is the name'],
    ['one mistake twice', { submissions: [submission('a', 'wrong_answer'), submission('a', 'wrong_answer')] }, 'wrong_answer/a twice'],
  ])('with %s', (_, changes, reason) => {
    expect(whyUnreadable(packageWith(changes))).toContain(reason);
  });
});
