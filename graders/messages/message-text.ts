import type { Catalogue } from './catalogue.ts';
import { ENGLISH } from './english.ts';
import type { Message } from './message.ts';

/** A message as a sentence, or a part of one: what a learner reads on the page and at the terminal. */
export function messageText(message: Message, catalogue: Catalogue = ENGLISH): string {
  // The code and the values of a message belong together: that is what `Message` says.
  const sentence = catalogue[message.code] as (values: Message['values'], part: (message: Message) => string) => string;
  return sentence(message.values, (part) => messageText(part, catalogue));
}

/** Whether something that was kept or sent is a message that this version can put into words. */
export function isMessage(kept: unknown): kept is Message {
  return canBeSaid<Message>(kept, ENGLISH, (message) => {
    const text: unknown = messageText(message); // a diagnosis has other words than a sentence
    return typeof text === 'string' && text !== '';
  });
}

/**
 * Whether something that was kept or sent has a code of these words, and values that they can be made of: what of them does not fit the
 * code throws, is no text, or is left out of the sentence.
 */
export function canBeSaid<Kept>(kept: unknown, words: object, isText: (kept: Kept) => boolean): boolean {
  if (typeof kept !== 'object' || kept === null || !('code' in kept) || !('values' in kept)) return false;
  if (typeof kept.code !== 'string' || !Object.hasOwn(words, kept.code)) return false;
  if (typeof kept.values !== 'object' || kept.values === null) return false;
  try {
    return isText(kept as Kept);
  } catch {
    return false;
  }
}
