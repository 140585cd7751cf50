/**
 * npm run bench:authors [-- --per-kind 9] [--kind <words>] [--half seen|unseen] [--sound]
 *
 * How many slips of authors the check names: each kind is seeded by a script in several of the course's exercises, and counts as named
 * where an error of the check says the right words of the right file. The kinds in two halves: those that the check was written for, and
 * those of somebody who had not seen it. With --sound, the exercises as they are must raise no alarm.
 */
import { parseArgs } from 'node:util';
import { EXERCISES } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { checkFolder } from '../../src/check/check-folder.ts';
import { newBench } from '../a-bench.ts';
import type { Kind } from './author-faults/kind.ts';
import { answerTo, seeded } from './author-faults/seeded.ts';
import { seenKinds } from './author-faults/seen-kinds.ts';
import { unseenKinds } from './unseen-kinds.ts';

const { values } = parseArgs({
  options: {
    'per-kind': { type: 'string', default: '9' },
    kind: { type: 'string', default: '' },
    half: { type: 'string', default: '' },
    sound: { type: 'boolean', default: false },
  },
});
const room = await newBench();
interface Count {
  of: number;
  named: number;
}

async function countNamed(half: string, kinds: readonly Kind[]): Promise<void> {
  const faults = await seeded(kinds, Number(values['per-kind']));
  const named = new Map(kinds.map((kind): [Kind, Count] => [kind, { of: 0, named: 0 }]));
  for (const fault of faults) {
    const count = named.get(fault.kind);
    if (!count) continue;
    const { isNamed, errors } = await answerTo(room, fault);
    count.of++;
    if (isNamed) count.named++;
    else {
      const first = errors.slice(0, 2).map(({ file, found }) => `${file}: ${found}`);
      console.log(
        `  not named in ${fault.exercise}: ${fault.kind.name}. ${first.join(' | ').slice(0, 400) || 'The check calls it sound.'}`,
      );
    }
  }
  for (const [{ name }, count] of named) console.log(`${String(count.named).padStart(3)} of ${String(count.of).padStart(2)}  ${name}`);
  const total = [...named.values()].reduce((sum, count) => sum + count.named, 0);
  const share = ((100 * total) / faults.length).toFixed(1);
  console.log(`${half}: ${total} of ${faults.length} faults of ${kinds.length} kinds are named: ${share} %.`);
}

const halves: Readonly<Record<string, readonly Kind[]>> = { seen: seenKinds, unseen: unseenKinds };
for (const [half, all] of Object.entries(halves)) {
  const kinds = all.filter(({ name }) => name.includes(values.kind));
  if (kinds.length > 0 && (!values.half || values.half === half)) await countNamed(half, kinds);
}
if (values.sound) {
  let alarms = 0;
  for (const id of await publishedExercises()) {
    const { findings } = await checkFolder(room, `${EXERCISES}/${id}`);
    const errors = findings.filter(({ severity }) => severity === 'error');
    alarms += errors.length;
    for (const { file, found } of errors) console.log(`  alarm in ${id}: ${file}: ${found}`);
  }
  console.log(`${alarms} alarms in the sound exercises.`);
}
