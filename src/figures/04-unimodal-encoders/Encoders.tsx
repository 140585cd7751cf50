import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Blocks } from './Blocks.tsx';
import { EncoderDrawing, MOST } from './EncoderDrawing.tsx';
import { A, B, encode, energyShare, lengthOf, unit } from './encoders.ts';

const START = { xA: [1, 2], xB: [1, 1], power: 1.5 };

/** Two encoders side by side, and the joined vector with and without blocks of length 1. */
export function Encoders() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { xA, xB, power } = state.value;
  const gain = 10 ** power;
  const hA = encode(A, xA);
  const hB = encode(B, xB, gain);
  const moved = (x: number[], index: number, value: number) =>
    x.map((old, j) => (j === index ? clamp(snap(value, 0.1), -MOST, MOST) : old));

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing width={404} height={436} label="Two encoders, and below them the joined vector as it is and with blocks of length 1">
          <EncoderDrawing left={0} ink="a" encoder={A} x={xA} h={hA} gain={1} onChange={(j, to) => change({ xA: moved(xA, j, to) })} />
          <EncoderDrawing left={208} ink="b" encoder={B} x={xB} h={hB} gain={gain} onChange={(j, to) => change({ xB: moved(xB, j, to) })} />
          <Blocks left={0} title="joined as they are" blocks={[hA, hB]} scaleTo={Math.max(...hA, ...hB, 1e-9)} />
          <Blocks left={208} title="each block of length 1" blocks={[unit(hA), unit(hB)]} scaleTo={1} />
        </Drawing>
      }
      controls={
        <Slider
          id="fig-gain"
          ink="b"
          label={
            <>
              <Key ink="b">B</Key> gain of the encoder, as a power of 10
            </>
          }
          value={power}
          min={-2}
          max={2}
          step={0.1}
          onInput={(to) => change({ power: to })}
        />
      }
      readout={<Readout hA={hA} hB={hB} gain={gain} />}
    />
  );
}

function Readout({ hA, hB, gain }: { hA: number[]; hB: number[]; gain: number }) {
  const silent = [lengthOf(hA) === 0 ? 'A' : '', lengthOf(hB) === 0 ? 'B' : ''].filter((name) => name !== '');
  if (silent.length > 0) {
    return (
      <>
        <b>
          {silent.join(' and ')} {silent.length > 1 ? 'are' : 'is'} silent.
        </b>{' '}
        Every ReLU there is off, so the block is 0 in both charts; there is no direction to bring to length 1.
      </>
    );
  }
  const share = 100 * (energyShare(hA, hB) ?? 0);
  return (
    <>
      <b>
        Joined as they are, A has {percent(share)} of ‖<Sym of="z" />
        ‖².
      </b>{' '}
      With blocks of length 1 it has half, whatever the gain, which is now {fixed(gain, gain < 1 ? 2 : 1)}.
    </>
  );
}

const percent = (share: number): string =>
  share > 99.95 ? 'nearly all' : share < 0.05 ? 'next to nothing' : `${fixed(share, 1)} per cent`;
