import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Verdict } from '../../../graders/verdict.ts';
import { askClass } from '../../classroom/ask-class.ts';
import { listenToClass } from '../../classroom/listen-to-class.ts';
import { joinedClass } from '../../classroom/joined.ts';
import { Done } from '../../classroom/messages/class.ts';
import { Comment, CommentList } from '../../classroom/messages/comment.ts';
import { SubmissionList } from '../../classroom/messages/submission.ts';
import { readClass } from '../../classroom/read-class.ts';
import { threadsOf } from '../../classroom/remarks.ts';
import { outboxOf } from '../../classroom/send-waiting.ts';
import { sentOf } from '../../classroom/sent.ts';
import { type AttemptEvent, randomId, type RecordEvent, stamp } from '../../record/events.ts';
import type { LearnerRecord } from '../../record/record.ts';
import { whatGoesIn } from '../hand-in/what-goes-in.ts';

interface Opening {
  exercise: string;
  record: LearnerRecord;
  /** Of this exercise. */
  events: ReadonlySignal<readonly RecordEvent[]>;
  /** Reads the events again. */
  refresh: () => Promise<void>;
  now: () => number;
}

export type OpenDesk = (opening: Opening) => ClassDesk | undefined;
export type ClassDesk = NonNullable<ReturnType<typeof openClassDesk>>;

/** What an exercise has to do with the class of this browser: the assignment that it belongs to, and what became of what was submitted. */
export function openClassDesk({ exercise, record, events, refresh, now }: Opening) {
  const first = joinedClass();
  if (!first) return undefined;
  const known = signal(first);
  const { id: member } = first.answer.me;
  const submissions = signal<SubmissionList['submissions']>([]);
  const comments = signal<readonly Comment[]>([]);
  /** What was said about lines of what was handed in for this exercise. */
  const threads = computed(() => threadsOf(comments.value, submissions.value));
  /** The class does not know this browser any more. */
  const isOut = signal(false);
  const outbox = outboxOf(record, member, now);
  const sent = computed(() => sentOf({ events: events.value, member, submissions: submissions.value, phase: outbox.phase.value }));
  const assignment = computed(() =>
    known.value.answer.assignments.find(({ exercises }) => exercises.some((it) => it.exercise === exercise)),
  );
  const entry = computed(() => assignment.value?.exercises.find((it) => it.exercise === exercise));
  /** Submissions that are left; undefined where there may be any number. */
  const left = computed(() => {
    const most = assignment.value?.maxSubmissions;
    if (most === undefined || most === null) return undefined;
    return { of: most, left: Math.max(0, most - Math.max(entry.value?.used ?? 0, submissions.value.length)) };
  });
  const isAwaited = computed(() => sent.value?.kind === 'received');

  async function readAssignments(): Promise<void> {
    const read = await readClass(now);
    if (!read) return;
    isOut.value = read.joined === undefined;
    if (read.joined) known.value = read.joined;
  }

  async function readSubmissions(): Promise<void> {
    const asked = await askClass(SubmissionList, `/api/submissions?${new URLSearchParams({ member, exercise })}`);
    if (asked.kind === 'answered') submissions.value = asked.answer.submissions;
  }

  async function readComments(): Promise<void> {
    if (submissions.value.length === 0) return;
    const asked = await askClass(CommentList, `/api/comments?${new URLSearchParams({ member })}`);
    if (asked.kind === 'answered') comments.value = asked.answer.comments;
  }

  /** Says something about a line of what was handed in. Resolves with why the class did not take it. */
  async function say(submission: string, line: number, text: string): Promise<string | undefined> {
    const asked = await askClass(Comment, '/api/comments', { body: { submission, line, text } });
    if (asked.kind !== 'answered') return asked.sentence;
    comments.value = [...comments.value, asked.answer];
    return undefined;
  }

  /** Other words for what one said oneself. Resolves with why the class did not take them. */
  async function sayAnew(id: string, text: string): Promise<string | undefined> {
    const asked = await askClass(Comment, `/api/comments/${id}`, { body: { text } });
    if (asked.kind !== 'answered') return asked.sentence;
    comments.value = comments.value.map((it) => (it.id === id ? asked.answer : it));
    return undefined;
  }

  /** Takes back what one said oneself. Resolves with why the class did not do it. */
  async function unsay(id: string): Promise<string | undefined> {
    const asked = await askClass(Done, `/api/comments/${id}/remove`, { method: 'POST' });
    if (asked.kind !== 'answered') return asked.sentence;
    comments.value = comments.value.filter((it) => it.id !== id);
    return undefined;
  }

  /** A browser opens few connections to one server: a page listens only as long as it waits for a verdict. */
  const stopAwaiting = effect(() => {
    if (!isAwaited.value) return undefined;
    return listenToClass((event) => {
      const isOfThis = 'submission' in event && 'exercise' in event && event.exercise === exercise;
      if (event.kind === 'hello' || isOfThis) void readSubmissions();
    });
  });
  const stopListening = record.onChange(({ kind, here }) => {
    if (kind === 'events' && here) void refresh();
  });

  function start(): void {
    addEventListener('online', goOn);
    goOn();
  }

  /** All that needs the network, at the start of the page and whenever it is back. */
  function goOn(): void {
    void outbox.flush().then(async () => {
      if (!navigator.onLine) return;
      await readAssignments();
      if (isOut.value) return;
      await readSubmissions();
      await readComments();
    });
  }

  /** Takes a submitted attempt in: it is in the record before anything is sent. */
  async function hand(attempt: AttemptEvent, { verdictHash, seed }: Verdict): Promise<void> {
    if (!attempt.submitted || left.value?.left === 0) return;
    const { id, exerciseVersion } = attempt;
    const withHelp = whatGoesIn(events.value).get(exercise)?.withHelp ?? false;
    await record.append(stamp({ kind: 'for-class', exercise, exerciseVersion, attempt: id, member, seed, verdictHash, withHelp }, now()));
    await outbox.flush();
  }

  /** Takes a text in that only the class can judge. */
  async function handText(source: string): Promise<void> {
    if (left.value?.left === 0) return;
    const about = { exercise, exerciseVersion: '', attempt: randomId(), member, seed: entry.value?.seed ?? 0, verdictHash: '' };
    await record.append(stamp({ kind: 'for-class', ...about, withHelp: false, source }, now()));
    await outbox.flush();
  }

  return {
    known: known as ReadonlySignal<typeof first>,
    assignment,
    /** Points of the exercise, and the seed by which its inputs are drawn. */
    entry,
    left,
    sent,
    threads,
    say,
    sayAnew,
    unsay,
    isOut: isOut as ReadonlySignal<boolean>,
    /** Undefined: the one that everybody has. */
    seed: () => entry.value?.seed,
    start,
    hand,
    handText,
    close: () => {
      removeEventListener('online', goOn);
      stopAwaiting();
      stopListening();
      outbox.close();
    },
  };
}
