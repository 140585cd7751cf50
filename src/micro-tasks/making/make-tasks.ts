/** Small tasks for the review, made of what an exercise holds: its reference, its cases and its known mistakes. */
import { type GradingRoom, openWhole } from '../../../graders/grade.ts';
import type { Exercise } from '../../../graders/exercise.ts';
import type { AuthorSubmission, ExercisePackage } from '../../../graders/package/schema.ts';
import type { KnownMistake } from '../../../graders/explain/known-mistakes.ts';
import { isRight } from '../../../graders/judge/judged.ts';
import { isPlainCall } from '../../../graders/operations/functions.ts';
import { misreadingOf, mistakesIn } from '../../../graders/package/mistakes-in.ts';
import { formatCall } from '../../../graders/judge/format.ts';
import type { Html } from '../../../graders/quiz/question.ts';
import { seedOf } from '../../../graders/quiz/shuffle.ts';
import { renderStatement } from '../../markdown/statement.ts';
import type { Task, TaskFile } from '../task.ts';
import { rounded } from '../../../graders/judge/rounded.ts';
import { fillTasks } from './fill.ts';
import { casesBySize, mistakesOf, shownOutcome, shownValue, smallestFailure } from './mistake-outcomes.ts';
import { naming } from './name.ts';
import { type Prediction, prediction } from './predict.ts';

/** Mistakes of one exercise to which an input is asked for: those that the fewest cases show, since any input shows the others. */
const REVEALS = 2;

/** Predicted outputs of one exercise. */
const PREDICTIONS = 2;

/** All tasks of an exercise, in the order in which they enter the review. Throws `BrokenExercise` where it cannot be opened. */
export async function makeTasks(room: Pick<GradingRoom, 'author'>, pack: ExercisePackage): Promise<TaskFile> {
  const exercise = openWhole(room.author, pack);
  // A task is about one call with plain values.
  if (!isPlainCall(pack))
    return { exercise: pack.id, title: pack.title, entry: pack.entry, signature: pack.signature, solution: pack.reference, tasks: [] };
  const mistakes = mistakesOf(exercise);
  const said = await rendered(pack, ({ feedback }) => feedback);
  const described = await rendered(pack, ({ name, feedback }) => misreadingOf(pack, name) ?? feedback);

  const { mends, predictions } = fromSmallest(exercise, mistakes, described);
  const predicts = predictions.map(
    ({ slips, ...rest }): Task => ({
      kind: 'predict',
      ...rest,
      slips: slips.map(({ values, mistake }) => ({ values, feedback: said(mistake) })),
    }),
  );
  const names = mistakes.flatMap((mistake): Task[] => {
    const found = naming(exercise, mistake, mistakes);
    return found ? [{ kind: 'name', ...found, misreading: described(mistake) }] : [];
  });
  const { id, title, entry, signature, reference } = pack;
  return {
    exercise: id,
    title,
    entry,
    signature,
    solution: reference,
    tasks: mixed([predicts, fillTasks(pack.reference), names, mends, revealing(mistakes, mends)]),
  };
}

/** Words on each known mistake as they are shown. */
async function rendered(pack: ExercisePackage, wordsOf: (mistake: AuthorSubmission) => string) {
  const words = new Map<string, Html>();
  for (const mistake of mistakesIn(pack))
    words.set(mistake.name, await renderStatement(wordsOf(mistake), { path: `${pack.id}/submissions/wrong_answer/${mistake.name}.ts` }));
  return ({ name }: KnownMistake): Html => words.get(name) ?? '';
}

/** What is made of the smallest input on which each mistake fails. */
function fromSmallest(exercise: Exercise, mistakes: readonly KnownMistake[], described: (mistake: KnownMistake) => Html) {
  const { entry } = exercise.package;
  const predictions: Prediction[] = [];
  const predict = (name: string, it: Parameters<typeof prediction>[2]): void => {
    if (predictions.length === PREDICTIONS) return;
    const found = prediction(exercise, name, it, mistakes);
    if (found && !predictions.some(({ call }) => call === found.call)) predictions.push(found);
  };
  const mends = mistakes.flatMap((mistake): Task[] => {
    const smallest = smallestFailure(exercise, mistake);
    const source = mistakesIn(exercise.package).find(({ name }) => name === mistake.name)?.source;
    if (!smallest || source === undefined) return [];
    predict(mistake.name, smallest.case);
    return [
      {
        kind: 'mend',
        id: `mend/${mistake.name}`,
        source: withoutDocComment(source),
        call: formatCall(entry, smallest.case.args.map(rounded)),
        got: shownOutcome(smallest.outcome),
        expected: shownValue(smallest.case.expected),
        misreading: described(mistake),
      },
    ];
  });
  // Where the smallest inputs give nothing away that is worth working out, the author's own cases do.
  for (const { it } of casesBySize(exercise))
    if (it.kind !== 'generated') predict((seedOf(formatCall(entry, it.args)) >>> 0).toString(36), it);
  return { mends, predictions };
}

/** Asks for an input on which a mistake shows. */
function revealing(mistakes: readonly KnownMistake[], mends: readonly Task[]): Task[] {
  const shownBy = ({ judged }: KnownMistake) => judged.filter((it) => !isRight(it)).length;
  const hardest = mistakes.toSorted((a, b) => shownBy(a) - shownBy(b));
  return hardest
    .flatMap(({ name }): Task[] => {
      const mend = mends.find(({ id }) => id === `mend/${name}`);
      return mend?.kind === 'mend' ? [{ ...mend, kind: 'reveal', id: `reveal/${name}`, mistake: name }] : [];
    })
    .slice(0, REVEALS);
}

/** The comment at the top says what is wrong. */
const withoutDocComment = (source: string): string => source.replace(/^\s*\/\*\*[\s\S]*?\*\/\s*/, '');

/** One of each list in turn. */
function mixed(lists: readonly Task[][]): Task[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
}
