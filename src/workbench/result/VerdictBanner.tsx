import { Icon } from '../../icons/Icon.tsx';
import type { Shown } from '../run-state.ts';
import { recordWords, verdictWords } from '../verdict-words.ts';

type Props = { shown: Shown; isChanged: boolean };

/** The verdict in words, with its glyph and counts. */
export function VerdictBanner({ shown, isChanged }: Props) {
  const { title, state, glyph, sentence } = verdictWords(shown.verdict);
  return (
    <div class="verdict" data-state={state}>
      <h2 id="verdict" tabIndex={-1}>
        <Icon name={glyph} /> {title}
      </h2>
      <p>
        {sentence} {recordWords(shown)} {isChanged && <span class="verdict-old">Your code has changed since.</span>}
      </p>
    </div>
  );
}
