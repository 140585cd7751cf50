import { type ReadonlySignal, signal } from '@preact/signals';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import type { askClass } from '../../classroom/ask-class.ts';
import { type ListedMember, MemberList } from '../../classroom/messages/member.ts';
import { SubmissionList } from '../../classroom/messages/submission.ts';
import { compareClass } from '../../gradebook/copied/compare-class.ts';
import { shownAlike, type ShownAlike } from '../../gradebook/copied/shown-alike.ts';

export type AlikePhase =
  | { kind: 'off' }
  /** So many submissions so far. */
  | { kind: 'reading'; read: number }
  /** From 0 to 1. */
  | { kind: 'comparing'; share: number }
  | { kind: 'done'; alike: ShownAlike }
  | { kind: 'refused'; sentence: string };

interface Looking {
  ask: typeof askClass;
  exercise: string;
  /** Rejects where the page cannot have the package. */
  fetchPackage: () => Promise<ExercisePackage>;
  /** A moment in words. */
  momentOf: (at: number) => string;
  /** ms. */
  now: () => number;
  /** Resolves when the page has done what came meanwhile. */
  pause: () => Promise<void>;
}

/** So long the page does nothing else. */
const SLICE_MS = 12;

/** Submissions that the class tells at once. */
const AT_ONCE = 200;

type Submission = SubmissionList['submissions'][number];

/**
 * Looks for solutions of a class that are alike in one exercise, where somebody asks for it: by the same comparison as files on the command line, in
 * this page, so that the server judges on meanwhile. It can be stopped at any time.
 */
export function createAlikeState({ ask, exercise, fetchPackage, momentOf, now, pause }: Looking) {
  const phase = signal<AlikePhase>({ kind: 'off' });
  /** Counts up with every beginning: what began before ends there. */
  let begun = 0;

  async function look(): Promise<void> {
    const mine = ++begun;
    const isOver = () => mine !== begun;
    const tell = (next: AlikePhase) => {
      if (!isOver()) phase.value = next;
    };
    tell({ kind: 'reading', read: 0 });
    const pack = await fetchPackage().catch(() => undefined);
    if (!pack)
      return tell({
        kind: 'refused',
        sentence:
          'What the exercise hands out has to be set aside first, and this page does not have it: it keeps its reference, or you are offline.',
      });
    const asked = await ask(MemberList, '/api/members');
    if (asked.kind !== 'answered') return tell({ kind: 'refused', sentence: asked.sentence });
    const handedIn = await readAll(isOver, (read) => tell({ kind: 'reading', read }));
    if (typeof handedIn === 'string') return tell({ kind: 'refused', sentence: handedIn });
    const keys = keysOf(asked.answer.members);
    const steps = compareClass(
      handedIn.flatMap(({ member, receivedAt, source }, position) => {
        const key = keys.get(member);
        const file = momentOf(Date.parse(receivedAt));
        return key === undefined ? [] : [{ known: { key, exercise, file, position }, package: pack, source }];
      }),
    );
    while (!isOver()) {
      const until = now() + SLICE_MS;
      let step = steps.next();
      while (!step.done && now() < until) step = steps.next();
      if (step.done) return tell({ kind: 'done', alike: shownAlike(step.value, { withSides: true }) });
      tell({ kind: 'comparing', share: step.value });
      await pause();
    }
  }

  /** All that was handed in, the oldest first; why not, in a sentence. */
  async function readAll(isOver: () => boolean, onRead: (read: number) => void): Promise<Submission[] | string> {
    let all: Submission[] = [];
    for (let before: string | undefined; !isOver(); before = all[0]?.receivedAt) {
      const query = new URLSearchParams({ exercise, ...(before !== undefined && { before }) });
      const asked = await ask(SubmissionList, `/api/submissions?${query}`);
      if (asked.kind !== 'answered') return asked.sentence;
      all = [...asked.answer.submissions, ...all];
      onRead(all.length);
      if (asked.answer.submissions.length < AT_ONCE) break;
    }
    return all;
  }

  return {
    phase: phase as ReadonlySignal<AlikePhase>,
    look,
    stop: (): void => {
      begun++;
      phase.value = { kind: 'off' };
    },
  };
}

/** What each learner is called, and no two of them the same: others of one name are numbered. */
function keysOf(members: readonly ListedMember[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    members
      .filter(({ role, removedAt }) => role === 'learner' && removedAt === null)
      .map(({ id, externalId, name }) => {
        const wanted = externalId ?? name;
        let key = wanted;
        for (let number = 2; taken.has(key); number++) key = `${wanted} (${number})`;
        taken.add(key);
        return [id, key] as const;
      }),
  );
}
