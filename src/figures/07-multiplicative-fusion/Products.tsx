import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, signed, snap } from '../parts/numbers.ts';
import { Sym } from '../parts/Sym.tsx';
import { Growth } from './Growth.tsx';
import type { Sizes } from './growth.ts';
import { MOST, Table } from './Table.tsx';
import { fused, type Inputs, onlyInks, type Switches, stepInA, toggled } from './table.ts';

const INPUTS: Inputs = { a: [1.5, -1], b: [2, 0.5, -1.5] };
const NONE = onlyInks(INPUTS, []);
const START: Inputs & { on: Switches; sizes: Sizes } = {
  ...INPUTS,
  on: toggled(NONE, 0, 0),
  sizes: { dA: 100, dOther: 100, modalities: 2, outputs: 64 },
};

/** Every A times every B: which cells z looks at decides whether B has a say in what A does. */
export function Products() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { on, sizes, ...inputs } = state.value;
  const put = (list: number[], index: number, value: number) =>
    list.map((old, i) => (i === index ? clamp(snap(value, 0.1), -MOST, MOST) : old));

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Table
          inputs={inputs}
          on={on}
          onA={(i, value) => change({ a: put(inputs.a, i, value) })}
          onB={(j, value) => change({ b: put(inputs.b, j, value) })}
          onCell={(i, j) => change({ on: toggled(on, i, j) })}
        />
      }
      controls={
        <>
          <p class="label">
            <Sym of="z" />, the sum of the cells that are on: <b>{fixed(fused(inputs, on), 2)}</b>
          </p>
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ on: START.on })}>
              One product
            </button>
            <button class="btn" type="button" onClick={() => change({ on: onlyInks(inputs, ['a', 'b', 'plain']) })}>
              The sum
            </button>
            <button class="btn" type="button" onClick={() => change({ on: onlyInks(inputs, ['joint']) })}>
              All products
            </button>
            <button class="btn" type="button" onClick={() => change({ on: NONE })}>
              None
            </button>
          </div>
          <Growth sizes={sizes} onChange={(part) => change({ sizes: { ...sizes, ...part } })} />
        </>
      }
      readout={<Readout inputs={inputs} on={on} />}
    />
  );
}

function Readout({ inputs, on }: { inputs: Inputs; on: Switches }) {
  const first = <Sym of="x" index="A,1" />;
  if (!on[0]?.some((value) => value)) {
    return (
      <>
        <b>Not heard.</b> No cell in the row of {first} is on: whatever it does, <Sym of="z" /> stays as it is.
      </>
    );
  }
  const change = (
    <>
      One more of {first} changes <Sym of="z" /> by {signed(stepInA(inputs, on, 0))}
    </>
  );
  if (on[0].slice(0, -1).some((value) => value)) {
    return (
      <>
        <b>B decides.</b> {change}, because that is what the cells of B in its row add up to. Where they are negative, it turns round.
      </>
    );
  }
  return (
    <>
      <b>B has no say.</b> {change}, at any value of B: of its row, only the 1 is on.
    </>
  );
}
