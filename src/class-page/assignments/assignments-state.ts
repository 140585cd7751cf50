import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { AuthorFault } from '../../../graders/messages/author-fault.ts';
import type { askClass } from '../../classroom/ask-class.ts';
import { type Assignment, AssignmentCheck, AssignmentList, ChangeList, ExtensionList } from '../../classroom/messages/assignment.ts';
import { Done } from '../../classroom/messages/class.ts';
import { type ListedMember, MemberList } from '../../classroom/messages/member.ts';
import { createAsking } from '../doing.ts';

/** An assignment as it is being written. */
export interface Draft {
  /** Null: it is a new one. */
  id: string | null;
  /** The revision that the writing began with. */
  revision: number;
  title: string;
  yaml: string;
}

/** What the class says of the rules that are being written. */
export type Checked =
  | { kind: 'unchecked' }
  | { kind: 'right'; rules: NonNullable<AssignmentCheck['rules']> }
  | { kind: 'wrong'; faults: readonly AuthorFault[] }
  /** It could not be asked. */
  | { kind: 'unknown'; sentence: string };

/** What an assignment was before, and what it became. */
export interface Kept {
  at: string;
  who: string | null;
  before: Wording | undefined;
  after: Wording;
}

export interface Wording {
  title: string;
  yaml: string;
}

export type AssignmentsState = ReturnType<typeof createAssignmentsState>;

interface Opening {
  ask: typeof askClass;
  /** Calls back after so many ms; returns how that is called off. */
  after: (ms: number, work: () => void) => () => void;
}

/** Nobody types the next letter later than this. */
const STILL_MS = 400;

/** All assignments, the one that is open, and what is being written of it. */
export function createAssignmentsState({ ask, after }: Opening) {
  const assignments = signal<readonly Assignment[] | undefined>(undefined);
  const members = signal<readonly ListedMember[]>([]);
  const draft = signal<Draft | undefined>(undefined);
  const checked = signal<Checked>({ kind: 'unchecked' });
  const history = signal<readonly Kept[]>([]);
  const extensions = signal<ExtensionList['extensions']>([]);
  const problem = signal('');
  const asking = createAsking();
  let callOff: (() => void) | undefined;
  /** Counts up with every text: what the class says of an older one is not shown. */
  let written = 0;
  /** Something was written that the class does not have. */
  let wasTouched = false;

  /** The one that is open, as the class has it. */
  const present = computed(() => assignments.value?.find(({ id }) => id === draft.value?.id));
  const isChanged = computed(() => {
    const its = draft.value;
    if (!its) return false;
    return its.id === null || its.title !== present.value?.title || its.yaml !== present.value?.yaml;
  });
  /** Somebody else has changed it since the writing began. */
  const isOvertaken = computed(() => {
    const [its, theirs] = [draft.value, present.value];
    return its !== undefined && theirs !== undefined && its.revision !== theirs.revision;
  });

  async function read(): Promise<void> {
    const [list, people] = await Promise.all([ask(AssignmentList, '/api/assignments'), ask(MemberList, '/api/members')]);
    problem.value = list.kind === 'answered' ? '' : list.sentence;
    if (people.kind === 'answered') members.value = people.answer.members;
    if (list.kind === 'answered') assignments.value = list.answer.assignments;
    // What nobody has touched follows the class.
    const theirs = present.value;
    if (theirs && draft.value && isOvertaken.value && !wasTouched) take(theirs);
    await readBeside();
  }

  async function readBeside(): Promise<void> {
    const id = draft.value?.id;
    if (id === undefined || id === null) return;
    const [made, more] = await Promise.all([
      ask(ChangeList, `/api/changes?${new URLSearchParams({ subject: id, what: 'assignment' })}`),
      ask(ExtensionList, `/api/assignments/${id}/extensions`),
    ]);
    if (draft.value?.id !== id) return;
    if (made.kind === 'answered') history.value = made.answer.changes.flatMap(keptOf);
    if (more.kind === 'answered') extensions.value = more.answer.extensions;
  }

  function take({ id, revision, title, yaml = '' }: Pick<Assignment, 'id' | 'revision' | 'title' | 'yaml'>): void {
    wasTouched = false;
    draft.value = { id, revision, title, yaml };
    void check();
  }

  async function check(): Promise<void> {
    callOff?.();
    const mine = ++written;
    const its = draft.value;
    if (!its) return;
    const asked = await ask(AssignmentCheck, '/api/assignments/check', { body: { id: its.id, yaml: its.yaml } });
    if (mine !== written) return;
    if (asked.kind !== 'answered') checked.value = { kind: 'unknown', sentence: asked.sentence };
    else if (asked.answer.rules) checked.value = { kind: 'right', rules: asked.answer.rules };
    else checked.value = { kind: 'wrong', faults: asked.answer.faults };
  }

  function edit(part: Partial<Wording>): void {
    if (!draft.value) return;
    wasTouched = true;
    draft.value = { ...draft.value, ...part };
    asking.clear();
    if (part.yaml === undefined) return;
    callOff?.();
    callOff = after(STILL_MS, () => void check());
  }

  return {
    assignments: assignments as ReadonlySignal<readonly Assignment[] | undefined>,
    members: members as ReadonlySignal<readonly ListedMember[]>,
    draft: draft as ReadonlySignal<Draft | undefined>,
    checked: checked as ReadonlySignal<Checked>,
    history: history as ReadonlySignal<readonly Kept[]>,
    extensions: extensions as ReadonlySignal<ExtensionList['extensions']>,
    problem: problem as ReadonlySignal<string>,
    doing: asking.doing,
    isChanged,
    isOvertaken,
    read,
    edit,

    /** Opens one; undefined: the list of all. A text that was touched is not written over. */
    async open(id: string | undefined): Promise<void> {
      const theirs = assignments.value?.find((it) => it.id === id);
      if (draft.value?.id === id && id !== undefined) return;
      asking.clear();
      history.value = [];
      extensions.value = [];
      checked.value = { kind: 'unchecked' };
      draft.value = undefined;
      if (!theirs) return;
      take(theirs);
      await readBeside();
    },

    begin(wording: Wording): void {
      asking.clear();
      history.value = [];
      extensions.value = [];
      wasTouched = true;
      draft.value = { id: null, revision: 0, ...wording };
      void check();
    },

    /** Throws what was written away, for what the class has. */
    takeTheirs(): void {
      if (present.value) take(present.value);
    },

    /** Keeps what is written; resolves with the id where it was kept. */
    async keep(): Promise<string | undefined> {
      const its = draft.value;
      if (!its) return undefined;
      callOff?.();
      const before = new Set(assignments.value?.map(({ id }) => id));
      const faults = signal<readonly AuthorFault[] | undefined>(undefined);
      const answer = await asking.ask(
        async () => {
          const asked = await ask(AssignmentList, '/api/assignments', { method: 'PUT', body: { ...its, title: its.title.trim() } });
          faults.value = asked.kind === 'refused' ? asked.faults : undefined;
          return asked.kind === 'refused' && asked.faults
            ? { ...asked, sentence: 'Nothing was kept: the rules have faults, which stand below them.' }
            : asked;
        },
        () => (its.id === null ? 'The assignment is made. Learners see it at once.' : 'The change is kept. Learners see it at once.'),
      );
      if (faults.value) checked.value = { kind: 'wrong', faults: faults.value };
      if (!answer) return undefined;
      assignments.value = answer.assignments;
      const id = its.id ?? answer.assignments.find((it) => !before.has(it.id))?.id;
      const theirs = answer.assignments.find((it) => it.id === id);
      if (theirs) take(theirs);
      await readBeside();
      return id;
    },

    /** Gives one learner more time; `until` null takes it back. */
    async extend(member: Pick<ListedMember, 'id' | 'name'>, until: string | null, reason: string): Promise<boolean> {
      const id = draft.value?.id;
      if (id === undefined || id === null) return false;
      const done = await asking.ask(
        () => ask(Done, `/api/assignments/${id}/extensions`, { body: { member: member.id, until, reason } }),
        () => (until === null ? `${member.name} has the time of the class again.` : `${member.name} has more time, and is told at once.`),
      );
      if (done) await readBeside();
      return done !== undefined;
    },
  };
}

/** A change of an assignment, as it was kept; nothing where it says no text. */
function keptOf({ at, who, before, after }: ChangeList['changes'][number]): Kept[] {
  const now = wordingOf(after);
  return now ? [{ at, who, before: wordingOf(before), after: now }] : [];
}

function wordingOf(data: unknown): Wording | undefined {
  const [title, yaml]: unknown[] = ['title', 'yaml'].map((name) => Reflect.get(Object(data), name));
  return typeof title === 'string' && typeof yaml === 'string' ? { title, yaml } : undefined;
}
