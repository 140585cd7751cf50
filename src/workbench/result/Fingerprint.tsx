import type { Verdict } from '../../../graders/verdict.ts';
import { CopyButton } from '../CopyButton.tsx';

/** What two machines can tell by that they judged the same text by the same exercise. */
export const Fingerprint = ({ verdict: { verdictHash, exerciseVersion, seed } }: { verdict: Verdict }) => (
  <details class="fingerprint">
    <summary>
      Hash of this verdict{' '}
      <code class="hash">
        {verdictHash.slice(0, 4)} {verdictHash.slice(4, 8)}
      </code>
    </summary>
    <p>
      <code class="hash-all">{verdictHash}</code> <CopyButton text={verdictHash} label="Copy the hash" />
    </p>
    <p class="small soft">
      Whoever grades the same text by version <code>{exerciseVersion}</code> of this exercise with seed {seed} gets the same hash, on any
      machine.
    </p>
  </details>
);
