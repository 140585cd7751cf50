import type { VerdictName } from '../../graders/verdict.ts';
import { Icon } from '../icons/Icon.tsx';
import { verdictLooks } from './verdict-words.ts';

/** A verdict as glyph and word. */
export function VerdictState({ verdict }: { verdict: VerdictName }) {
  const { state, glyph, title } = verdictLooks[verdict];
  return (
    <span class="state" data-state={state}>
      <Icon name={glyph} /> {title}
    </span>
  );
}
