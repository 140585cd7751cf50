import { scan } from '../../graders/source/scan.ts';
import type { RecordEvent } from './events.ts';

/**
 * How many honest attempts the events of one exercise hold: finished runs, submitted or not, of a source that differs from the starter
 * and from all earlier ones. White space and comments make no difference, and neither code that does not load nor a run that the exercise
 * itself broke is a finished run. Nothing is counted beyond `most`: whoever asks whether there are three need not read a thousand sources.
 */
export function honestAttempts(starter: string, events: readonly RecordEvent[], most: number): number {
  const first = codeAlone(starter);
  const sources = new Set<string>();
  for (const event of events) {
    if (sources.size >= most) return most;
    if (event.kind !== 'attempt' || event.verdict === 'judge_error' || event.verdict === 'compile_error') continue;
    const source = codeAlone(event.source);
    if (source !== first) sources.add(source);
  }
  return sources.size;
}

/** Sources are compared by tokens, so that a comment sign or a space inside a text stays what it is. */
const codeAlone = (source: string): string =>
  scan(source)
    .flatMap(({ kind, text }) => (kind === 'space' || kind === 'comment' ? [] : [text]))
    .join('\n');
