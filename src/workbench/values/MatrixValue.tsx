import { shortNumber } from './short-value.ts';

type Props = { name: string; rows: number[][] };

/** A small matrix: the numbers first, ink for their size. What is negative is framed, and what is no number is said in words. */
export function MatrixValue({ name, rows }: Props) {
  const width = rows[0]?.length ?? 0;
  const largest = Math.max(...rows.flat().map((value) => (Number.isFinite(value) ? Math.abs(value) : 0)));
  return (
    <span class="v-matx">
      <span class="v-n">{name}</span>
      <span class="v-mat" style={{ '--m': width }}>
        {rows.flat().map((value, index) => (
          // A cell has no identity but its place.
          <span key={index} class={classOf(value)} style={{ '--h': largest > 0 && value > 0 ? Math.min(1, value / largest) : 0 }}>
            {shortNumber(value)}
          </span>
        ))}
      </span>
      <span class="v-size">
        {rows.length} × {width}
      </span>
    </span>
  );
}

const classOf = (value: number): string | undefined => (Number.isFinite(value) ? (value < 0 ? 'neg' : undefined) : 'nan');
