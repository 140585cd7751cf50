import type { Comment } from './messages/comment.ts';

/** What was said about one line of one submission, the oldest first. */
export interface Thread {
  submission: string;
  /** Which of the learner's submissions for the exercise, from 1. */
  number: number;
  line: number;
  /** The line as it was handed in, without what stands before it. */
  text: string;
  comments: Comment[];
}

interface HandedIn {
  id: string;
  source: string;
}

/** Comments on what was handed in for an exercise, by submission and line: of the newest submission first. `submissions`: the oldest first. */
export function threadsOf(comments: readonly Comment[], submissions: readonly HandedIn[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const comment of comments) {
    const at = submissions.findIndex(({ id }) => id === comment.submission);
    const source = submissions[at]?.source;
    if (source === undefined) continue;
    const key = `${comment.submission} ${comment.line}`;
    const thread: Thread = threads.get(key) ?? {
      submission: comment.submission,
      number: at + 1,
      line: comment.line,
      text: (source.split('\n')[comment.line - 1] ?? '').trim(),
      comments: [],
    };
    threads.set(key, { ...thread, comments: [...thread.comments, comment] });
  }
  return [...threads.values()].sort((a, b) => b.number - a.number || a.line - b.line);
}

/** "Fri 27 Nov, 18:00", and that it was written anew. `momentOf`: a moment in words. */
export const saidAtWords = ({ at, changedAt }: Pick<Comment, 'at' | 'changedAt'>, momentOf: (at: number) => string): string =>
  `${momentOf(Date.parse(at))}${changedAt === null ? '' : ', changed'}`;

/** When somebody else than `me` last said something, ms since 1970; 0 where nobody did. */
export const lastSaidAt = (threads: readonly Thread[], me: string): number =>
  Math.max(0, ...threads.flatMap(({ comments }) => comments.filter(({ author }) => author.id !== me).map(({ at }) => Date.parse(at))));
