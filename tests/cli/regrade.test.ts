import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-external.js';
import { expect, it } from 'vitest';
import type { Result } from '../../src/gradebook/result.ts';
import { BAD, CLASS, writeClass } from '../regrade/a-class.ts';
import { run, smallProject } from './a-command.ts';

const project = smallProject();
writeClass(join(project, 'class'));
mkdirSync(join(project, 'none'));

const regrade = (out: string, ...more: string[]) => run(project, 'regrade', 'class', '--out', out, ...more);
const read = (out: string, file = 'results.jsonl') => readFileSync(join(project, out, file), 'utf8');
const both = (out: string) => [read(out), read(out, 'grades.csv')];
const results = (out: string) =>
  read(out)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Result);

const first = await regrade('first', '--workers', '1');

it('gives each submission its verdict, and names each bad file with what to do', () => {
  expect(first).toMatchObject({ code: 1, err: '' });
  const verdicts = results('first').flatMap((it) => (it.kind === 'graded' ? [[it.key, it.verdict, it.mistake]] : []));
  expect(verdicts).toEqual([
    ['=cmd|x', 'accepted', undefined],
    ['__proto__', 'run_time_error', undefined],
    ['ada', 'accepted', undefined],
    ['bob', 'wrong_answer', 'expected-outcome'],
    ['cheat', 'wrong_answer', 'expected-outcome'],
    ['loop', 'time_limit_exceeded', undefined],
    ['part', 'accepted', undefined],
    ['syntax', 'compile_error', undefined],
    ['throw', 'run_time_error', undefined],
  ]);
  const ungraded = results('first').flatMap((it) => (it.kind === 'not-graded' ? [it] : []));
  expect(ungraded.map(({ file }) => file)).toEqual(BAD.map(([file]) => file));
  for (const [index, [, found]] of BAD.entries())
    expect(ungraded[index]).toMatchObject({ found: expect.stringMatching(found), fix: expect.stringMatching(/\S/) });
  expect(read('first', 'grades.csv').split('\n', 1)[0]).toBe('\uFEFFlearner,name,entropy,accepted');
});

it('grades the same class out of an archive', async () => {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  for (const [name, content] of Object.entries(CLASS))
    await writer.add(name, new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  writeFileSync(join(project, 'class.zip'), await writer.close());
  await run(project, 'regrade', 'class.zip', '--out', 'zipped');
  const gradedOf = (out: string) => results(out).filter(({ kind }) => kind === 'graded');
  expect(gradedOf('zipped')).toEqual(gradedOf('first'));
  expect(results('zipped')).toHaveLength(results('first').length);
});

it('grades by packages, which count before the course, and knows learners by the folders of an assignment', async () => {
  await run(project, 'pack', 'entropy');
  const pack = JSON.parse(readFileSync(join(project, 'entropy.json'), 'utf8')) as object;
  mkdirSync(join(project, 'packages'), { recursive: true });
  writeFileSync(join(project, 'packages/a.json'), JSON.stringify({ ...pack, id: 'another' }));
  const folder = join(project, 'moodle/Ada Lovelace_4711_assignsubmission_file_');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'another (1).ts'), CLASS['ada/entropy.ts'] as string);
  const { code } = await run(project, 'regrade', 'moodle', '--out', 'packed', '--packages', 'packages', '--columns', 'moodle');
  expect(results('packed')).toMatchObject([{ key: '4711', exercise: 'another', verdict: 'accepted', learner: { name: 'Ada Lovelace' } }]);
  expect(code).toBe(0);
  expect(read('packed', 'grades.csv')).toContain('Participant 4711,Ada Lovelace,1,1,,1');

  writeFileSync(join(project, 'packages/b.json'), JSON.stringify({ ...pack, id: 'another' }));
  expect((await run(project, 'regrade', 'moodle', '--out', 'x', '--packages', 'packages')).err).toMatch(
    /a\.json and .*b\.json both have the id another/,
  );
});

it('says in words where a claim differs', () => {
  expect(first.out).toContain('cheat, entropy (cheat.crossmodal.json): the file claims accepted, computed is wrong answer');
  expect(first.out).toContain('2 of 4 claims differ from what was computed.');
  expect(first.out).toContain('2 × entropy: expected-outcome');
});

it('writes the same bytes with two workers, and no absolute path', async () => {
  await regrade('second', '--workers', '2');
  expect(both('second')).toEqual(both('first'));
  expect(read('second', 'report.html')).toBe(read('first', 'report.html'));
  expect(both('first').join('')).not.toContain(project);
});

it.each([
  ['SIGKILL', null],
  ['SIGINT', 130],
] as const)('after %s goes on where it was: the same bytes, and nothing is graded twice', async (signal, code) => {
  const out = signal;
  const file = join(project, out, 'results.jsonl');
  const child = spawn(resolve('node_modules/.bin/node'), [resolve('src/cli/regrade.ts'), 'class', '--out', out, '--workers', '1'], {
    cwd: project,
  });
  const ended = new Promise((done) => child.once('exit', done));
  await new Promise<void>((begun) => {
    const poll = setInterval(() => {
      if (!existsSync(file) || !readFileSync(file, 'utf8').includes('\n')) return;
      clearInterval(poll);
      begun();
    }, 5);
  });
  child.kill(signal);
  expect(await ended).toBe(code);

  // A line that only an earlier run can have written shows that its submission is not graded again; the last is torn.
  const [kept = ''] = readFileSync(file, 'utf8').split('\n');
  const { verdictHash } = JSON.parse(kept) as { verdictHash: string };
  const marked = 'f'.repeat(64);
  writeFileSync(file, readFileSync(file, 'utf8').replace(verdictHash, marked));
  appendFileSync(file, '{"kind":"graded","key":"a');
  await regrade(out);
  expect(read(out)).toContain(marked);
  expect([read(out).replace(marked, verdictHash), read(out, 'grades.csv')]).toEqual(both('first'));
});

it('shows the run as one file that asks for nothing else', () => {
  const html = read('first', 'report.html');
  expect(html).toContain('9 graded, 3 of them accepted, 13 not graded');
  expect(html).toContain('Expected outcome');
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  expect(html).not.toContain(project);
});

it('says who changes against an earlier run, and why', async () => {
  const inOrder = results('first').map((it) =>
    it.kind === 'graded' && it.key === 'bob' ? { ...it, verdict: 'accepted', cases: 'r'.repeat(115), sourceHash: 'x' } : it,
  );
  mkdirSync(join(project, 'earlier'));
  writeFileSync(join(project, 'earlier/results.jsonl'), inOrder.map((it) => `${JSON.stringify(it)}\n`).join(''));
  const { out } = await regrade('first', '--against', 'earlier');
  expect(out).toContain('1 verdict differs from the earlier run.');
  expect(read('first', 'report.html')).toContain('One verdict differs');
  expect(out).toMatch(/bob, entropy: accepted → wrong answer, first at case \d+ \(edge\): right → wrong; not the same: source\./);
});

it('gives points by the rules of a file, over the same verdicts', async () => {
  writeFileSync(join(project, 'grading.yaml'), 'points: 10\nby: case-groups\n');
  const verdicts = read('first');
  await regrade('first', '--grading', 'grading.yaml');
  const rows = read('first', 'grades.csv').split('\n');
  expect(rows[0]).toContain('learner,name,entropy,points');
  expect(rows.find((row) => row.startsWith('ada,'))).toBe('ada,ada,10,10');
  expect(rows.find((row) => row.startsWith('bob,'))).toMatch(/^bob,bob,\d\.\d+,\d\.\d+$/);
  expect(rows.find((row) => row.startsWith('syntax,'))).toBe('syntax,syntax,0,0');
  expect(read('first', 'report.html')).toContain('10 of 10 points');
  expect(read('first')).toBe(verdicts);

  writeFileSync(join(project, 'grading.yaml'), 'points: ten\n');
  expect(await regrade('x', '--grading', 'grading.yaml')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^grading\.yaml:1:1: points: found "ten"/),
  });
});

it('says of solutions that are alike, where it is asked, and only then', async () => {
  const source = (name: string) =>
    `export function entropy(${name}, base) {\n  let h = 0, n = 0;\n  for (let i = ${name}.length; i-- > 0; ) if (${name}[i] > 0) n -= -${name}[i];\n  while (${name}.length > 0) { const last = ${name}.pop(); if (last > 0) h -= last / n * Math.log2(last / n) / Math.log2(base); }\n  return h;\n}\n`;
  for (const [learner, name] of Object.entries({ ada: 'weights', bob: 'w' })) {
    mkdirSync(join(project, 'alike', learner), { recursive: true });
    writeFileSync(join(project, 'alike', learner, 'entropy.ts'), source(name));
  }
  const without = await run(project, 'regrade', 'alike', '--out', 'alike-out');
  expect([without.out.replaceAll('alike-out', ''), read('alike-out', 'report.html')].join()).not.toMatch(/alike-h|more alike/);
  const verdicts = read('alike-out');
  const { out } = await run(project, 'regrade', 'alike', '--out', 'alike-out', '--copied');
  expect(out).toContain('1 pair of solutions is more alike than the exercise explains. This is a hint');
  expect(read('alike-out', 'report.html')).toContain('ada and bob: 100 %');
  expect(read('alike-out')).toBe(verdicts);
});

it('writes nothing where it is only asked what it would do, and over no other results', async () => {
  expect((await regrade('dry', '--dry-run')).out).toContain('Would grade 9 submissions of 9, of 9 learners and 1 exercise; 0 have');
  expect(existsSync(join(project, 'dry'))).toBe(false);
  const before = both('first');
  expect(await regrade('first', '--seed-per-learner', 's')).toMatchObject({
    code: 2,
    err: expect.stringContaining('9 results of other submissions'),
  });
  expect(both('first')).toEqual(before);
});

it('draws other inputs for each learner with a secret, and compares a claim by its verdict alone', async () => {
  const { out } = await regrade('own', '--seed-per-learner', 's');
  const seeds = results('own').flatMap((it) => (it.kind === 'graded' ? [it.seed] : []));
  expect(new Set(seeds).size).toBe(9);
  expect(out).toContain('2 of 4 claims differ');
});

it.each([
  [['class'], /^Usage:/],
  [['class', '--out', 'class'], /^class: the results would be written into what was handed in/],
  [['class', '--outt', 'x'], /^Unknown option '--outt'\.\nUsage: npm run regrade/],
  [['nowhere', '--out', 'x'], /^nowhere: there is no such file or folder/],
  [['class', '--out', 'x', '--workers', '0'], /^--workers: expected a whole number/],
  [['class', '--out', 'x', '--only', '../x'], /^--only: there is no exercise/],
  [['class/ghost', '--out', 'x', '--only', 'entropy'], /^--only: nobody handed in entropy/],
  [['none', '--out', 'x'], /^There is nothing to grade in none\. Expected \*\.crossmodal\.json/],
  [['class', '--out', 'x', '--columns', 'excel'], /^--columns: expected plain, moodle, canvas/],
  [['class', '--out', 'x', '--packages', 'nowhere'], /^--packages: nowhere is no folder/],
  [['class', '--out', 'x', '--against', 'nowhere.jsonl'], /^--against: nowhere.jsonl holds no results/],
])('refuses %j', async (args, said) => {
  expect(await run(project, 'regrade', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(said) });
});
