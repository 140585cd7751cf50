import type { VerdictName } from '../../../graders/verdict.ts';
import { titleOf } from '../../site/number-words.ts';
import { type Misreadings, misreadingWords } from '../misreadings.ts';

type Props = {
  verdict: VerdictName | undefined;
  /** File name of the known wrong solution that does the same. */
  mistake: string | undefined;
  misreadings?: Misreadings | undefined;
};

/** Which known mistake an answer makes and what that does, or that a wrong one has no name. */
export function MistakeMade({ verdict, mistake, misreadings = {} }: Props) {
  if (mistake === undefined) return verdict === 'wrong_answer' ? <span class="muted">no name found</span> : null;
  const does = misreadingWords(misreadings, mistake);
  return (
    <>
      {titleOf(mistake)}
      {does !== undefined && <span class="sub">{does}</span>}
    </>
  );
}
