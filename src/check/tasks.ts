import { makeTasks } from '../micro-tasks/making/make-tasks.ts';
import { type GradingRoom, grade } from '../../graders/grade.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { isWithin } from '../../graders/quiz/tolerance.ts';
import { filled } from '../micro-tasks/filled.ts';
import type { Task, TaskFile } from '../micro-tasks/task.ts';
import { error, type Finding } from './finding.ts';

/** The tasks that the review makes of an exercise: each has one right answer, and the blank decides. */
export async function checkTasks(room: GradingRoom, pack: ExercisePackage): Promise<Finding[]> {
  const file = await makeTasks(room, pack);
  return [
    ...repeated(file),
    ...file.tasks.flatMap((task) => faultsOf(task).map((found) => finding(task, found))),
    ...judged(room, pack, file),
  ];
}

/** What is wrong with a task as it stands. */
export function faultsOf(task: Task): string[] {
  switch (task.kind) {
    case 'predict': {
      const right = task.fields.map(({ value }) => value);
      const isRight = ({ values }: { values: number[] }) => values.every((value, index) => isWithin(value, right[index] ?? Number.NaN));
      return task.slips.some(isRight) ? ['what a known mistake returns counts as right.'] : [];
    }
    case 'name': {
      const right = task.choices.filter((choice) => choice.isRight);
      const outputs = new Set(task.choices.map(({ returns }) => returns));
      return [
        ...(right.length === 1 && right[0]?.returns === task.got ? [] : ['not exactly one of the choices is right.']),
        ...(outputs.size === task.choices.length ? [] : ['two of the choices return the same.']),
        ...(task.got === task.expected ? ['the mistake returns what is expected.'] : []),
      ];
    }
    case 'mend':
    case 'reveal':
      return task.got === task.expected ? ['the input does not show the mistake.'] : [];
    case 'fill':
      return [];
    default:
      return task satisfies never;
  }
}

/** A blank takes the right line and refuses none at all: by grading the whole, as for a learner. */
function judged(room: GradingRoom, pack: ExercisePackage, { tasks }: TaskFile): Finding[] {
  return tasks.flatMap((task): Finding[] => {
    if (task.kind !== 'fill') return [];
    const verdictOn = (typed: string) => grade(room, pack, filled(task, typed), 1).verdict;
    return [
      ...(verdictOn(task.rest) === 'accepted' ? [] : [finding(task, `“${task.rest}” in the blank is refused.`)]),
      ...(verdictOn('') === 'accepted' ? [finding(task, 'the program is accepted with nothing in the blank.')] : []),
    ];
  });
}

function repeated({ tasks }: TaskFile): Finding[] {
  const ids = tasks.map(({ id }) => id);
  return tasks.filter(({ id }, index) => ids.indexOf(id) < index).map((task) => finding(task, 'two tasks have this id.'));
}

const finding = ({ id }: Task, found: string): Finding =>
  error('task', id.startsWith('fill/') ? 'reference.ts' : 'submissions', {
    found: `Task ${id} of the review: ${found}`,
    expected: 'one right answer.',
    fix: 'Change the line, the mistake or the inputs that it is made of.',
  });
