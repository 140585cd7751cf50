import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { Areas } from './Areas.tsx';
import { columnsOf, entropyOfA, independent, type Joint, remaining, transposed, withWeight } from './remaining.ts';
import { MOST_WEIGHT, Table } from './Table.tsx';

/** Two columns that nearly settle A, and a rare one that leaves it open. */
const START: Joint = [
  [9, 0, 1],
  [1, 8, 1],
  [0, 1, 1],
];

const DETERMINED: Joint = [
  [9, 0, 0],
  [0, 9, 0],
  [0, 0, 3],
];

/** What each value of B leaves open about A, and how much that is on average. */
export function Columns() {
  const state = useSignal({ joint: START });
  const set = (joint: Joint) => {
    state.value = { joint };
  };
  const { joint } = state.value;

  return (
    <Frame
      onReset={() => set(START)}
      drawing={
        <Drawing
          width={384}
          height={440}
          x={-30}
          y={-26}
          label="A table of weights, and below it a bar for each column: its width is how frequent the column is, its height how uncertain A is in it"
        >
          <Table joint={joint} onChange={(i, j, weight) => set(withWeight(joint, i, j, clamp(snap(weight, 0.5), 0, MOST_WEIGHT)))} />
          <Areas joint={joint} />
        </Drawing>
      }
      controls={
        <>
          <Bill joint={joint} />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => set(independent(joint))}>
              Independent
            </button>
            <button class="btn" type="button" onClick={() => set(DETERMINED)}>
              B settles A
            </button>
          </div>
        </>
      }
      readout={<Readout joint={joint} />}
    />
  );
}

/** The products of width and height, added up; and the same from the other side. */
function Bill({ joint }: { joint: Joint }) {
  return (
    <table class="f26-bill">
      <caption class="label">What is left of A, in bits</caption>
      <thead>
        <tr>
          <th scope="col">If B is</th>
          <th scope="col">how often</th>
          <th scope="col">left of A</th>
          <th scope="col">product</th>
        </tr>
      </thead>
      <tbody>
        {columnsOf(joint).map(({ probability, entropy }, j) => (
          <tr key={`b${j + 1}`}>
            <th scope="row">
              <Key ink="b">B</Key> {j + 1}
            </th>
            <td>{fixed(probability, 2)}</td>
            <td>{fixed(entropy, 2)}</td>
            <td>{fixed(probability * entropy, 2)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            <i class="fg-sym">H</i>(A | B)
          </th>
          <td>{fixed(remaining(joint), 2)}</td>
        </tr>
        <tr>
          <th scope="row" colSpan={3}>
            the other way, <i class="fg-sym">H</i>(B | A)
          </th>
          <td>{fixed(remaining(transposed(joint)), 2)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function Readout({ joint }: { joint: Joint }) {
  const before = entropyOfA(joint);
  const after = remaining(joint);
  const columns = columnsOf(joint);
  const above = columns.flatMap(({ probability, entropy }, j) => (probability > 0 && entropy > before + 1e-9 ? [j] : []));
  const worst = above.toSorted((p, q) => (columns[q]?.entropy ?? 0) - (columns[p]?.entropy ?? 0))[0];
  return (
    <>
      <b>
        {fixed(before, 2)} bits before, {fixed(after, 2)} after B is known.
      </b>{' '}
      {worst !== undefined
        ? `Where B is ${worst + 1}, A is less certain than before: ${fixed(columns[worst]?.entropy ?? 0, 2)} bits. That happens in ${fixed(100 * (columns[worst]?.probability ?? 0), 0)} of 100 cases.`
        : describe(before, after)}
    </>
  );
}

function describe(before: number, after: number): string {
  if (before < 1e-9) return 'There was nothing to learn about A in the first place.';
  if (after < 1e-9) return 'Every value of B leaves one value of A.';
  if (before - after < 1e-9) return 'All columns have the same shape: B says nothing about A.';
  return 'No value of B makes A less certain than it was.';
}
