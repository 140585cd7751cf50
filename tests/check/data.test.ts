import { describe, expect, it } from 'vitest';
import { DATA_CHARACTERS } from '../../graders/package/read-data.ts';
import { exerciseVersion } from '../../graders/identity.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { judge } from '../a-bench.ts';
import { checked, copyOf, errorsOf, type Patch } from './an-exercise.ts';

const trees = await loadPackage('tests/exercises/mean-of-kind');
const errors = async (patch: Patch = {}) => errorsOf(await checked(await copyOf('mean-of-kind', patch, 'mean-of-kind', 'tests/exercises')));

describe('a data set', () => {
  it('is read as records, columns of numbers as numbers', () => {
    expect(trees.data).toHaveLength(12);
    expect((trees.data as unknown[])[0]).toEqual({ kind: 'oak', height: 21.5, width: 0.75 });
  });

  it.each(trees.submissions.map((submission) => [submission.verdict, submission.name, submission] as const))(
    'is where inputs are drawn from: %s/%s',
    (verdict, name, { source }) => {
      const judged = judge(trees, source);
      expect(judged.verdict).toBe(verdict);
      if (judged.verdict === 'wrong_answer') expect(judged.mistake?.name).toBe(name);
    },
  );

  it('is not there for a solution, and decides the version', () => {
    expect(judge(trees, 'export const meanOfKind = () => data.length;').verdict).toBe('run_time_error');
    expect(exerciseVersion({ ...trees, data: (trees.data as never[]).slice(1) })).not.toBe(exerciseVersion(trees));
  });

  it('may be JSON of any form', async () => {
    const folder = await copyOf(
      'mean-of-kind',
      {
        'data.csv': undefined,
        'data.json': JSON.stringify({ trees: trees.data }),
        'inputs.ts': (text) => text.replace('data: Tree[]', 'data: { trees: Tree[] }').replaceAll('data.slice', 'data.trees.slice').replaceAll('[data,', '[data.trees,').replaceAll('pick(data)', 'pick(data.trees)'),
      },
      'mean-of-kind',
      'tests/exercises',
    );
    expect(errorsOf(await checked(folder))).toEqual([]);
  });
});

describe('the check of a data set', () => {
  it('finds nothing in a sound one', async () => {
    expect(await errors()).toEqual([]);
  });

  const csv = (text: string): Patch => ({ 'data.csv': text });
  it.each<[title: string, patch: Patch, place: string, says: RegExp]>([
    ['a row with a cell less', csv('kind,height,width\noak,1,2\npine,3\n'), 'data.csv:3', /not CSV/],
    ['a quote that stays open', csv('kind,height,width\n"oak,1,2\n'), 'data.csv:', /not CSV/],
    ['an empty cell', csv('kind,height,width\noak,1,2\npine,,2\n'), 'data.csv:3', /height is empty/],
    ['no rows', csv('kind,height,width\n'), 'data.csv', /no rows/],
    ['an empty file', csv(''), 'data.csv', /no rows/],
    ['two columns of one name', csv('kind,height,height\noak,1,2\n'), 'data.csv:1', /Two columns are called height/],
    ['a column without a name', csv('kind,,width\noak,1,2\n'), 'data.csv:1', /A column has no name/],
    ['a column that no record can have', csv('kind,__proto__,width\noak,1,2\n'), 'data.csv:1', /called __proto__/],
    ['too much', csv(`kind,height,width\n${'oak,1,2\n'.repeat(DATA_CHARACTERS / 8)}`), 'data.csv', /The file has 100,0\d\d characters/],
    ['a number that is a text', { 'data.csv': (text) => text.replace('21.5', 'about 21') }, 'inputs.ts', /does not fit the data set: .*string.*number/],
    ['another column', { 'data.csv': (text) => text.replace('width', 'girth') }, 'inputs.ts', /does not fit the data set/],
    ['two files', { 'data.json': '[]' }, 'data.json', /There is data\.csv as well/],
    ['JSON that is none', { 'data.csv': undefined, 'data.json': '[1, 2' }, 'data.json:1', /not JSON/],
    ['a field that no record can have', { 'data.csv': undefined, 'data.json': '[{"constructor": 1}]' }, 'data.json', /called constructor/],
    ['a data set that is never read', { 'inputs.ts': (text) => text.replace('declare const data: Tree[];', "const rows: Tree[] = [{ kind: 'oak', height: 1, width: 1 }, { kind: 'pine', height: 3, width: 1 }];").replaceAll('data.slice', 'rows.slice').replaceAll('[data,', '[rows,').replaceAll('pick(data)', 'pick(rows)') }, 'inputs.ts', /inputs\.ts never reads data/],
    ['no declaration', { 'inputs.ts': (text) => text.replace('declare const data: Tree[];', '') }, 'inputs.ts', /reads data without a type/],
    ['no file', { 'data.csv': undefined }, 'inputs.ts', /declares data, and there is no data set/],
    ['a change of it', { 'inputs.ts': (text) => text.replace('return [draw', 'data.sort();\n  return [draw') }, 'inputs.ts', /data is kept outside of the function and changed here/],
  ])('finds %s', async (_, patch, place, says) => {
    const found = (await errors(patch)).map((it) => ({ place: `${it.file}:${it.line ?? ''}`, text: `${it.found} ${it.expected} ${it.fix}` }));
    const there = found.filter((it) => it.place.startsWith(place));
    expect(there.map(({ text }) => text).join('\n'), JSON.stringify(found)).toMatch(says);
  });
});
