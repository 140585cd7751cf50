import { beforeAll, describe, expect, it } from 'vitest';
import { fillTasks } from '../../../src/micro-tasks/making/fill.ts';
import { loadTasks } from '../../../src/build/load-tasks.ts';
import { loadPackage } from '../../../src/build/packages.ts';
import { publishedExercises } from '../../published.ts';
import { countNumbers } from '../../../graders/cases/size.ts';
import { faultsOf } from '../../../src/check/tasks.ts';
import type { Task, TaskFile } from '../../../src/micro-tasks/task.ts';
import { filled } from '../../../src/micro-tasks/filled.ts';

const ids = await publishedExercises();

describe('the tasks of every exercise', () => {
  const files = new Map<string, TaskFile>();
  beforeAll(async () => {
    for (const id of ids) files.set(id, await loadTasks(id));
  }, 300_000);

  it.each(ids)('%s has some, each with an id of its own and one right answer', async (id) => {
    const { tasks } = files.get(id)!;
    const { submissions } = await loadPackage(id);
    expect(tasks.length).toBeGreaterThan(3);
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    expect(tasks.flatMap(faultsOf)).toEqual([]);
    expect(tasks.filter(({ kind }) => kind === 'fill')).toHaveLength(2);
    const mistakes = submissions.filter(({ verdict }) => verdict === 'wrong_answer').map(({ name }) => `mend/${name}`);
    expect(tasks.filter(({ kind }) => kind === 'mend').map((task) => task.id)).toEqual(mistakes);
  });

  it('ask for no more than one can work out, and do not show what is wrong', () => {
    const all = [...files.values()].flatMap(({ tasks }) => tasks);
    for (const task of all) {
      if (task.kind === 'predict' || task.kind === 'name') expect(numbersIn(task), task.id).toBeLessThanOrEqual(6);
      if (task.kind === 'name') expect(task.choices).toHaveLength(4);
      if (task.kind === 'mend' || task.kind === 'reveal') expect(task.source).not.toMatch(/^\s*\/\*\*/);
      // Who is shown somebody else's mistake is not told to have made it.
      if ('misreading' in task) expect(task.misreading, task.id).toMatch(/^<p>(?!.*\byour?\b).+\.<\/p>$/i);
    }
    const count = (kind: Task['kind']) => all.filter((task) => task.kind === kind).length;
    expect(count('predict')).toBeGreaterThan(24);
    expect(count('name')).toBeGreaterThan(80);
    expect(count('reveal')).toBe(2 * ids.length);
  });

  it('are small files', () => {
    for (const file of files.values()) expect(JSON.stringify(file).length).toBeLessThan(60_000);
  });
});

/** The numbers in the call, which is written as plain data. */
const numbersIn = ({ call }: { call: string }): number =>
  countNumbers(
    JSON.parse(
      `[${call
        .slice(call.indexOf('(') + 1, -1)
        .replaceAll("'", '"')
        .replace(/-?\bInfinity\b|\bNaN\b/g, '0')}]`,
    ),
  );

describe('a line to fill in', () => {
  const source = [
    'export function mean(xs: Vec): number {',
    '  if (xs.length === 0) return 0;',
    '  const total = xs.reduce((sum, x) => sum + x, 0); // all of them',
    '  const n = xs.length;',
    '  return total / n;',
    '}',
  ].join('\n');

  it('is a whole statement that computes something, without the remark behind it', () => {
    const tasks = fillTasks(source);
    expect(tasks.map(({ start, rest }) => start.trim() + rest)).toEqual(
      ['const total =xs.reduce((sum, x) => sum + x, 0);', 'return total / n;'].map((line) => line.replace('return ', 'return')),
    );
  });

  it('stands in the program that it was taken from', () => {
    for (const task of fillTasks(source))
      expect(filled(task, task.rest)).toBe(source.replace(' // all of them', task.rest.includes('reduce') ? '' : ' // all of them'));
  });

  it('has the same id in every build, whatever stands around it', () => {
    const [first] = fillTasks(source);
    expect(fillTasks(`// more\n${source}`).map(({ id }) => id)).toContain(first?.id);
  });
});
