import type { CaseKind } from '../../graders/verdict.ts';
import type { GradedResult } from './result.ts';

/** The group that a case belongs to, and its number within the group, from 1. Cases stand in the order of their groups. */
export function caseGroup({ groups }: Pick<GradedResult, 'groups'>, position: number): { group: CaseKind; number: number } {
  let begin = 0;
  for (const group of ['edge', 'golden', 'generated'] as const) {
    const { total } = groups[group];
    if (position < begin + total) return { group, number: position - begin + 1 };
    begin += total;
  }
  return { group: 'sized', number: position - begin + 1 };
}
