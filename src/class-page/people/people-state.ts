import { type ReadonlySignal, signal } from '@preact/signals';
import type { Asked, askClass } from '../../classroom/ask-class.ts';
import { ChangeList } from '../../classroom/messages/assignment.ts';
import { JoinCode, type ListedMember, Member, MemberList, PersonalLink, RosterAnswer } from '../../classroom/messages/member.ts';
import type { Role } from '../../classroom/messages/parts.ts';
import { count } from '../../gradebook/report/names.ts';
import { createAsking } from '../doing.ts';
import { keepGiven } from './given-links.ts';
import type { RosterPhase } from './roster-phase.ts';

export type Change = ChangeList['changes'][number];

export type PeopleState = ReturnType<typeof createPeopleState>;

/** Who is in the class, and how one comes in. `isInstructor`: assistants are told, and change nothing. */
export function createPeopleState({ ask, isInstructor }: { ask: typeof askClass; isInstructor: boolean }) {
  const members = signal<readonly ListedMember[] | undefined>(undefined);
  const changes = signal<readonly Change[]>([]);
  const code = signal<JoinCode | undefined>(undefined);
  const roster = signal<RosterPhase>({ kind: 'empty' });
  const problem = signal('');
  const asking = createAsking();

  async function read(): Promise<void> {
    const [list, made, open] = await Promise.all([
      ask(MemberList, '/api/members'),
      ask(ChangeList, '/api/changes'),
      ask(JoinCode, '/api/join-code'),
    ]);
    problem.value = list.kind === 'answered' ? '' : list.sentence;
    if (list.kind === 'answered') members.value = list.answer.members;
    if (made.kind === 'answered') changes.value = made.answer.changes;
    // The class does not know its code, and this page may: as long as it is the one that is open.
    if (open.kind === 'answered' && !(code.value?.code && code.value.expiresAt === open.answer.expiresAt)) code.value = open.answer;
  }

  async function giveLink(work: () => Promise<Asked<PersonalLink>>, says: (name: string) => string): Promise<boolean> {
    const given = await asking.ask(work, ({ member }) => says(member.name));
    if (given) keepGiven([{ externalId: given.member.externalId, name: given.member.name, link: given.link }]);
    if (given) await read();
    return given !== undefined;
  }

  async function tryRoster(text: string): Promise<void> {
    if (text.trim() === '') {
      roster.value = {
        kind: 'refused',
        text,
        sentence: 'There is nothing in it. Write id,name in the first line, and one learner a line below.',
      };
      return;
    }
    roster.value = { kind: 'reading', text };
    const tried = await ask(RosterAnswer, '/api/roster?dry-run', { method: 'POST', body: text, type: 'text/csv' });
    roster.value =
      tried.kind === 'answered' ? { kind: 'tried', text, plan: tried.answer } : { kind: 'refused', text, sentence: tried.sentence };
  }

  /** What was tried, and nothing else: a list that has changed since is tried again. */
  async function applyRoster(): Promise<void> {
    const phase = roster.value;
    if (phase.kind !== 'tried' || phase.plan.faults.length > 0) return;
    const { text, plan } = phase;
    roster.value = { kind: 'applying', text, plan };
    const applied = await ask(RosterAnswer, '/api/roster', { method: 'POST', body: text, type: 'text/csv' });
    if (applied.kind !== 'answered') {
      roster.value = { kind: 'refused', text, sentence: applied.sentence };
      return;
    }
    keepGiven(applied.answer.links);
    roster.value = applied.answer.applied ? { kind: 'applied', plan: applied.answer } : { kind: 'tried', text, plan: applied.answer };
    await read();
  }

  return {
    members: members as ReadonlySignal<readonly ListedMember[] | undefined>,
    changes: changes as ReadonlySignal<readonly Change[]>,
    code: code as ReadonlySignal<JoinCode | undefined>,
    roster: roster as ReadonlySignal<RosterPhase>,
    /** Why nothing, or nothing new, is shown; empty where all is well. */
    problem: problem as ReadonlySignal<string>,
    doing: asking.doing,
    isInstructor,
    read,

    add: (person: { role: Role; name: string; externalId: string }): Promise<boolean> => {
      const { role, name, externalId } = person;
      const body = { role, name, ...(externalId !== '' && { externalId }) };
      return giveLink(
        () => ask(PersonalLink, '/api/members', { body }),
        (said) => `${said} is in the class. The link stands above: it is shown this once.`,
      );
    },

    renewLink: (id: string): Promise<boolean> =>
      giveLink(
        () => ask(PersonalLink, `/api/members/${id}/link`, { method: 'POST' }),
        (said) => `${said} has a new link, which stands above. The old one, and what was opened by it, has ended.`,
      ),

    revokeLink: async (id: string): Promise<void> => {
      const done = await asking.ask(
        () => ask(Member, `/api/members/${id}/revoke`, { method: 'POST' }),
        ({ name }) => `Nobody comes in as ${name} any more, until there is a new link. What was handed in stays.`,
      );
      if (done) await read();
    },

    remove: async ({ id, name }: Pick<ListedMember, 'id' | 'name'>, erase: boolean): Promise<void> => {
      const done = await asking.ask(
        () => ask(Member, `/api/members/${id}/remove`, { body: { erase } }),
        () => `${name} is out of the class${erase ? ', and what they handed in is deleted. That it happened is kept below' : ''}.`,
      );
      if (done) await read();
    },

    setCode: async (open: boolean): Promise<void> => {
      const done = await asking.ask(
        () => ask(JoinCode, '/api/join-code', { body: { open } }),
        () => (open ? 'The code is open. One from before has ended.' : 'The code is closed. Who came in by it stays.'),
      );
      if (done) code.value = done;
      if (done) await read();
    },

    tryRoster,
    applyRoster,
    dropRoster: (): void => {
      roster.value = { kind: 'empty' };
    },
  };
}

/** What a roster did, in a sentence. */
export const appliedWords = ({ added, changed, gone, unchanged }: RosterAnswer): string =>
  `${count(added.length, 'learner')} new, ${changed.length} with another name, ${gone.length} gone, ${unchanged} as before.`;
