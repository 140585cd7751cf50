import * as z from 'zod/mini';
import { ClassAnswer } from './messages/class.ts';
import { Member } from './messages/member.ts';
import { CLASS_KEY } from './sign.ts';

/** The class as this browser knew it last. */
const Joined = z.object({
  answer: z.extend(ClassAnswer, { me: Member }),
  /** The clock of the class, less the one of this device, in ms. */
  aheadMs: z.number(),
});

export type Joined = z.infer<typeof Joined>;

/** The class of this browser; undefined where it has joined none. */
export function joinedClass(): Joined | undefined {
  try {
    const parsed = z.safeParse(Joined, JSON.parse(localStorage.getItem(CLASS_KEY) ?? 'null'));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the class: pages ask for none any more. What was done stays in the record. */
export function forgetClass(): void {
  try {
    localStorage.removeItem(CLASS_KEY);
  } catch {
    // Blocked: then nothing was kept either.
  }
}

/** Keeps what the class says of itself. Undefined, and nothing is changed, where it does not know this browser. */
export function keepClass({ me, ...answer }: ClassAnswer, now: number): Joined | undefined {
  if (!me) return undefined;
  // The rules as text are the longest part, and only an instructor's page shows them, from the class itself.
  const assignments = answer.assignments.map(({ yaml, ...assignment }) => assignment);
  const joined = { answer: { ...answer, me, assignments }, aheadMs: Date.parse(answer.serverTime) - now };
  try {
    localStorage.setItem(CLASS_KEY, JSON.stringify(joined));
  } catch {
    // Blocked or full: this page knows it, and the next one does not.
  }
  return joined;
}
