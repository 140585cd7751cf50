import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-external.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { submissionFile, submitted } from '../submission-file/a-file.ts';
import { emptyFolder, run, smallProject } from './a-command.ts';

const EXERCISE = 'graders/exercises/entropy';
const RIGHT = readFileSync(`${EXERCISE}/reference.ts`, 'utf8');
const WRONG = readFileSync(`${EXERCISE}/submissions/wrong_answer/expected-outcome.ts`, 'utf8');

/** A Node that is on the path of a machine and has nothing to do with the project. */
const PATH = [resolve('node_modules/node22/bin'), '/usr/bin', '/bin'].join(delimiter);

const project = smallProject();

/** Of `results.json`, what Gradescope documents and is written here. Anything else would be ignored there, or worse. */
const shared = { output: z.string(), output_format: z.literal('text'), visibility: z.literal('visible') };
const RESULTS = z.strictObject({
  ...shared,
  score: z.number().nonnegative(),
  stdout_visibility: z.literal('hidden'),
  tests: z
    .array(
      z.strictObject({
        ...shared,
        name: z.string().min(1),
        status: z.enum(['passed', 'failed']),
        score: z.number().nonnegative().optional(),
        max_score: z.number().positive().optional(),
      }),
    )
    .min(1),
});

/** Whatever a learner's files are, by their names. */
function write(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** As Gradescope lays it out: what was uploaded in `source`, a copy of `run_autograder` beside it. */
async function uploaded(zip: string): Promise<string> {
  const folder = emptyFolder();
  for (const entry of await new ZipReader(new Uint8ArrayReader(readFileSync(zip))).getEntries()) {
    if (entry.directory) throw new Error('a folder');
    const file = join(folder, 'source', entry.filename);
    write(folder, { [join('source', entry.filename)]: '' });
    writeFileSync(file, await entry.getData(new Uint8ArrayWriter()));
    chmodSync(file, (entry.unixMode ?? 0) & 0o777);
  }
  cpSync(join(folder, 'source/run_autograder'), join(folder, 'run_autograder'));
  return folder;
}

describe('an autograder for Gradescope', () => {
  let image: string;
  beforeAll(async () => {
    expect(await run(project, 'pack', 'entropy', '--gradescope')).toMatchObject({
      code: 0,
      out: expect.stringContaining('entropy-gradescope.zip'),
    });
    image = await uploaded(join(project, 'entropy-gradescope.zip'));
  });

  function graded(files: Record<string, string>, folder = image): z.infer<typeof RESULTS> & { stdout: string } {
    const autograder = emptyFolder();
    cpSync(folder, autograder, { recursive: true });
    mkdirSync(join(autograder, 'submission'));
    write(join(autograder, 'submission'), files);
    const { status, stdout, stderr } = spawnSync(join(autograder, 'run_autograder'), { cwd: autograder, encoding: 'utf8', env: { PATH } });
    expect(`${status} ${stderr}`).toBe('0 ');
    const results = RESULTS.parse(JSON.parse(readFileSync(join(autograder, 'results/results.json'), 'utf8')));
    const points = results.tests.flatMap(({ score }) => score ?? []);
    if (points.length > 0) expect(points.reduce((sum, it) => sum + it, 0)).toBeCloseTo(results.score, 9);
    return { ...results, stdout };
  }

  it('is made ready by a script that finds the Node that is there', () => {
    const { status, stdout } = spawnSync(join(image, 'source/setup.sh'), { encoding: 'utf8', env: { PATH } });
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^Node v22\.\S+ is here\.\n$/)]);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('fetches Node where there is none, and only what has the right sum: %s', (isIntact, code) => {
    const bin = emptyFolder();
    for (const tool of ['bash', 'cat', 'grep', 'head', 'mktemp', 'sha256sum', 'cp'])
      symlinkSync([`/usr/bin/${tool}`, `/bin/${tool}`].find((it) => existsSync(it)) ?? tool, join(bin, tool));
    const archive = 'node-v20.99.0-linux-x64.tar.gz';
    write(bin, { [archive]: 'node' });
    const [sum = ''] = spawnSync('sha256sum', [archive], { cwd: bin, encoding: 'utf8' }).stdout.split(' ');
    write(bin, {
      'SHASUMS256.txt': `${'0'.repeat(64)}  node-v20.99.0-linux-x64.tar.xz\n${isIntact ? sum : '1'.repeat(64)}  ${archive}\n`,
      uname: '#!/bin/bash\necho x86_64\n',
      'apt-get': '#!/bin/bash\necho "apt-get $*"\n',
      curl: `#!/bin/bash\ncp "${bin}/\${2##*/}" .\n`,
      tar: `#!/bin/bash\necho "tar $*"\ncp ${bin}/uname ${bin}/node\n`,
    });
    for (const tool of ['uname', 'apt-get', 'curl', 'tar']) chmodSync(join(bin, tool), 0o755);
    const { status, stdout } = spawnSync(join(image, 'source/setup.sh'), { encoding: 'utf8', env: { PATH: bin } });
    expect(status).toBe(code);
    expect(stdout).toContain('apt-get install -y --no-install-recommends ca-certificates curl');
    expect(stdout.includes(`tar -xzf ${archive} -C /usr/local`)).toBe(isIntact);
  });

  it('gives all points for a right solution, one test a group of cases', () => {
    const { score, tests } = graded({ 'entropy.ts': RIGHT, 'notes.txt': 'x' });
    expect(score).toBe(10);
    expect(tests.map(({ name, status, score: points }) => [name, status, points])).toEqual([
      ['Inputs at the edges', 'passed', 3.33],
      ['Values computed elsewhere', 'passed', 3.34],
      ['Drawn inputs', 'passed', 3.33],
    ]);
  });

  it('gives points by groups for a wrong one, with the smallest failing input and the known mistake', () => {
    const { score, tests, output } = graded({ 'src/entropy.ts': WRONG });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(10);
    expect(tests.every(({ status, score: points = 0, max_score = 0 }) => status === 'failed' && points < max_score)).toBe(true);
    expect(output).toContain('smallest failing input: entropy([1], 2)');
    expect(output).toContain('This is the average of the values themselves');
  });

  it('reads a submission file, and the one solution that there is whatever it is called', () => {
    const learner = { id: 'ada', name: 'Ada' };
    const file = submissionFile({ learner, submissions: [submitted({ exercise: 'cca' }), submitted({ source: RIGHT })] });
    expect(graded({ 'ada.crossmodal.json': JSON.stringify(file) }).score).toBe(10);
    expect(graded({ 'solution.js': `\uFEFF${WRONG}` }).output).toContain('wrong answer');
  });

  it.each([
    [{}, 'There is no file.'],
    [{ 'a.ts': RIGHT, 'b.ts': WRONG }, 'Found: a.ts, b.ts.'],
    [{ 'my\u001b[2Jnotes.md': '' }, 'Found: my\\x1b[2Jnotes.md.'],
    [{ 'entropy.ts': '' }, 'entropy.ts cannot be judged: the file is empty'],
    [{ 'entropy.ts': 'x'.repeat(1_000_001) }, '1 MB'],
  ])('says what is missing: %#', (files, says) => {
    const { score, output, tests } = graded(files);
    expect(score).toBe(0);
    expect(output).toContain(says);
    expect(tests).toMatchObject([{ name: 'Can be judged', status: 'failed', score: 0, max_score: 10 }]);
  });

  it('ends what never ends, and shows what a learner would have a terminal obey', () => {
    expect(graded({ 'entropy.js': 'function entropy() { for (;;); }' }).output).toContain('time limit exceeded');
    const { output, stdout } = graded({ 'entropy.js': 'function entropy() { throw new Error("\\u001b[2J\\u202e done"); }' });
    for (const text of [output, stdout]) expect(text).toContain('\\x1b[2J\\u202e done');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character is what must not get through.
    expect(output + stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
    expect(graded({ 'entropy.js': 'process.exit(0)' }).output).toContain('run time error');
  });

  it('says of what cannot be read where, and gives no points', () => {
    const { score, output, tests } = graded({ 'entropy.ts': 'function entropy(weights) {\n  return [1, 2;\n}' });
    expect(score).toBe(0);
    expect(output).toMatch(/compile error[\s\S]*line 2/);
    expect(tests.every(({ status }) => status === 'failed')).toBe(true);
  });

  it('gives points by rules of one’s own', async () => {
    writeFileSync(join(project, 'grading.yaml'), 'points: 2\nexercises:\n  entropy: { points: 5, by: all-or-nothing }\n');
    await run(project, 'pack', 'entropy', '--gradescope', '--grading', 'grading.yaml', '--out', 'own.zip');
    const own = await uploaded(join(project, 'own.zip'));
    expect(graded({ 'entropy.ts': RIGHT }, own).score).toBe(5);
    expect(graded({ 'entropy.ts': WRONG }, own)).toMatchObject({ score: 0, tests: [{ status: 'failed' }, {}, {}] });
  });

  it('writes no grade where the exercise is at fault', async () => {
    const broken = emptyFolder();
    cpSync(image, broken, { recursive: true });
    mkdirSync(join(broken, 'submission'));
    const file = join(broken, 'source/exercise.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Math.log(total / w)', 'missing(total / w)'));
    write(join(broken, 'submission'), { 'entropy.ts': RIGHT });
    const { status, stderr } = spawnSync(join(broken, 'run_autograder'), { cwd: broken, encoding: 'utf8', env: { PATH } });
    expect([status, stderr]).toEqual([2, 'The exercise itself is at fault. Run: npm run check\n']);
    expect(existsSync(join(broken, 'results/results.json'))).toBe(false);
  });
});

describe('a workflow for GitHub Classroom', () => {
  const repository = join(project, 'entropy-classroom');
  beforeAll(async () => {
    expect(await run(project, 'pack', 'entropy', '--github-classroom')).toMatchObject({ code: 0 });
  });

  interface Step {
    id?: string;
    run?: string;
    uses?: string;
    env?: Record<string, string>;
    with?: Record<string, string>;
  }

  const steps = (): Step[] =>
    parse(readFileSync(join(repository, '.github/workflows/classroom.yml'), 'utf8')).jobs['run-autograding-tests'].steps;

  /** Runs the step that grades as GitHub does: in the repository, its output in a file. `null`: the file was deleted. */
  function graded(source: string | null | undefined) {
    const copy = emptyFolder();
    cpSync(repository, copy, { recursive: true });
    if (source === null) rmSync(join(copy, 'entropy.ts'));
    else if (source !== undefined) write(copy, { 'entropy.ts': source });
    const script = steps().find(({ id }) => id === 'crossmodal')?.run ?? '';
    const env = { PATH, GITHUB_OUTPUT: join(copy, 'output') };
    const { status, stdout } = spawnSync('bash', ['-e', '-c', script], { cwd: copy, encoding: 'utf8', env });
    expect(status).toBe(0);
    const [, result = ''] = /^result=(\S+)$/m.exec(readFileSync(env.GITHUB_OUTPUT, 'utf8')) ?? [];
    return { stdout, result: JSON.parse(Buffer.from(result, 'base64').toString('utf8')) };
  }

  it('hands the result of its own step to the reporter, under the name that the reporter looks for', () => {
    const reporter = steps().find(({ uses }) => uses?.startsWith('classroom-resources/autograding-grading-reporter@'));
    expect(reporter).toMatchObject({
      with: { runners: 'crossmodal' },
      env: { CROSSMODAL_RESULTS: '${{steps.crossmodal.outputs.result}}' },
    });
    expect(statSync(join(repository, '.github/crossmodal/run.sh')).mode & 0o111).not.toBe(0);
  });

  it('gives points by groups, and fails what is not accepted', () => {
    const right = graded(RIGHT).result;
    expect(right).toMatchObject({ version: 1, status: 'pass', max_score: 10, tests: [{ status: 'pass', score: 3.33 }, {}, {}] });
    const { result, stdout } = graded(WRONG);
    expect(result).toMatchObject({ status: 'fail', tests: [{ status: 'fail' }, {}, {}] });
    expect(stdout).toContain('smallest failing input: entropy([1], 2)');
  });

  it('ends what never ends, and says what is missing', () => {
    const { result, stdout } = graded('function entropy() { for (;;); }');
    expect(result).toMatchObject({ status: 'fail', max_score: 10 });
    expect(stdout).toContain('time limit exceeded');
    expect(graded(null)).toMatchObject({
      stdout: expect.stringContaining('There is no entropy.ts.'),
      result: { status: 'fail', tests: [{ name: 'Solution', score: 0 }] },
    });
  });

  it('judges the starter that it brings as no solution, and what cannot be read as none', () => {
    expect(graded(undefined).result.status).toBe('fail');
    expect(graded('function entropy(').result).toMatchObject({ status: 'fail', max_score: 10, tests: [{ name: 'Solution', score: 0 }] });
  });
});

it.each([
  [['entropy', '--gradescope', '--github-classroom'], /^Usage:/],
  [['entropy', '--grading', 'grading.yaml'], /^--grading: a package holds no points/],
  [['entropy', '--gradescope', '--grading', 'nowhere.yaml'], /^--grading: nowhere\.yaml: there is no such file/],
])('refuses %j', async (args, says) => {
  expect(await run(project, 'pack', ...args)).toMatchObject({ code: 2, err: expect.stringMatching(says) });
});
