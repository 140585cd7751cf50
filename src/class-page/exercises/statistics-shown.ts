import { CASE_MARKS, type CaseMark } from '../../../graders/judge/case-marks.ts';
import type { Gradebook, Statistics } from '../../classroom/messages/gradebook.ts';
import type { HeatMap } from '../../gradebook/heat-map.ts';
import type { ShownExercise } from '../../gradebook/shown-report.ts';

/** How a class does in an exercise, as the report of a class draws it. What only a report of files knows is left out. */
export const shownExercise = ({ work, heat, mistakes, minutesToAcceptance, ...report }: Statistics): ShownExercise => ({
  ...report,
  mistakes: mistakes.map(({ name, learners }) => ({ name, learners })),
  work: work ?? undefined,
  heat: heatOf(heat),
  examples: undefined,
  misreadings: Object.fromEntries(mistakes.flatMap(({ name, does }) => (does === null ? [] : [[name, does]]))),
  hasFailures: heat.cases.length > 0,
});

const heatOf = ({ learners, ...heat }: Statistics['heat']): HeatMap => ({
  ...heat,
  learners: learners.map(({ key, marks }) => ({ key, marks: [...marks].map(markOf) })),
});

/** A mark of another version says nothing here. */
const markOf = (character: string): CaseMark | undefined => (character in CASE_MARKS ? (character as CaseMark) : undefined);

/** "a minute", "1 h 20 min", "2 days". */
export function minutesWords(minutes: number): string {
  const rounded = Math.round(minutes);
  if (rounded < 1) return 'less than a minute';
  if (rounded < 60) return `${rounded} min`;
  const hours = Math.floor(rounded / 60);
  if (hours < 48) return `${hours} h${rounded % 60 === 0 ? '' : ` ${rounded % 60} min`}`;
  return `${Math.round(hours / 24)} days`;
}

/** How long it took from the first submission to the first accepted one; nothing where nobody has one. */
export const timeWords = ({ minutesToAcceptance: minutes }: Statistics): string =>
  minutes === null
    ? ''
    : `From the first submission to the first accepted one: ${minutesWords(minutes.least)} to ${minutesWords(minutes.most)}, half of them within ${minutesWords(minutes.median)}.`;

/** How an exercise stands in the gradebook. */
export interface ExerciseLine {
  exercise: string;
  accepted: number;
  begun: number;
  /** Learners of whom nothing was received for it. */
  notBegun: { member: string; key: string; name: string }[];
}

/** One line an exercise, from the gradebook: who teaches sees at once where a class is stuck. */
export const exerciseLines = ({ exerciseIds, rows }: Gradebook): ExerciseLine[] =>
  exerciseIds.map((exercise, column) => {
    const cells = rows.map(({ cells }) => cells[column] ?? null);
    return {
      exercise,
      accepted: cells.filter((cell) => cell?.state === 'accepted').length,
      begun: cells.filter((cell) => cell !== null).length,
      notBegun: rows.flatMap(({ member, key, names }, row) => (cells[row] === null ? [{ member, key, name: names[0] ?? '' }] : [])),
    };
  });
