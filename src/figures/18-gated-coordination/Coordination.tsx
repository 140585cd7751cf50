import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Arrows } from './Arrows.tsx';
import { type Gated, gated, type Mode, type Scene } from './gates.ts';
import { Valves } from './Valves.tsx';

/** Two inputs that agree along axis 1 and contradict each other along axis 2, whose gates are nearly closed. */
const START: Scene = { a: { x: 1.5, y: 2 }, b: { x: 1.5, y: -2 }, own: 1.5, other: 1.5, bias: -2, mode: 'keep' };

const MODES = [
  { value: 'keep', label: 'keep both' },
  { value: 'add', label: 'add them up' },
] as const;

/** Two representations that stay two, each opened and closed by what both say. */
export function Coordination() {
  const state = useSignal(START);
  const change = (part: Partial<Scene>) => {
    state.value = { ...state.value, ...part };
  };
  const scene = state.value;
  const result = gated(scene);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Arrows scene={scene} result={result} onMove={(side, to) => change({ [side]: to })} />}
      controls={
        <>
          <Slider
            id="fig-own"
            label="weight of the own number"
            value={scene.own}
            min={-3}
            max={3}
            step={0.1}
            onInput={(own) => change({ own })}
          />
          <Slider
            id="fig-other"
            label="weight of the partner’s number"
            value={scene.other}
            min={-3}
            max={3}
            step={0.1}
            onInput={(other) => change({ other })}
          />
          <Slider id="fig-bias" label="bias" value={scene.bias} min={-5} max={5} step={0.1} onInput={(bias) => change({ bias })} />
          <Choice<Mode> name="fig-mode" label="Then" options={MODES} value={scene.mode} onChange={(mode) => change({ mode })} />
          <Valves result={result} />
        </>
      }
      readout={<Readout scene={scene} result={result} />}
    />
  );
}

function Readout({ scene, result }: { scene: Scene; result: Gated }) {
  if (scene.mode === 'add') {
    return (
      <>
        <b>One arrow is left.</b> This is gated fusion: there are no two representations any more whose agreement could be measured.
      </>
    );
  }
  const turned = result.after - result.before;
  let verdict = 'The gates leave their agreement as it is.';
  if (turned > 0.005) verdict = 'The gates turn them towards each other.';
  if (turned < -0.005) verdict = 'The gates turn them away from each other.';
  return (
    <>
      <b>
        Cosine {fixed(result.before, 2)} before the gates, {fixed(result.after, 2)} after.
      </b>{' '}
      {verdict} {scene.other === 0 ? 'No gate looks at the partner now.' : null}
    </>
  );
}
