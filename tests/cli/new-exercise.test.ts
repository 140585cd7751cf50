import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, smallProject } from './a-command.ts';

const project = smallProject();

describe('new:exercise', () => {
  it('writes an exercise that works, and of which the check asks nothing but other words', async () => {
    const { code, out } = await run(project, 'new-exercise', 'my-first');
    expect(code).toBe(0);
    expect(out).toMatch(/npm run check -- my-first --watch/);
    const checked = await run(project, 'check', 'my-first', '--json');
    const [{ findings }] = (JSON.parse(checked.out) as { exercises: [{ findings: { rule: string; file: string; line: number }[] }] })
      .exercises;
    expect(checked.code).toBe(1);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['template']));
    expect(findings.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'exercise.yaml:2',
      'statement.md:1',
      'starter.ts:7',
      'reference.ts:1',
      'laws.ts:8',
      'submissions/wrong_answer/subtracts-the-sum.ts:2',
      'submissions/wrong_answer/divides-by-one-less.ts:2',
    ]);
  });

  it('writes over nothing', async () => {
    const file = join(project, 'graders/exercises/my-first/reference.ts');
    writeFileSync(file, '// mine');
    expect(await run(project, 'new-exercise', 'my-first')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/my-first exists\. Nothing was written/),
    });
    expect(readFileSync(file, 'utf8')).toBe('// mine');
  });

  it.each([
    ['My First', /How about my-first\?/],
    ['2nd-try', /Expected lower-case words/],
    ['delete', /cannot be called delete/],
    ['', /^Usage/],
  ])('refuses the name %j', async (name, message) => {
    const { code, err } = await run(project, 'new-exercise', name);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
