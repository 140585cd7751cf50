import { dueStanding, leftWords, momentWords, type Times } from '../classroom/due.ts';
import type { Assignment } from '../classroom/messages/assignment.ts';
import { percent } from '../site/percent.ts';

/** When it is due, and what that means now. `now`: ms since 1970, by the clock of the class. */
export function dueSentence(times: Times, now: number, timeZone: string): string {
  const standing = dueStanding(times, now);
  switch (standing.kind) {
    case 'free':
      return 'It is never late.';
    case 'opens':
      return `It opens ${momentWords(standing.at, timeZone)}.`;
    case 'open':
    case 'near':
      return `Due ${momentWords(standing.at, timeZone)}: ${leftWords(standing.leftMs)}.`;
    case 'late':
      return `It was due ${momentWords(standing.at, timeZone)}. What is received now ${
        standing.cost === 0 ? 'costs nothing' : `costs ${percent(standing.cost)}`
      }${standing.closesAt === undefined ? '' : `, and from ${momentWords(standing.closesAt, timeZone)} on nothing is taken`}.`;
    case 'closed':
      return `It closed ${momentWords(standing.at, timeZone)}.`;
    default:
      return standing satisfies never;
  }
}

/** Which submission counts, how many there may be, and whose inputs they are. */
export const ruleSentences = ({ count, maxSubmissions, ownSeed }: Pick<Assignment, 'count' | 'maxSubmissions' | 'ownSeed'>): string =>
  [
    count === 'best' ? 'Of several submissions the best counts.' : 'Of several submissions the last counts.',
    ...(maxSubmissions === null ? [] : [`Each exercise takes ${maxSubmissions}.`]),
    ...(ownSeed ? ['Your inputs are your own.'] : []),
  ].join(' ');
