import { positionAt } from '../../graders/source/position.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, note } from './finding.ts';
import { TEMPLATE_TEXTS } from './templates/exercise.ts';

/** What `npm run new:exercise` wrote has given way to the author's own: one finding for each file that it has not. */
export function checkTemplate(exercise: ExercisePackage, isDraft: boolean): Finding[] {
  const texts = textsOf(exercise);
  const left = new Map<string, { text: string; line?: number; path?: (string | number)[] }>();
  for (const [file, text] of TEMPLATE_TEXTS) {
    const own = texts.get(file);
    const at = own?.indexOf(text) ?? -1;
    if (own === undefined || at < 0 || left.has(file)) continue;
    left.set(file, file === 'exercise.yaml' ? { text, path: placeOf(text, exercise) } : { text, line: positionAt(own, at).line });
  }
  const say = isDraft ? note : error;
  return [...left].map(([file, { text, line, path }]) =>
    say(
      'template',
      file,
      {
        found: `This is still the text of the template: “${text}”`,
        expected: 'your own.',
        fix: 'Write your own, or remove the file if it is not needed.',
        ...(path && { path }),
      },
      line,
    ),
  );
}

/** Where it is in the settings. */
function placeOf(text: string, { hints, misreadings = {} }: ExercisePackage): (string | number)[] {
  const hint = hints.findIndex((it) => it.includes(text));
  const mistake = Object.keys(misreadings).find((name) => misreadings[name]?.includes(text));
  if (mistake !== undefined) return ['misreadings', mistake];
  return hint < 0 ? ['title'] : ['hints', hint];
}

function textsOf(exercise: ExercisePackage): Map<string, string> {
  const { title, contract, misreadings = {}, hints, statement, starter, reference, laws = '', submissions } = exercise;
  return new Map([
    ['exercise.yaml', [title, ...Object.values(contract), ...Object.values(misreadings), ...hints].join('\n')],
    ['statement.md', statement],
    ['starter.ts', starter],
    ['reference.ts', reference],
    ['laws.ts', laws],
    ...submissions.map(({ verdict, name, source }) => [`submissions/${verdict}/${name}.ts`, source] as const),
  ]);
}
