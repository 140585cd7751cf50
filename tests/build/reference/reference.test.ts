import { describe, expect, it } from 'vitest';
import { ExerciseSettings } from '../../../graders/package/schema.ts';
import { commandComment, fieldComments } from '../../../src/build/reference/doc-comments.ts';
import { commands, drawMembers, fieldsOf, typeOf } from '../../../src/build/reference/reference.ts';
import { valueWords } from '../../../src/build/reference/value-words.ts';

/** Fields that say it by their names. */
const PLAIN = new Set(['kind', 'wrong']);

describe('the reference for authors', () => {
  it('has every field of exercise.yaml, with what it is', async () => {
    const fields = await fieldsOf('exercise.yaml');
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(ExerciseSettings.shape));
    expect(fields.filter(({ says }) => says === '')).toEqual([]);
    const field = (name: string) => fields.find((it) => it.name === name);
    expect(field('difficulty')).toMatchObject({ value: 'a whole number from 1 to 5', isRequired: true });
    expect(field('compare')).toMatchObject({ value: 'values, joint-sign or accept', isRequired: false, otherwise: '"values"' });
    expect(field('tolerance')).toMatchObject({ value: '{ absolute, relative, fields }' });
    expect(field('steps')).toMatchObject({ value: 'a list of texts, at least 1', isRequired: false, otherwise: undefined });
  });

  it.each(['single', 'multiple', 'number', 'cloze', 'order', 'match'] as const)(
    'has every field of a question of the kind %s',
    async (kind) => {
      const fields = await fieldsOf(kind);
      expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['kind', 'id', 'ask', 'because']));
      expect(fields.find(({ name }) => name === 'kind')?.value).toBe(kind);
      expect(fields.find(({ name }) => name === 'ask')?.value).toBe('a text');
      expect(fields.filter(({ name, says }) => says === '' && !PLAIN.has(name)).map(({ name }) => name)).toEqual([]);
    },
  );

  it('has everything that can be drawn, and the types of the other files', async () => {
    const members = await drawMembers();
    expect(members.map(({ name }) => name.split(/[(<]/)[0])).toEqual(
      expect.arrayContaining(['int', 'real', 'boolean', 'oneIn', 'pick', 'list', 'vector', 'matrix', 'probabilities', 'permutation']),
    );
    for (const { says } of members) expect(says).not.toBe('');
    expect((await typeOf('accept.ts')).name).toMatch(/^type Accept<[\s\S]*true \| string;$/);
    expect((await typeOf('draw.ts')).says).toMatch(/Null where there is nothing to see/);
    expect((await typeOf('laws.ts')).says).toMatch(/every right solution has in common/);
  });

  it('has every command with how it is called', async () => {
    for (const { usage, says } of await commands()) {
      expect(usage).toMatch(/^npm run /);
      expect(says).toMatch(/\.$/);
    }
  });
});

describe('what can stand in a field', () => {
  it.each([
    [{ type: 'number', minimum: 0 }, 'a number, at least 0'],
    [{ type: 'number', exclusiveMinimum: 1 }, 'a number greater than 1'],
    [{ type: 'array', items: { type: 'object', properties: { a: {}, b: {} } } }, 'a list of records { a, b }'],
    [{ type: 'object', additionalProperties: { type: 'string' } }, 'texts by name'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] }, 'a text, a number or true or false'],
    [{}, 'anything'],
  ])('%j', (schema, words) => {
    expect(valueWords(schema)).toBe(words);
  });
});

describe('a comment', () => {
  it('belongs to the field below it, also one that is spread in', () => {
    const source = 'export const A = z.strictObject({\n kind: 1,\n ...common,\n /** What\n * it is. */\n b: 2,\n c: 3 });';
    expect(fieldComments(source, 'A', (name) => [{ name: `of ${name}`, says: 'x' }])).toEqual([
      { name: 'kind', says: '' },
      { name: 'of common', says: 'x' },
      { name: 'b', says: 'What it is.' },
      { name: 'c', says: '' },
    ]);
    expect(() => fieldComments(source, 'B')).toThrow('There is no B');
  });

  it('at the top of a command says how it is called, and what it does', () => {
    expect(commandComment('/**\n * npm run x -- <a>\n *   [--b]\n *\n * Does\n * this.\n *\n * And that.\n */\nimport')).toEqual({
      usage: 'npm run x -- <a>\n  [--b]',
      says: 'Does this. And that.',
    });
  });
});
