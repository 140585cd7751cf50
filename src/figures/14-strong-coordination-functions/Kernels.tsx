import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Field, REACH } from './Field.tsx';
import { type Kernel, type Kind, similarity } from './kernels.ts';
import { Walk } from './Walk.tsx';

type State = Kernel & { x: Point; y: Point };

/** A hill with y on its slope. */
const START: State = { kind: 'rbf', gamma: 0.5, c: 1, degree: 2, x: { x: 1, y: 1.6 }, y: { x: 2.2, y: 0.6 } };

const KINDS: readonly { value: Kind; label: string; says: string }[] = [
  { value: 'cosine', label: 'cosine', says: 'Only the direction counts: the lines are rays, and the whole ray through x is worth 1.' },
  { value: 'linear', label: 'linear', says: 'Stripes at right angles to x, which go on without bound: farther out is more alike.' },
  {
    value: 'polynomial',
    label: 'polynomial',
    says: 'The stripes of the linear kernel, drawn together by the power and moved by the constant.',
  },
  { value: 'exponential', label: 'exponential', says: 'A hill with a sharp tip: even close to x, a step towards it still pays.' },
  { value: 'rbf', label: 'RBF', says: 'A hill with a round top: close to x it is flat, and far away nothing is left.' },
  {
    value: 'exp-dot',
    label: 'exponential of the dot product',
    says: 'The stripes of the linear kernel once more, but steps of equal length now multiply: farther out is many times as alike.',
  },
];

/** The same two vectors under six kernels. */
export function Kernels() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { x, y, ...kernel } = state.value;
  const usesGamma = kernel.kind !== 'cosine' && kernel.kind !== 'linear';
  const chosen = KINDS.find(({ value }) => value === kernel.kind);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Field kernel={kernel} x={x} y={y} onX={(to) => change({ x: inSquare(to) })} onY={(to) => change({ y: inSquare(to) })} />}
      controls={
        <>
          <label class="f14-pick">
            Kernel
            <span class="select">
              <select
                value={kernel.kind}
                onChange={(event) => change({ kind: KINDS.find(({ value }) => value === event.currentTarget.value)?.value ?? START.kind })}
              >
                {KINDS.map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </span>
          </label>
          {usesGamma && (
            <Slider
              id="fig-gamma"
              label={<Sym of="γ" />}
              value={kernel.gamma}
              min={0.1}
              max={2}
              step={0.1}
              onInput={(gamma) => change({ gamma })}
            />
          )}
          {kernel.kind === 'polynomial' && (
            <>
              <Slider
                id="fig-c"
                label={
                  <>
                    constant <Sym of="c" />
                  </>
                }
                value={kernel.c}
                min={0}
                max={2}
                step={0.1}
                onInput={(c) => change({ c })}
              />
              <Slider
                id="fig-degree"
                label={
                  <>
                    degree <Sym of="p" />
                  </>
                }
                value={kernel.degree}
                min={1}
                max={3}
                step={1}
                decimals={0}
                onInput={(degree) => change({ degree })}
              />
            </>
          )}
          <Walk kernel={kernel} x={x} />
        </>
      }
      readout={
        <>
          <b>
            The similarity of x and y is {fixed(similarity(kernel, x, y), 2)}, that of x with itself {fixed(similarity(kernel, x, x), 2)}.
          </b>{' '}
          {chosen?.says}
        </>
      }
    />
  );
}

const inSquare = ({ x, y }: Point): Point => ({ x: within(x), y: within(y) });
const within = (value: number): number => snap(clamp(value, 0.2 - REACH, REACH - 0.2), 0.1);
