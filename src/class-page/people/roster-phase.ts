import type { RosterAnswer } from '../../classroom/messages/member.ts';

/** A list of names on its way into the class. */
export type RosterPhase =
  | { kind: 'empty' }
  | { kind: 'reading'; text: string }
  /** Tried: nothing is written yet. */
  | { kind: 'tried'; text: string; plan: RosterAnswer }
  | { kind: 'applying'; text: string; plan: RosterAnswer }
  | { kind: 'applied'; plan: RosterAnswer }
  | { kind: 'refused'; text: string; sentence: string };

/** How many would change; 0 where there is nothing to apply. */
export const changesOf = ({ added, changed, gone }: RosterAnswer): number => added.length + changed.length + gone.length;

/** One line of what a roster would change. */
export interface PlanRow {
  kind: 'new' | 'changed' | 'aside' | 'gone';
  externalId: string;
  /** Of somebody whose name changes: the one before. */
  before?: string;
  name: string;
  /** What comes of it. */
  comesOf: string;
}

/** Everything that a roster would change, and the rows that cannot be taken, in the order in which one wants to look at them. */
export const planRows = ({ added, changed, gone, faults }: RosterAnswer): PlanRow[] => [
  ...faults.map(
    ({ line, found, fix }): PlanRow => ({
      kind: 'aside',
      externalId: line === 0 ? 'the list' : `line ${line}`,
      name: found,
      comesOf: fix,
    }),
  ),
  ...gone.map(
    ({ externalId, name }): PlanRow => ({ kind: 'gone', externalId, name, comesOf: 'is let in no more; what was handed in stays' }),
  ),
  ...changed.map(
    ({ externalId, from, to }): PlanRow => ({ kind: 'changed', externalId, before: from, name: to, comesOf: 'link and work stay' }),
  ),
  ...added.map(({ externalId, name }): PlanRow => ({ kind: 'new', externalId, name, comesOf: 'gets a personal link' })),
];
