import { say } from '../messages/message.ts';
import type { AnswerOf } from './answer.ts';
import { explanation, type Marking } from './marking.ts';
import { readNumber } from './number-text.ts';
import type { ClozeQuestion } from './question.ts';

/** Every gap for itself; the whole is right where all are. */
export function markCloze(question: ClozeQuestion, { texts }: AnswerOf<'cloze'>): Marking {
  const gaps = question.gaps.map((gap, at) => ({ ...gap, text: texts[at] ?? '' }));
  const empty = gaps.findIndex(({ text }) => plain(text) === '');
  if (empty >= 0) return { kind: 'incomplete', message: say('quiz.empty-gap', { gap: empty + 1, of: gaps.length }) };
  const filled = gaps.map((gap) => ({ ...gap, right: gap.accepted.some((accepted) => isSame(gap.text, accepted)) }));
  const right = filled.every((gap) => gap.right);
  const feedback = filled
    .filter((gap) => !gap.right)
    .map((gap) => gap.wrong.find(({ answer }) => isSame(gap.text, answer))?.feedback ?? question.otherwise);
  return {
    kind: 'marked',
    right,
    parts: Object.fromEntries(filled.map((gap, at) => [at, gap.right])),
    feedback: right ? explanation(question.because) : [...new Set(feedback)],
  };
}

/** The same word, or the same number. */
function isSame(typed: string, expected: string): boolean {
  if (plain(typed) === plain(expected)) return true;
  const [one, other] = [readNumber(typed), readNumber(expected)];
  return one.kind === 'number' && other.kind === 'number' && one.value === other.value;
}

/** The text without what does not count: case, typographic accents, and spacing. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—−-]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/^[\s.,;]+|(?<![\s.,;])[\s.,;]+$/g, '');
