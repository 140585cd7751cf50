import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { DecisionMap, REACH } from './DecisionMap.tsx';
import { early, earlyLevel, late, lateLevel, type Opinions } from './opinions.ts';
import { Probabilities } from './Probabilities.tsx';

const START: Opinions = { a: 2, b: -4, alpha: 0.7 };
const LEVELS = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The same two opinions, combined as evidence and combined as probabilities. */
export function Verdicts() {
  const state = useSignal(START);
  const change = (part: Partial<Opinions>) => {
    state.value = { ...state.value, ...part };
  };
  const opinions = state.value;
  const { a, b, alpha } = opinions;
  const move = ({ x, y }: Point) => change({ a: inMap(x), b: inMap(y) });
  const levels = (line: (p: number) => Point[]) => LEVELS.map((p) => ({ p, line: line(p) }));

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing
          width={404}
          height={236}
          label="Two maps over the opinions of A, to the right, and B, upwards: which class is chosen where"
        >
          <DecisionMap
            left={18}
            title="early"
            levels={levels((p) => earlyLevel(p, REACH))}
            opinions={opinions}
            probability={early(opinions)}
            onMove={move}
          />
          <DecisionMap
            left={222}
            title="late"
            levels={levels((p) => lateLevel(p, alpha, REACH))}
            opinions={opinions}
            probability={late(opinions)}
            onMove={move}
          />
        </Drawing>
      }
      controls={
        <>
          <Slider
            id="fig-a"
            ink="a"
            label={
              <>
                <Key ink="a">A</Key> evidence for yes
              </>
            }
            value={a}
            min={-REACH}
            max={REACH}
            step={0.1}
            onInput={(to) => change({ a: to })}
          />
          <Slider
            id="fig-b"
            ink="b"
            label={
              <>
                <Key ink="b">B</Key> evidence for yes
              </>
            }
            value={b}
            min={-REACH}
            max={REACH}
            step={0.1}
            onInput={(to) => change({ b: to })}
          />
          <Slider
            id="fig-alpha"
            label={
              <>
                weight of A in late fusion <Sym of="α" />
              </>
            }
            value={alpha}
            min={0}
            max={1}
            step={0.05}
            decimals={2}
            onInput={(to) => change({ alpha: to })}
          />
          <Probabilities opinions={opinions} />
        </>
      }
      readout={<Readout opinions={opinions} />}
    />
  );
}

const inMap = (value: number): number => clamp(snap(value, 0.1), -REACH, REACH);

function Readout({ opinions }: { opinions: Opinions }) {
  const { alpha } = opinions;
  const [e, l] = [early(opinions), late(opinions)];
  const bound =
    alpha > 0.5
      ? `However sure B is, it moves late fusion by no more than ${fixed(1 - alpha, 2)}.`
      : `However sure A is, it moves late fusion by no more than ${fixed(alpha, 2)}.`;
  const word = (p: number): string => (p > 0.5 + 1e-9 ? 'yes' : p < 0.5 - 1e-9 ? 'no' : 'undecided');
  return (
    <>
      <b>{word(e) === word(l) ? `Both verdicts: ${word(e)}.` : `Early: ${word(e)}. Late: ${word(l)}.`}</b> Yes has {fixed(e, 3)} in early
      and {fixed(l, 3)} in late fusion. {bound}
    </>
  );
}
