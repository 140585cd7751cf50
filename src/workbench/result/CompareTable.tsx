import { useState } from 'preact/hooks';
import { ALL_DIGITS, DIGITS, type CompareTable as Table } from '../compare-rows.ts';

/** The learner's result beside the expected one, the first difference marked; numbers in six digits, or in all that they have. */
export function CompareTable({ tableOf }: { tableOf: (digits: number) => Table }) {
  const [hasAll, setAll] = useState(false);
  const six = tableOf(DIGITS);
  return (
    <>
      <Rows table={hasAll ? tableOf(ALL_DIGITS) : six} />
      {six.isRounded && (
        <button class="as-link small" type="button" aria-pressed={hasAll} onClick={() => setAll(!hasAll)}>
          All digits
        </button>
      )}
    </>
  );
}

function Rows({ table }: { table: Table }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="scroll-x" tabIndex={0} aria-label="Your result beside the expected one">
      <table class="cmp">
        <caption class="vh">Your result beside the expected one</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">Place</span>
            </th>
            <th scope="col">Yours</th>
            <th scope="col">Expected</th>
            <th scope="col">Off by</th>
            <th scope="col">Relative</th>
          </tr>
        </thead>
        <tbody>
          <LeftOut count={table.above} />
          {table.rows.map((row, index) => (
            <tr class={CLASSES[row.kind]} key={`${index} ${row.place}`}>
              {/* A step is a call, which may be long. */}
              <th scope="row" class={row.place.includes('(') ? 'is-step' : undefined}>
                {row.place ? <code>{row.place}</code> : 'result'}
                {row.kind === 'first' && table.rows.length > 1 && <span class="fd">first difference</span>}
              </th>
              <td>
                <code>{row.yours}</code>
              </td>
              <td>
                <code>{row.expected}</code>
              </td>
              <td class={row.offBy === undefined ? 'muted' : undefined}>{row.offBy ?? '–'}</td>
              <td class={row.relative === undefined ? 'muted' : undefined}>{row.relative ?? '–'}</td>
            </tr>
          ))}
          <LeftOut count={table.below} />
        </tbody>
      </table>
    </section>
  );
}

const CLASSES = { same: undefined, first: 'first-diff', differs: 'diff-row' };

function LeftOut({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <tr>
      <td colSpan={5} class="muted small left-out">
        {count} more
      </td>
    </tr>
  );
}
