import { type Piece, scan } from './scan.ts';
import type { Slip } from './slip.ts';
import { calls } from './suspicious/calls.ts';
import { operators } from './suspicious/operators.ts';
import { statements } from './suspicious/statements.ts';
import type { Suspicion } from './suspicious/suspicion.ts';
import { type Node, walk } from './tree.ts';

const SUSPICIONS: readonly Suspicion[] = [statements, operators, calls];

/** The first thing in a program that is allowed and hardly ever meant: what a teacher would point at where its results are wrong. */
export function suspicious(program: Node, source: string): Slip | undefined {
  let first: Slip | undefined = hiddenDivision(source);
  walk(program, (place) => {
    for (const suspect of SUSPICIONS) {
      const found = suspect(place, source);
      if (found && (first === undefined || (found.at ?? 0) < (first.at ?? 0))) first = found;
    }
    return;
  });
  return first;
}

/** `n // 2`: the divisor is a comment. */
function hiddenDivision(source: string): Slip | undefined {
  if (!LINE_ENDS_IN_A_NUMBER.test(source)) return undefined; // hardly ever does one, and to part a source into pieces takes long
  let before: Piece | undefined;
  for (const piece of scan(source)) {
    const follows = before && /^(name|number)$|[)\]]/.test(before.kind === 'mark' ? before.text : before.kind);
    if (piece.kind === 'comment' && follows && NUMBER_ALONE.test(piece.text)) return { code: 'integerDivision', at: piece.start };
    if (piece.kind !== 'space' || piece.text.includes('\n')) before = piece.kind === 'space' ? undefined : piece;
  }
  return undefined;
}

/**
 * A comment of nothing but a number and what may stand behind it. Spaces and signs are one class: of two that may follow each other every
 * division would be tried, and a learner may write a hundred thousand spaces.
 */
const NUMBER_ALONE = /^\/\/\s*\d+(\.\d+)?[\s;)\],]*$/;

/** A line that may end in such a comment. */
const LINE_ENDS_IN_A_NUMBER = /\/\/[^\S\n]*\d+(\.\d+)?(?:[^\S\n]|[;)\],])*$/m;
