import type { JudgedExample } from '../../../graders/examples/example.ts';
import { messageText } from '../../../graders/messages/message-text.ts';

/** Numbers of lamps as they are read: `1, 2 and 4`. */
export function lampNumbers(lamps: readonly number[]): string {
  const numbers = lamps.map((lamp) => String(lamp + 1));
  return numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
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
      return `right, ${lightsWords(it)}.`;
    case 'not-right':
      return `the value is not right.${it.speaks ? ` ${it.speaks}` : ''}`;
    case 'outside':
    case 'unreadable':
      return messageText(it.message);
    default:
      return it satisfies never;
  }
}

/** The first sentence of a mistake's feedback: what was caught. */
export const firstSentence = (feedback: string): string => /^[\s\S]*?[.?!](?=\s+[\p{Lu}`$“(\d−-]|$)/u.exec(feedback)?.[0] ?? feedback;
