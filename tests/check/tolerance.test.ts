import { describe, expect, it } from 'vitest';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const NAME = 'level-and-spread';
const errors = async (patch: Patch = {}) => errorsOf(await checked(await copyOf(NAME, patch, NAME, 'tests/exercises')));
const settings = (from: string, to: string): Patch => ({ 'exercise.yaml': (text) => text.replace(from, to) });

describe('the check of a tolerance for fields', () => {
  it('finds nothing where all is sound', async () => {
    expect(await errors()).toEqual([]);
  });

  it('names a field that no result has', async () => {
    const [first] = await errors(settings('fields: { spread:', 'fields: { sprad:'));
    expect(first).toMatchObject({ rule: 'tolerance', file: 'exercise.yaml', line: 6 });
    expect(first?.found).toMatch(/no result of the reference has a field sprad/);
    expect(first?.expected).toBe('one of mean, spread.');
  });

  it('names a field that is written in another way', async () => {
    const [first] = await errors(settings('fields:', 'field:'));
    expect(first).toMatchObject({ rule: 'schema', line: 6 });
    expect(first?.fix).toBe('Did you mean fields?');
  });

  it('sees a mutant that lies within', async () => {
    const texts = (await errors(settings('absolute: 1e-3', 'absolute: 100'))).map(({ found }) => found);
    expect(texts.join('\n')).toMatch(/survives all \d+ cases.*is the tolerance too wide\?/);
  });
});
