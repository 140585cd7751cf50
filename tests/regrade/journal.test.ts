import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kills, regradeKilled } from './killed-run.ts';
import { writeLargeClass } from './a-large-class.ts';
import { run, smallProject } from '../cli/a-command.ts';

it('killed three times, grades nothing twice, loses nothing, and writes what a run writes that nobody kills', async () => {
  const project = smallProject();
  writeLargeClass(join(project, 'class'), 30, ['entropy']);
  await run(project, 'regrade', 'class', '--out', 'whole', '--workers', '1');
  const ended = await regradeKilled(project, ['class', '--workers', '1'], 'killed', kills(7, 3, 15));
  expect(ended).toEqual({ killed: 3, faults: [] });
  for (const file of ['results.jsonl', 'grades.csv', 'report.html'])
    expect(readFileSync(join(project, 'killed', file), 'utf8')).toBe(readFileSync(join(project, 'whole', file), 'utf8'));
});
