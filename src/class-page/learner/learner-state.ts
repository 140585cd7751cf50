import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { askClass } from '../../classroom/ask-class.ts';
import { type Assignment, AssignmentList, OverrideList } from '../../classroom/messages/assignment.ts';
import { Done } from '../../classroom/messages/class.ts';
import { Comment, CommentList } from '../../classroom/messages/comment.ts';
import { type ListedMember, MemberList } from '../../classroom/messages/member.ts';
import { SubmissionList } from '../../classroom/messages/submission.ts';
import { createAsking } from '../doing.ts';
import { type ExerciseRow, exerciseRows } from '../exercise-rows.ts';

/** With its text. */
export type Submission = SubmissionList['submissions'][number];
export type Override = OverrideList['overrides'][number];
export type LearnerState = ReturnType<typeof createLearnerState>;

/** Submissions that the class tells at once. */
const AT_ONCE = 200;

/** One that was read twice is shown once. */
const withoutTwins = (all: readonly Submission[]): Submission[] => [...new Map(all.map((it) => [it.id, it])).values()];

/** Everything of one learner: what was handed in, what is said about it, and the points by hand. */
export function createLearnerState({ ask, member }: { ask: typeof askClass; member: string }) {
  const members = signal<readonly ListedMember[]>([]);
  const assignments = signal<readonly Assignment[]>([]);
  /** The newest, as many as the class tells at once; and what was asked for of those before. */
  const newest = signal<readonly Submission[] | undefined>(undefined);
  const older = signal<readonly Submission[]>([]);
  const hasOlder = signal(false);
  const submissions = computed(() => newest.value && withoutTwins([...older.value, ...newest.value]));
  const comments = signal<readonly Comment[]>([]);
  const overrides = signal<readonly Override[]>([]);
  const problem = signal('');
  const asking = createAsking();
  const of = new URLSearchParams({ member });

  async function read(): Promise<void> {
    const [people, rules, handedIn, said, given] = await Promise.all([
      ask(MemberList, '/api/members'),
      ask(AssignmentList, '/api/assignments'),
      ask(SubmissionList, `/api/submissions?${of}`),
      ask(CommentList, `/api/comments?${of}`),
      ask(OverrideList, `/api/overrides?${of}`),
    ]);
    problem.value = handedIn.kind === 'answered' ? '' : handedIn.sentence;
    if (people.kind === 'answered') members.value = people.answer.members;
    if (rules.kind === 'answered') assignments.value = rules.answer.assignments;
    if (handedIn.kind === 'answered') {
      newest.value = handedIn.answer.submissions;
      if (older.value.length === 0) hasOlder.value = handedIn.answer.submissions.length >= AT_ONCE;
    }
    if (said.kind === 'answered') comments.value = said.answer.comments;
    if (given.kind === 'answered') overrides.value = given.answer.overrides;
  }

  /** What was handed in before the oldest that is shown. */
  async function readOlder(): Promise<void> {
    const before = submissions.value?.[0]?.receivedAt;
    if (before === undefined) return;
    const asked = await ask(SubmissionList, `/api/submissions?${new URLSearchParams({ member, before })}`);
    problem.value = asked.kind === 'answered' ? '' : asked.sentence;
    if (asked.kind !== 'answered') return;
    older.value = [...asked.answer.submissions, ...older.value];
    hasOlder.value = asked.answer.submissions.length >= AT_ONCE;
  }

  return {
    member,
    members: members as ReadonlySignal<readonly ListedMember[]>,
    assignments: assignments as ReadonlySignal<readonly Assignment[]>,
    submissions,
    hasOlder: hasOlder as ReadonlySignal<boolean>,
    readOlder,
    comments: comments as ReadonlySignal<readonly Comment[]>,
    overrides: overrides as ReadonlySignal<readonly Override[]>,
    problem: problem as ReadonlySignal<string>,
    doing: asking.doing,
    read,

    /** Gives points by hand; null takes them back. Resolves with whether the class took it. */
    async override({
      assignment,
      exercise,
      points,
      reason,
    }: Pick<Override, 'assignment' | 'exercise' | 'reason'> & { points: number | null }) {
      const done = await asking.ask(
        () => ask(Done, '/api/overrides', { body: { assignment, member, exercise, points, reason } }),
        () => (points === null ? 'Taken back: what was judged counts again.' : `${points} points stand by hand, whatever is judged.`),
      );
      if (done) await read();
      return done !== undefined;
    },

    async comment(submission: string, line: number, text: string): Promise<boolean> {
      const said = await asking.ask(
        () => ask(Comment, '/api/comments', { body: { submission, line, text } }),
        () => 'Sent. It stands above the code when the exercise is opened.',
      );
      if (said) comments.value = [...comments.value, said];
      return said !== undefined;
    },

    /** Other words for a comment of one's own. Resolves with why the class did not take them. */
    async changeComment(id: string, text: string): Promise<string | undefined> {
      const asked = await ask(Comment, `/api/comments/${id}`, { body: { text } });
      if (asked.kind !== 'answered') return asked.sentence;
      comments.value = comments.value.map((it) => (it.id === id ? asked.answer : it));
      return undefined;
    },

    /** Takes a comment of one's own back. Resolves with why the class did not do it. */
    async removeComment(id: string): Promise<string | undefined> {
      const asked = await ask(Done, `/api/comments/${id}/remove`, { method: 'POST' });
      if (asked.kind !== 'answered') return asked.sentence;
      comments.value = comments.value.filter((it) => it.id !== id);
      return undefined;
    },
  };
}

/** How a learner stands in an assignment, with the points by hand of this learner in place of those of whoever asks. */
export function rowsOf(assignment: Assignment, submissions: readonly Submission[], overrides: readonly Override[]): ExerciseRow[] {
  const exercises = assignment.exercises.map(({ byHand, ...exercise }) => {
    const given = overrides.find((it) => it.assignment === assignment.id && it.exercise === exercise.exercise);
    return { ...exercise, used: 0, ...(given && { byHand: { points: given.points, reason: given.reason } }) };
  });
  return exerciseRows({ ...assignment, exercises }, submissions);
}

/** Exercises that were handed in and belong to no assignment. */
export const besideAll = (assignments: readonly Assignment[], submissions: readonly Submission[]): string[] => {
  const assigned = new Set(assignments.flatMap(({ exercises }) => exercises.map(({ exercise }) => exercise)));
  return [...new Set(submissions.map(({ exercise }) => exercise))].filter((exercise) => !assigned.has(exercise));
};

/** Learners of the class by the order of the gradebook. */
export const learnersInOrder = (members: readonly ListedMember[]): ListedMember[] =>
  members
    .filter(({ role, removedAt }) => role === 'learner' && removedAt === null)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));

/** As the gradebook calls them. */
export const keyOf = ({ externalId, name }: Pick<ListedMember, 'externalId' | 'name'>): string => externalId ?? name;
