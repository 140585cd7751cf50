import { PART, type Stretch } from '../shown-report.ts';

type Props = {
  stretch: Stretch<unknown>;
  what: string;
  /** Entries that are shown at once. */
  size?: number;
  /** Shows the part that begins there; undefined where nothing can be asked. */
  onFrom: ((from: number) => void) | undefined;
};

/** Leads through a list that is shown in parts; nothing where all of it is there. */
export function Pager({ stretch: { items, from, total }, what, size = PART, onFrom }: Props) {
  if (!onFrom || items.length === total) return null;
  const end = from + items.length;
  const shown = [from + 1, end, total].map((number) => number.toLocaleString('en-GB'));
  return (
    <nav class="rep-pager" aria-label={what}>
      <span class="num" role="status">
        {shown[0]} to {shown[1]} of {shown[2]}
      </span>
      <button type="button" class="btn" aria-disabled={from === 0} onClick={() => from > 0 && onFrom(Math.max(0, from - size))}>
        Earlier
      </button>
      <button type="button" class="btn" aria-disabled={end >= total} onClick={() => end < total && onFrom(end)}>
        Later
      </button>
    </nav>
  );
}
