import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePackage } from '../../graders/package/parse-package.ts';
import { run, smallProject } from './a-command.ts';

const project = smallProject();

describe('pack', () => {
  it('writes an exercise into one file that can be opened', () => {
    expect(run(project, 'pack', 'entropy')).toMatchObject({
      code: 0,
      out: expect.stringContaining('entropy.json holds the exercise entropy'),
    });
    expect(parsePackage(readFileSync(join(project, 'entropy.json'), 'utf8'))).toMatchObject({
      kind: 'package',
      package: { id: 'entropy' },
    });
  });

  it('writes nothing where the exercise is not complete, and says why', () => {
    const settings = join(project, 'graders/exercises/entropy/exercise.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('entry: entropy', 'entry: my-entropy'));
    const { code, err } = run(project, 'pack', 'entropy', '--out', 'broken.json');
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing was written[\s\S]*exercise\.yaml:2: entry: found "my-entropy"\.\n {2}Expected: a JavaScript identifier/);
    expect(existsSync(join(project, 'broken.json'))).toBe(false);
  });
});
