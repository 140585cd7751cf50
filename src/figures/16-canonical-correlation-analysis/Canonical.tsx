import { useSignal } from '@preact/signals';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Slider } from '../parts/Slider.tsx';
import { along, bestPair, correlation, intoWhitened, outOfWhitened, viewX, viewY, whitened } from './canonical.ts';
import { Gauge } from './Gauge.tsx';
import { Projected, SQUARE } from './Projected.tsx';
import { SIDE, View } from './View.tsx';

/** Directions belong to the clouds as they are drawn, whitened or not. */
type State = { stretch: number; white: boolean; a: Point; b: Point };

/** Both dials along the first coordinate, which is not the best that can be done. */
const START: State = { stretch: 1, white: false, a: { x: 1, y: 0 }, b: { x: 1, y: 0 } };

const GAP = 16;
const WIDTH = 2 * SIDE + GAP;

/** Two views, a dial for each, and what whitening makes of the search for the best pair. */
export function Canonical() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { stretch, white, a, b } = state.value;
  const [x, y] = [viewX(stretch), viewY()];
  const [shownX, shownY] = white ? [whitened(x), whitened(y)] : [x, y];
  const best = bestPair(x, y);
  const now = correlation(shownX, shownY, a, b);

  const whiten = () => {
    const map = white ? outOfWhitened : intoWhitened;
    change({ white: !white, a: map(x, a), b: map(y, b) });
  };
  const turnToBest = () => change(white ? { a: intoWhitened(x, best.a), b: intoWhitened(y, best.b) } : { a: best.a, b: best.b });

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing
          x={-4}
          y={-26}
          width={WIDTH + 8}
          height={SIDE + SQUARE + 54}
          label="Two views of eight items with a dial for each, and the projections below"
        >
          <g transform={`translate(${SIDE + GAP} 0)`}>
            <View name="v" title={white ? 'B, whitened' : 'B'} ink="b" cloud={shownY} direction={b} onTurn={(to) => change({ b: to })} />
          </g>
          <View name="u" title={white ? 'A, whitened' : 'A'} ink="a" cloud={shownX} direction={a} onTurn={(to) => change({ a: to })} />
          <g transform={`translate(0 ${SIDE + 22})`}>
            <Projected s={along(shownX, a)} t={along(shownY, b)} />
          </g>
        </Drawing>
      }
      controls={
        <>
          <Slider
            id="fig-stretch"
            ink="a"
            label="stretch A to the right"
            value={stretch}
            min={0.3}
            max={1.3}
            step={0.1}
            onInput={(to) => change({ stretch: to })}
          />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={whiten}>
              {white ? 'Undo the whitening' : 'Whiten both views'}
            </button>
            <button class="btn" type="button" onClick={turnToBest}>
              Turn to the best pair
            </button>
          </div>
          <Gauge now={now} best={best.rho} />
        </>
      }
      readout={<Readout now={now} best={best.rho} white={white} />}
    />
  );
}

function Readout({ now, best, white }: { now: number; best: number; white: boolean }) {
  return (
    <>
      <b>
        The projections correlate at {fixed(now, 2)}; {fixed(best, 2)} is possible.
      </b>{' '}
      {best - now < 0.005 ? 'This is the first canonical pair. ' : ''}
      {white
        ? 'Along every direction the variance is 1 now, so the covariance is the correlation.'
        : 'The clouds are longer one way than the other, and the dials mislead.'}
    </>
  );
}
