import { type LongList, PART, type Stretch } from '../shown-report.ts';
import type { Live } from './live.ts';

type Props = { list: LongList; stretch: Stretch<unknown>; what: string; onStretch: Live['onStretch'] | undefined };

/** Leads through a list that is shown in parts; nothing where all of it is there. */
export function Pager({ list, stretch: { items, from, total }, what, onStretch }: Props) {
  if (!onStretch || items.length === total) return null;
  const end = from + items.length;
  const shown = [from + 1, end, total].map((number) => number.toLocaleString('en-GB'));
  return (
    <nav class="rep-pager" aria-label={what}>
      <span class="num" role="status">
        {shown[0]} to {shown[1]} of {shown[2]}
      </span>
      <button type="button" class="btn" aria-disabled={from === 0} onClick={() => from > 0 && onStretch(list, from - PART)}>
        Earlier
      </button>
      <button type="button" class="btn" aria-disabled={end >= total} onClick={() => end < total && onStretch(list, end)}>
        Later
      </button>
    </nav>
  );
}
