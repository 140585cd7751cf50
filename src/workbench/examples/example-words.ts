import type { Example, JudgedExample } from '../../../graders/examples/example.ts';
import { listed } from '../../../graders/messages/english/listed.ts';
import { messageText } from '../../../graders/messages/message-text.ts';
import { misreadingOf, mistakesIn } from '../../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { capitalise, inWords } from '../../site/number-words.ts';

/** Numbers of lamps as they are read: `1, 2 and 4`. */
export function lampNumbers(lamps: readonly number[]): string {
  return listed(lamps.map((lamp) => String(lamp + 1)));
}

/** What an example lights. */
export const lightsWords = (it: JudgedExample | undefined): string => {
  if (it?.kind !== 'right') return 'lights nothing yet';
  return it.caught.length === 0 ? 'lights none: every known mistake agrees' : `lights ${lampNumbers(it.caught.map(({ lamp }) => lamp))}`;
};

/** What is said of an example, as a sentence or two. */
export function judgedWords(it: JudgedExample): string {
  switch (it.kind) {
    case 'call':
      return 'the value is missing.';
    case 'right':
      return `right; it ${lightsWords(it)}.`;
    case 'not-right':
      return `${notRightWords(it)}${it.speaks ? ` ${it.speaks}` : ''}`;
    case 'outside':
    case 'unreadable':
      return messageText(it.message);
    default:
      return it satisfies never;
  }
}

/** Of a value that is not right: its form, or the places that are at fault; never what would be right. */
export function notRightWords({ message, at = [] }: Extract<JudgedExample, { kind: 'not-right' }>): string {
  if (message) return messageText(message);
  return at.length === 0 ? 'The value is not right.' : `The value is not right at ${listed(at)}.`;
}

/** How many known mistakes are still dark. `right`: the examples that count. */
export function darkWords(dark: number, right: number): string {
  const agree = dark === 1 ? 'One more mistake agrees' : `${capitalise(inWords(dark))} more mistakes agree`;
  return right === 1
    ? `${agree} with your one right example. What has it not tried?`
    : `${agree} with your ${inWords(right)} right examples. What have they not tried?`;
}

/** Why an example does not run, of several and of one. */
const LEFT_OUT: Record<Exclude<JudgedExample['kind'], 'right'>, (its: string) => string> = {
  'not-right': (its) => `${its} value is not right`,
  outside: () => 'the exercise does not decide it',
  unreadable: () => 'it cannot be read',
  call: (its) => `${its} value is missing`,
};

/** How many of all examples did not run, and why; empty where all did. `why`: what was said of those that did not. */
export function leftOutWords(why: readonly JudgedExample['kind'][], total: number): string {
  if (why.length === 0) return '';
  const its = why.length === 1 ? 'its' : 'their';
  const reasons = [...new Set(why)].flatMap((kind) => (kind === 'right' ? [] : [LEFT_OUT[kind](its)]));
  const known = reasons.length === 1 ? reasons.join('') : `${reasons.slice(0, -1).join(', ')}, or ${reasons.at(-1)}`;
  const which = total === 1 ? 'Your example' : `${why.length} of your ${total} examples`;
  return `${which} did not run: ${known}.`;
}

/** The earlier example, from 0, with the same call; undefined where there is none. */
export function sameCall(rows: readonly Example[], index: number): number | undefined {
  const first = findCall(rows, rows[index]?.call ?? '') ?? index;
  return first < index ? first : undefined;
}

/** The first example, from 0, with this call; undefined where there is none. */
export function findCall(rows: readonly Example[], call: string): number | undefined {
  const index = written(call) === '' ? -1 : rows.findIndex((row) => written(row.call) === written(call));
  return index < 0 ? undefined : index;
}

/** Blanks make no other call. */
const written = (call: string): string => call.replace(/\s+/g, '');

/** What a lit lamp has caught, from 0: what the author says of the mistake, or how its feedback begins, whose words are to somebody else. */
export function caughtWords(exercise: Pick<ExercisePackage, 'submissions' | 'misreadings'>, lamp: number): string {
  const mistake = mistakesIn(exercise)[lamp];
  if (!mistake) return '';
  return misreadingOf(exercise, mistake.name) ?? `Whoever writes it is told: “${firstSentence(mistake.feedback)}”`;
}

/** The first sentence of a mistake's feedback. */
const firstSentence = (feedback: string): string => /^[\s\S]*?[.?!](?=\s+[\p{Lu}`$“(\d−-]|$)/u.exec(feedback)?.[0] ?? feedback;
