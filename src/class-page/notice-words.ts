import { momentWords } from '../classroom/due.ts';
import type { NoticeList } from '../classroom/messages/trial.ts';
import { verdictLooks } from '../workbench/verdict-words.ts';

export type Notice = NoticeList['notices'][number];

/** Submissions that are named in words; more than these are counted. */
const MOST_NAMED = 3;

/** What a regrade changed for a learner, a sentence each: what happened, what of theirs, and what it comes to. */
export function noticeWords({ kind, at, changes, points }: Notice, timeZone: string): string[] {
  const when = momentWords(Date.parse(at), timeZone);
  const named = changes.slice(0, MOST_NAMED).map((change) => changeWords(change, timeZone));
  const more = changes.length - named.length;
  return [
    kind === 'applied'
      ? `The exercise was fixed, and what you handed in was judged anew on ${when}.`
      : `A fixed version of the exercise was taken back on ${when}: what was judged before counts again.`,
    ...named,
    ...(more > 0 ? [`${more} more of your submissions changed as well.`] : []),
    pointsWords(points),
  ];
}

function changeWords({ receivedAt, from, to, case: turned }: Notice['changes'][number], timeZone: string): string {
  const because = turned ? `, because of case ${turned.position + 1} (${turned.group})` : '';
  return `Received ${momentWords(Date.parse(receivedAt), timeZone)}: ${said(from)} before, ${said(to)} now${because}.`;
}

const said = ({ verdict }: Notice['changes'][number]['from']): string =>
  verdict === null ? 'not judged' : verdictLooks[verdict].title.toLowerCase();

function pointsWords(points: Notice['points']): string {
  if (!points) return 'Your points do not hang on it.';
  const { from, to, outOf } = points;
  return from === to ? `Your points stay ${to} of ${outOf}.` : `You have ${to} of ${outOf} points for it now, before it were ${from}.`;
}

/** How long a notice stands open; older ones are folded. */
const NEW_MS = 30 * 86_400_000;

/** `now`: ms since 1970, by the clock of the class. */
export const isNew = ({ at }: Notice, now: number): boolean => now - Date.parse(at) < NEW_MS;
