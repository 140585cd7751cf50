import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, signed, snap } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { BiasCurve, REACH } from './BiasCurve.tsx';
import { fuse, type Scene, slopeInBias, threshold } from './gates.ts';
import { Lanes, MOST } from './Lanes.tsx';

const START: Scene = { a: [1.5, 1, -1], b: [0.5, -1, 1.5], biasA: -1, biasB: 0.5, hard: false };

const KINDS = [
  { value: 'soft', label: 'soft' },
  { value: 'hard', label: 'hard' },
] as const;

/** Valves that both modalities set, and what a bias does to them when they are soft, or hard. */
export function GatedFusion() {
  const state = useSignal(START);
  const change = (part: Partial<Scene>) => {
    state.value = { ...state.value, ...part };
  };
  const scene = state.value;
  const put = (list: number[], index: number, value: number) =>
    list.map((old, i) => (i === index ? clamp(snap(value, 0.1), -MOST, MOST) : old));

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Lanes
          scene={scene}
          onA={(i, value) => change({ a: put(scene.a, i, value) })}
          onB={(i, value) => change({ b: put(scene.b, i, value) })}
        />
      }
      controls={
        <>
          <Slider
            id="fig-bias-a"
            ink="a"
            label={
              <>
                <Key ink="a">A</Key> bias of its gates, <Sym of="b" index="A" />
              </>
            }
            value={scene.biasA}
            min={-REACH}
            max={REACH}
            step={0.1}
            onInput={(biasA) => change({ biasA })}
          />
          <Slider
            id="fig-bias-b"
            ink="b"
            label={
              <>
                <Key ink="b">B</Key> bias of its gates, <Sym of="b" index="B" />
              </>
            }
            value={scene.biasB}
            min={-REACH}
            max={REACH}
            step={0.1}
            onInput={(biasB) => change({ biasB })}
          />
          <Choice<'soft' | 'hard'>
            name="fig-gates"
            label="Gates"
            options={KINDS}
            value={scene.hard ? 'hard' : 'soft'}
            onChange={(kind) => change({ hard: kind === 'hard' })}
          />
          <BiasCurve scene={scene} />
        </>
      }
      readout={<Readout scene={scene} />}
    />
  );
}

function Readout({ scene }: { scene: Scene }) {
  const gate = fuse(scene)[0]?.A.gate ?? 0;
  if (scene.hard) {
    const way = threshold(scene, 0) - scene.biasA;
    return (
      <>
        <b>No slope.</b> The first gate of A is {gate === 1 ? 'open' : 'shut'}. Its bias would have to move by {signed(way)} before{' '}
        <Sym of="z" index="1" /> answers at all.
      </>
    );
  }
  return (
    <>
      <b>The first gate of A is open to {fixed(gate, 2)}</b>, with <Sym of="x" index="B,1" /> at {fixed(scene.b[0] ?? 0)}. A little more
      bias changes <Sym of="z" index="1" /> by {signed(slopeInBias(scene, 0), 2)} per unit: training has a slope to follow.
    </>
  );
}
