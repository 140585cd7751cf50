import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, smallProject } from './a-command.ts';

const project = smallProject();

function evaluate(calls: string, ...options: string[]) {
  writeFileSync(join(project, 'args.json'), calls);
  return run(project, 'evaluate', 'entropy', 'args.json', ...options);
}

describe('evaluate', () => {
  it('prints one line of JSON for each call', async () => {
    expect(await evaluate('[[[2, 1, 1], 2], [[], 2]]')).toEqual({ code: 0, out: '1.5\n0\n', err: '' });
  });

  it('takes and gives numbers that JSON lacks as strings', async () => {
    expect((await evaluate('[[["NaN", 1], 2], [[1, 1], "Infinity"], [[1, 1], 1]]')).out).toBe('"NaN"\n0\n"Infinity"\n');
  });

  it('gives an error for a call that has no value, goes on, and ends with 1', async () => {
    const { code, out } = await evaluate('[[null, 2], [[1, 1], 2]]');
    expect(code).toBe(1);
    const [first, second] = out.trim().split('\n');
    expect(JSON.parse(first ?? '')).toEqual({ error: expect.stringMatching(/^threw TypeError/) });
    expect(second).toBe('1');
  });

  it('asks another solution', async () => {
    const file = join(project, 'mine.ts');
    writeFileSync(file, 'export function entropy(weights: Vec, base: number) { while (weights.length) {} return base; }');
    const { code, out } = await evaluate('[[[], 7], [[1], 7]]', '--solution', file);
    expect(code).toBe(1);
    expect(out).toBe('7\n{"error":"did not end within the limit on work"}\n');
  });

  it.each([
    ['[[1, 2], 3]', /args\.json, entry 2: expected an array of argument lists/],
    ['{"args": []}', /args\.json: expected an array of argument lists/],
    ['[[', /args\.json: this is not JSON/],
  ])('refuses %s and ends with 2', async (calls, message) => {
    const { code, out, err } = await evaluate(calls);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('names a solution that does not load', async () => {
    writeFileSync(join(project, 'broken.ts'), '@log class A { }');
    expect(await evaluate('[]', '--solution', 'broken.ts')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^broken\.ts:1:1: Decorators/),
    });
    expect(await evaluate('[]', '--solution', 'nowhere.ts')).toMatchObject({ code: 2, err: 'nowhere.ts: there is no such file.\n' });
    expect(await run(resolve('.'), 'evaluate')).toMatchObject({ code: 2, err: expect.stringMatching(/^Usage: /) });
  });
});
