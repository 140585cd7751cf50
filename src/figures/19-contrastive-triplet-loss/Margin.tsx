import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Circle } from './Circle.tsx';
import { anchorLoss, type Hinge, hinges, type Mining, type Scene } from './hinges.ts';
import { Ladder } from './Ladder.tsx';

/** Two negatives within the margin, on either side of the anchor, and two beyond it. */
const START: Scene = { anchor: 60, positive: 35, negatives: [100, 15, 140, -110], alpha: 0.3, mining: 'sum' };

const MINING = [
  { value: 'sum', label: 'sum' },
  { value: 'hardest', label: 'hardest' },
] as const;

/** Who pays, and how much, when the positive has to win by a margin. */
export function Margin() {
  const state = useSignal(START);
  const change = (part: Partial<Scene>) => {
    state.value = { ...state.value, ...part };
  };
  const scene = state.value;
  const costs = hinges(scene);
  const turnNegative = (index: number, angle: number) =>
    change({ negatives: scene.negatives.map((negative, i) => (i === index ? angle : negative)) });

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Circle
          scene={scene}
          hinges={costs}
          onAnchor={(anchor) => change({ anchor })}
          onPositive={(positive) => change({ positive })}
          onNegative={turnNegative}
        />
      }
      controls={
        <>
          <Slider
            id="fig-alpha"
            label={
              <>
                margin <Sym of="α" />
              </>
            }
            value={scene.alpha}
            min={0}
            max={1}
            step={0.05}
            decimals={2}
            onInput={(alpha) => change({ alpha })}
          />
          <Choice<Mining>
            name="fig-mining"
            label="Pay for"
            options={MINING}
            value={scene.mining}
            onChange={(mining) => change({ mining })}
          />
          <Ladder scene={scene} hinges={costs} />
        </>
      }
      readout={<Readout scene={scene} hinges={costs} />}
    />
  );
}

function Readout({ scene, hinges: costs }: { scene: Scene; hinges: Hinge[] }) {
  const paying = costs.filter(({ value }) => value > 0).length;
  if (paying === 0) {
    return (
      <>
        <b>Nothing to pay.</b> Every negative is beyond the margin: the loss is 0, and so is its gradient. This anchor no longer learns.
      </>
    );
  }
  const loss = fixed(anchorLoss(scene), 2);
  if (scene.mining === 'hardest' && paying > 1) {
    return (
      <>
        <b>This anchor pays {loss}</b>, for negative {costs.findIndex(({ counts }) => counts) + 1} alone. {number(paying - 1)} more within
        the margin {paying === 2 ? 'goes' : 'go'} free until the hardest has been dealt with.
      </>
    );
  }
  return (
    <>
      <b>This anchor pays {loss}.</b> {number(paying)} of {number(costs.length).toLowerCase()} negatives {paying === 1 ? 'is' : 'are'}{' '}
      within the margin; the others get no gradient at all.
    </>
  );
}

const number = (count: number): string => ['None', 'One', 'Two', 'Three', 'Four'][count] ?? String(count);
