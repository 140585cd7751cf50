/**
 * npm run bench:build -- [count …] [--keep] [--unplaced]
 *
 * How long the site takes to build, by the number of its lessons: as many as the course has, and ten times as many. `--keep` leaves the
 * temporary projects with their `dist` for a look at the map; `--unplaced` takes the places by hand away.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCourse } from '../../src/course/read-course.ts';
import { grownProject } from './grown-project.ts';
import { line, timeMs, times } from './timing.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false }, unplaced: { type: 'boolean', default: false } },
});
const course = await readCourse();
const counts = positionals.length > 0 ? positionals.map(Number) : [course.lessons.length, 10 * course.lessons.length];

let first: { count: number; seconds: number } | undefined;
for (const count of counts) {
  const folder = grownProject(course, count, { placed: !values.unplaced });
  const seconds = (await timeMs(() => build(folder))) / 1000;
  line(`build with ${count} lessons`, `${seconds.toFixed(1)} s`, `${(seconds / count).toFixed(2)} s each`);
  if (first) line(`  ${count / first.count} × the lessons of the first`, times(seconds / first.seconds));
  first ??= { count, seconds };
  if (values.keep) console.log(`  ${folder}`);
  else rmSync(folder, { recursive: true });
}

function build(folder: string): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
}
