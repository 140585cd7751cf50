import { askClass } from './ask-class.ts';
import { type Joined, keepClass } from './joined.ts';
import { ClassAnswer } from './messages/class.ts';

/**
 * Asks the class how it is now, and keeps that. `joined` is undefined where the class does not know this browser; the whole answer is
 * undefined where there was none, and what was known stays.
 */
export async function readClass(now: () => number): Promise<{ joined: Joined | undefined } | undefined> {
  const asked = await askClass(ClassAnswer, '/api/class');
  return asked.kind === 'answered' ? { joined: keepClass(asked.answer, now()) } : undefined;
}
