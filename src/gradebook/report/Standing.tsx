import { VerdictState } from '../../workbench/VerdictState.tsx';
import { standing } from '../changes.ts';
import type { Result } from '../result.ts';

/** How a submission stands, also where it has no verdict or is not there. */
export function Standing({ result }: { result: Result | undefined }) {
  if (result?.kind === 'graded') return <VerdictState verdict={result.verdict} />;
  return <span class="muted">{standing(result)}</span>;
}
