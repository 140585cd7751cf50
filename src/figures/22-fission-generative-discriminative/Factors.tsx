import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Bars } from './Bars.tsx';
import { type Content, codes, moments, type Part, pairs, parts, type Scene } from './codes.ts';
import { HeatMap } from './HeatMap.tsx';
import { Scatter } from './Scatter.tsx';

/** B’s code is largely a copy of A’s: two cells beside the diagonal are dark, and B can no longer be rebuilt. */
const START: Scene = { content: 'own', copy: 0.8, mean: 0, spread: 1 };

const CONTENTS = [
  { value: 'own', label: 'its own part' },
  { value: 'product', label: 'A’s times S’s' },
] as const;

/** What mean and covariance of three codes show of their overlap, and what they do not. */
export function Factors() {
  const state = useSignal(START);
  const change = (part: Partial<Scene>) => {
    state.value = { ...state.value, ...part };
  };
  const scene = state.value;
  const current = parts(scene);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing y={-24} width={404} height={324} label="Covariance and mean of the codes, and B’s code against A’s">
          <HeatMap moments={moments(codes(scene))} />
          <Scatter points={pairs(scene)} />
        </Drawing>
      }
      controls={
        <>
          <Choice<Content>
            name="fig-content"
            label="B’s code holds"
            options={CONTENTS}
            value={scene.content}
            onChange={(content) => change({ content })}
          />
          <div class="fg-apart">
            <Slider
              id="fig-copy"
              label="copy of A’s code in B’s"
              value={scene.copy}
              min={0}
              max={1}
              step={0.1}
              onInput={(copy) => change({ copy })}
            />
          </div>
          <Slider
            id="fig-mean"
            label="mean of the joint code"
            value={scene.mean}
            min={0}
            max={1.5}
            step={0.1}
            onInput={(mean) => change({ mean })}
          />
          <Slider
            id="fig-spread"
            label="spread of the joint code"
            value={scene.spread}
            min={0.1}
            max={1.5}
            step={0.1}
            onInput={(spread) => change({ spread })}
          />
          <Bars parts={current} />
        </>
      }
      readout={<Readout scene={scene} parts={current} />}
    />
  );
}

function Readout({ scene, parts: { prior, rec } }: { scene: Scene; parts: Part }) {
  if (prior < 0.005 && scene.content === 'product') {
    return (
      <>
        <b>The prior sees nothing: its bar is at 0.</b> Yet B’s code is made of the two others. Covariance 0, and no independence.
      </>
    );
  }
  if (prior < 0.005) {
    return (
      <>
        <b>Nothing overlaps.</b> Mean 0, covariance I, and each code holds something that no other has.
      </>
    );
  }
  const causes = [
    scene.copy > 0 ? 'two codes overlap' : '',
    scene.mean > 0 ? 'the joint code is shifted' : '',
    scene.spread !== 1 ? 'its spread is not 1' : '',
  ].filter(Boolean);
  return (
    <>
      <b>The prior charges {fixed(prior, 2)}:</b> {causes.join(', ')}.{' '}
      {rec > 0.005 ? 'What B’s code no longer holds cannot be rebuilt.' : 'The decoders can undo it, so no other part sees it.'}
    </>
  );
}
