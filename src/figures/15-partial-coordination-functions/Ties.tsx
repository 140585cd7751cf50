import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Clouds, LONGEST } from './Clouds.tsx';
import { Quadrant, REACH } from './Quadrant.tsx';
import { CLOUD_A, CLOUD_B, correlation, violation } from './ties.ts';

type State = { u: Point; v: Point; picture: Point; caption: Point };

/** Both ties hold, and in both the partners are far apart. */
const START: State = { u: { x: 1.2, y: 1.2 }, v: { x: 1.2, y: -1.2 }, picture: { x: 4, y: 3.5 }, caption: { x: 0.8, y: 0.6 } };

/** Correlation along two directions, and an order: what each leaves free. */
export function Ties() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { u, v, picture, caption } = state.value;

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Clouds u={u} v={v} onU={(to) => change({ u: inReach(to) })} onV={(to) => change({ v: inReach(to) })} />}
      controls={
        <>
          <p class="label">An order: the caption below its picture</p>
          <Quadrant
            picture={picture}
            caption={caption}
            onPicture={(to) => change({ picture: inPlane(to) })}
            onCaption={(to) => change({ caption: inPlane(to) })}
          />
        </>
      }
      readout={<Readout {...state.value} />}
    />
  );
}

function Readout({ u, v, picture, caption }: State) {
  const rho = correlation(CLOUD_A, CLOUD_B, u, v);
  const cost = violation(picture, caption);
  const distance = Math.hypot(picture.x - caption.x, picture.y - caption.y);
  return (
    <>
      <b>
        ρ is {fixed(rho, 2)}, and the order costs {fixed(cost, 2)}.
      </b>{' '}
      {ofCorrelation(rho)}{' '}
      {cost === 0 ? `The caption is allowed, ${fixed(distance)} away from its picture.` : 'The caption says more than its picture shows.'}
    </>
  );
}

function ofCorrelation(rho: number): string {
  if (rho > 0.9) return 'Along these directions the clouds rise and fall together.';
  if (rho < -0.9) return 'Along these directions one cloud falls as the other rises.';
  if (Math.abs(rho) < 0.3) return 'Along these directions the clouds have next to nothing in common.';
  return 'Along these directions part of what varies is shared.';
}

const within = (value: number, least: number, most: number): number => snap(clamp(value, least, most), 0.1);
const inReach = ({ x, y }: Point): Point => ({ x: within(x, -LONGEST + 0.4, LONGEST - 0.4), y: within(y, -LONGEST, LONGEST) });
const inPlane = ({ x, y }: Point): Point => ({ x: within(x, 0, REACH), y: within(y, 0, REACH) });
