import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePackage } from '../../graders/package/parse-package.ts';
import { run, smallProject } from './a-command.ts';

const project = smallProject();

describe('pack', () => {
  it('writes an exercise into one file that can be opened', async () => {
    expect(await run(project, 'pack', 'entropy')).toMatchObject({
      code: 0,
      out: expect.stringContaining('entropy.json holds the exercise entropy'),
    });
    expect(parsePackage(readFileSync(join(project, 'entropy.json'), 'utf8'))).toMatchObject({
      kind: 'package',
      package: { id: 'entropy' },
    });
  });

  it('writes what every command takes in place of a folder', async () => {
    const reference = 'graders/exercises/entropy/reference.ts';
    expect(await run(project, 'grade', 'entropy.json', reference)).toMatchObject({ code: 0, out: expect.stringContaining('accepted') });
    writeFileSync(join(project, 'args.json'), '[[[2, 1, 1], 2]]');
    expect(await run(project, 'evaluate', './entropy.json', 'args.json')).toEqual({ code: 0, out: '1.5\n', err: '' });
    const fromFile = JSON.parse((await run(project, 'check', 'entropy.json', '--json')).out);
    const fromFolder = JSON.parse((await run(project, 'check', 'entropy', '--json')).out);
    expect(fromFile.exercises[0]).toEqual({ ...fromFolder.exercises[0], folder: 'entropy.json' });
  });

  it.each([
    ['cut.json', '{"format": 1, "id"', /cut\.json: /],
    ['newer.json', '{"format": 99}', /format 99/],
  ])('is refused where it cannot be used: %s', async (file, text, says) => {
    writeFileSync(join(project, file), text);
    expect(await run(project, 'grade', file, 'x.ts')).toMatchObject({ code: 2, err: expect.stringMatching(says) });
    expect(await run(project, 'check', file)).toMatchObject({ code: 1, out: expect.stringMatching(/npm run pack/) });
  });

  it('writes nothing where the exercise is not complete, and says why', async () => {
    const settings = join(project, 'graders/exercises/entropy/exercise.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('entry: entropy', 'entry: my-entropy'));
    const { code, err } = await run(project, 'pack', 'entropy', '--out', 'broken.json');
    expect(code).toBe(1);
    expect(err).toMatch(/Nothing was written[\s\S]*exercise\.yaml:2: entry: found "my-entropy"\.\n {2}Expected: a JavaScript identifier/);
    expect(existsSync(join(project, 'broken.json'))).toBe(false);
  });
});
