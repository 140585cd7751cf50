import type { VerdictName } from '../../../graders/verdict.ts';
import { Icon } from '../../icons/Icon.tsx';
import { verdictLooks } from '../../workbench/verdict-words.ts';
import type { Result } from '../result.ts';

/** A verdict as glyph and word. */
export function VerdictState({ verdict }: { verdict: VerdictName }) {
  const { state, glyph, title } = verdictLooks[verdict];
  return (
    <span class="state" data-state={state}>
      <Icon name={glyph} /> {title}
    </span>
  );
}

/** How a submission stands, also where it has no verdict or is not there. */
export function Standing({ result }: { result: Result | undefined }) {
  if (result?.kind === 'graded') return <VerdictState verdict={result.verdict} />;
  return <span class="muted">{result ? 'not graded' : 'not handed in'}</span>;
}
