import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { Key } from '../parts/Key.tsx';
import { clamp, fixed, signed, snap } from '../parts/numbers.ts';
import type { Point } from '../parts/points.ts';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { Contributions } from './Contributions.tsx';
import { Plane, REACH } from './Plane.tsx';
import { otherHeight, type Surface, stepInA } from './surface.ts';

const START: Surface & Point = { w1: 1, w2: 1.5, bias: 0.5, c: 0, x: 1, y: -0.5 };

/** Level lines of z over the plane of two numbers: straight and parallel as long as nothing is multiplied. */
export function LevelLines() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { x, y, ...surface } = state.value;
  const move = (to: Point) => change({ x: inSquare(to.x), y: inSquare(to.y) });

  return (
    <Frame
      onReset={() => change(START)}
      drawing={<Plane surface={surface} point={{ x, y }} onMove={move} />}
      controls={
        <>
          <Slider
            id="fig-w1"
            ink="a"
            label={
              <>
                <Key ink="a">A</Key> weight <Sym of="w" index="A" />
              </>
            }
            value={surface.w1}
            min={-2}
            max={2}
            step={0.1}
            onInput={(w1) => change({ w1 })}
          />
          <Slider
            id="fig-w2"
            ink="b"
            label={
              <>
                <Key ink="b">B</Key> weight <Sym of="w" index="B" />
              </>
            }
            value={surface.w2}
            min={-2}
            max={2}
            step={0.1}
            onInput={(w2) => change({ w2 })}
          />
          <Slider
            id="fig-bias"
            label={
              <>
                <Key ink="plain">b</Key> bias
              </>
            }
            value={surface.bias}
            min={-2}
            max={2}
            step={0.1}
            onInput={(bias) => change({ bias })}
          />
          <div class="fg-apart">
            <Slider
              id="fig-c"
              ink="joint"
              label={
                <>
                  <Key ink="joint">AB</Key> product <Sym of="c" />
                </>
              }
              value={surface.c}
              min={-1.5}
              max={1.5}
              step={0.1}
              onInput={(c) => change({ c })}
            />
          </div>
          <Contributions surface={surface} point={{ x, y }} />
        </>
      }
      readout={<Readout surface={surface} y={y} />}
    />
  );
}

const inSquare = (value: number): number => clamp(snap(value, 0.1), -REACH, REACH);

function Readout({ surface, y }: { surface: Surface; y: number }) {
  if (surface.c !== 0) {
    return (
      <>
        <b>Bent.</b> A step to the right now changes <Sym of="z" /> by {signed(stepInA(surface, y))} at the diamond, and by{' '}
        {signed(stepInA(surface, otherHeight(y)))} at the other arrow. What A does depends on B.
      </>
    );
  }
  if (surface.w1 === 0 && surface.w2 === 0) {
    return (
      <>
        <b>Flat.</b> Both weights are 0, so <Sym of="z" /> is {fixed(surface.bias)} everywhere.
      </>
    );
  }
  return (
    <>
      <b>Straight and parallel.</b> A step to the right changes <Sym of="z" /> by {signed(surface.w1)}, at the diamond, at the other arrow,
      anywhere.
    </>
  );
}
