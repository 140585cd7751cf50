import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Slider } from '../parts/Slider.tsx';
import { Clouds, FARTHEST } from './Clouds.tsx';
import { type Change, cloudA, cloudB, correlations, partial, strong } from './clouds.ts';
import { Gauges } from './Gauges.tsx';

/** Moved aside and nothing else: partially coordinated as well as ever, strongly far less. */
const START: Change = { shift: { x: 2.6, y: 1.4 }, stretchX: 1, stretchY: 1, degrees: 0, shuffled: false, onRay: false };

/** Every pair points the same way, and what is long in A is short in B. */
const ON_A_RAY: Change = { ...START, shift: { x: 0, y: 0 }, onRay: true };

/** Two clouds of paired vectors, and what shifting, stretching, turning and shuffling one of them does to the two scores. */
export function Coordination() {
  const state = useSignal(START);
  const change = (part: Partial<Change>) => {
    state.value = { ...state.value, ...part };
  };
  const { shift, stretchX, stretchY, degrees, shuffled, onRay } = state.value;
  const a = cloudA(state.value);
  const b = cloudB(state.value);
  const move = ({ x, y }: Point) => change({ shift: { x: within(x), y: within(y) } });

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Clouds a={a} b={b} shift={shift} onShift={move} />}
      controls={
        <>
          <Slider
            id="fig-stretch-1"
            ink="b"
            label="stretch B along coordinate 1"
            value={stretchX}
            min={-1.5}
            max={1.5}
            step={0.1}
            onInput={(to) => change({ stretchX: to })}
          />
          <Slider
            id="fig-stretch-2"
            ink="b"
            label="stretch B along coordinate 2"
            value={stretchY}
            min={-1.5}
            max={1.5}
            step={0.1}
            onInput={(to) => change({ stretchY: to })}
          />
          <Slider
            id="fig-turn"
            ink="b"
            label="turn B, in degrees"
            value={degrees}
            min={-180}
            max={180}
            step={5}
            decimals={0}
            onInput={(to) => change({ degrees: to })}
          />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ shuffled: !shuffled })}>
              {shuffled ? 'Pair them as before' : 'Shuffle the pairs'}
            </button>
            <button class="btn" type="button" onClick={() => change(onRay ? START : ON_A_RAY)}>
              {onRay ? 'Back to the clouds' : 'Put all on one ray'}
            </button>
          </div>
          <Gauges strong={strong(a, b)} partial={partial(a, b)} />
        </>
      }
      readout={<Readout change={state.value} a={a} b={b} />}
    />
  );
}

function Readout({ change, a, b }: { change: Change; a: readonly Point[]; b: readonly Point[] }) {
  const [first, second] = correlations(a, b);
  const scores = `S is ${fixed(strong(a, b), 2)} and P is ${fixed(partial(a, b), 2)}.`;
  return (
    <>
      <b>{scores}</b> {reason(change, first, second)}
    </>
  );
}

/** What is to be learnt from the present state, the strongest effect first. */
function reason({ shift, stretchX, stretchY, degrees, shuffled, onRay }: Change, first: number, second: number): string {
  if (shuffled) return 'Every item is held against a stranger: neither score survives that.';
  if (stretchX === 0 || stretchY === 0) return 'A coordinate of B no longer varies. Its correlation counts as 0.';
  if (degrees % 180 !== 0) {
    return `Coordinate 1 of B is now a mixture: the coordinates correlate at ${fixed(first, 2)} and ${fixed(second, 2)}.`;
  }
  if (onRay && first < 0 && second < 0 && stretchX > 0 && Math.hypot(shift.x, shift.y) < 0.05)
    return 'Every pair points the same way, yet what is long in A is short in B.';
  if (first < 0 && second < 0) return 'Both coordinates run backwards, and both correlations are negative.';
  if (first < 0 || second < 0) return 'One coordinate runs backwards: its correlation is negative and undoes the other one.';
  if (Math.hypot(shift.x, shift.y) > 0.3) return 'B varies just as A does, only elsewhere. The correlation does not see where.';
  return 'The clouds lie on each other: the vectors agree, and so they vary together as well.';
}

const within = (value: number): number => snap(clamp(value, -FARTHEST, FARTHEST), 0.1);
