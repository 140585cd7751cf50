import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { ShareBar } from './ShareBar.tsx';
import { mixture, type Shares, sharesOf, split, withCell } from './split.ts';
import { MOST, Tables } from './Tables.tsx';

const START = { product: 0.5, table: mixture(0.5) };

/** A table over two modalities, the nearest sum to it, and what the sum leaves over. */
export function Interactions() {
  const state = useSignal(START);
  const { product, table } = state.value;
  const parts = split(table);
  const shares = sharesOf(parts);
  const moved = (i: number, j: number, value: number) => {
    state.value = { ...state.value, table: withCell(table, i, j, clamp(snap(value, 0.1), -MOST, MOST)) };
  };

  return (
    <Frame
      onReset={() => {
        state.value = START;
      }}
      drawing={<Tables table={table} parts={parts} onCell={moved} />}
      controls={
        <>
          <Slider
            id="fig-product"
            ink="joint"
            label={
              <>
                <Key ink="joint">AB</Key> from sum (0) to product (1)
              </>
            }
            value={product}
            min={0}
            max={1}
            step={0.05}
            decimals={2}
            onInput={(to) => {
              state.value = { product: to, table: mixture(to) };
            }}
          />
          <ShareBar shares={shares} />
          <p class="small muted f01-touch">Tap a cell, then drag it up or down.</p>
        </>
      }
      readout={<Readout shares={shares} />}
    />
  );
}

function Readout({ shares }: { shares: Shares }) {
  const { rows, columns, interaction } = shares;
  const share = (
    <>
      <Sym of="s" /> = {fixed(interaction, 3)}.
    </>
  );
  if (rows + columns + interaction === 0) {
    return (
      <>
        <b>Nothing to share out.</b> All cells are equal, and {share}
      </>
    );
  }
  if (interaction < 5e-4) {
    return (
      <>
        <b>A pure sum.</b> {share} Exchanging the picture changes the value by the same amount, whichever caption it has.
      </>
    );
  }
  if (interaction > 1 - 5e-4) {
    return (
      <>
        <b>Nothing but interaction.</b> {share} All rows have the same mean, and so have all columns: one modality alone tells you nothing.
      </>
    );
  }
  return (
    <>
      <b>{fixed(100 * interaction, 0)} per cent of the differences need both.</b> {share} Every row and every column of the interaction adds
      up to 0.
    </>
  );
}
