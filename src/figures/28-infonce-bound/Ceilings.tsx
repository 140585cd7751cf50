import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { useSketchedPrediction } from '../parts/prediction.ts';
import { ShowButton } from '../parts/Question.tsx';
import { Slider } from '../parts/Slider.tsx';
import { boundOfBatch, criticOf, drawPairs, expectedBound, learntByHeart, uniform, type World, worldWith } from './bound.ts';
import { Curve, MOST_NATS, SIZES, SKETCHED } from './Curve.tsx';
import { Split } from './Split.tsx';

/** How many values each modality has: what they share is at most the logarithm of it, a little over 4 nats. */
const VALUES = 64;
const BATCHES = 12;

/** Which single batches are shown: none; some, scored by the critic of the curve; or scored by one that has learnt pairs by heart. */
type Batches = 'none' | 'some' | 'learnt' | 'fresh';

type State = { nats: number; doublings: number; strength: number; batches: Batches; seed: number };

const START: State = { nats: 3, doublings: 4, strength: 1, batches: 'none', seed: 1 };

/** A sketch to begin with that says nothing: one height for every number of candidates. */
const FLAT = SKETCHED.map(() => 1);

/** What a contrastive loss can show of the information that is there. */
export function Ceilings() {
  const state = useSignal(START);
  const change = (part: Partial<State>) => {
    state.value = { ...state.value, ...part };
  };
  const { nats, doublings, strength, batches, seed } = state.value;
  const world = worldWith(VALUES, nats);
  const candidates = 2 ** doublings;
  const prediction = useSketchedPrediction('28-infonce-bound', FLAT);
  const { isAsking } = prediction;
  const bound = expectedBound(world, candidates, strength);
  const dots = batches === 'none' ? [] : drawBatches(world, strength, batches, seed);

  return (
    <Frame
      onReset={() => change(START)}
      asked={{
        prediction,
        question: `A and B share ${fixed(nats, 2)} nats. A critic, the best there is, picks the partner from among N candidates, and log N − L says how much it has shown. Draw how high that gets, on average, with 4, 32 and 512 candidates.`,
        guesses: <ShowButton onShow={() => prediction.takeSketch(state.value)} />,
      }}
      drawing={
        <Curve
          isAnswerHidden={isAsking}
          sketch={prediction.sketch}
          onSketch={prediction.draw}
          world={world}
          nats={nats}
          doublings={doublings}
          strength={strength}
          dots={dots}
          onNats={(to) => change({ nats: clamp(snap(to, 0.05), 0, MOST_NATS) })}
          onDoublings={(to) => change({ doublings: clamp(Math.round(to), 1, SIZES) })}
        />
      }
      controls={
        isAsking ? null : (
          <>
            <Split candidates={candidates} bound={bound} nats={nats} />
            <div class="fg-apart">
              <Slider
                id="f28-strength"
                label="Critic: 0 blind, 1 best, 2 too sure"
                value={strength}
                min={0}
                max={2}
                step={0.1}
                onInput={(value) => change({ strength: value })}
              />
            </div>
            <Choice<'hide' | 'show'>
              name="f28-batches"
              label="Single batches"
              options={[
                { value: 'hide', label: 'hide' },
                { value: 'show', label: 'show' },
              ]}
              value={batches === 'none' ? 'hide' : 'show'}
              onChange={(value) => change({ batches: value === 'hide' ? 'none' : 'some' })}
            />
            <Choice<Batches>
              name="f28-learnt"
              label="Its critic has learnt"
              options={[
                { value: 'some', label: 'none' },
                { value: 'learnt', label: 'this one' },
                { value: 'fresh', label: 'another' },
              ]}
              value={batches}
              onChange={(value) => change({ batches: value })}
            />
            <div class="fg-buttons">
              <button class="btn" type="button" onClick={() => change({ batches: batches === 'none' ? 'some' : batches, seed: seed + 1 })}>
                Draw other batches
              </button>
            </div>
          </>
        )
      }
      readout={
        <>
          {expectation(prediction.guessOn(state.value), world)}
          <b>
            {fixed(bound, 2)} of {fixed(nats, 2)} nats shown
          </b>{' '}
          by {candidates} candidates. {describe(nats, candidates, strength)}
          {batches !== 'none' &&
            ` ${SCORED[batches]} of ${BATCHES} batches of ${candidates}, ${claims(countAbove(dots, doublings, nats))} more than there is.`}
        </>
      }
    />
  );
}

/** What the reader drew for few and for many candidates, beside the bound. */
function expectation(sketched: number[] | undefined, world: World): string {
  if (!sketched) return '';
  const beside = SKETCHED.map((doublings, i) => {
    const bound = expectedBound(world, 2 ** doublings, 1);
    return `${fixed(sketched[i] ?? 0)} for ${2 ** doublings} (it is ${fixed(bound)})`;
  });
  return `You expected ${beside.slice(0, -1).join(', ')} and ${beside.at(-1)}. `;
}

type Dots = { doublings: number; bounds: number[] }[];

/** Some batches for every number of candidates, the same ones for the same seed. */
function drawBatches(world: World, strength: number, batches: Exclude<Batches, 'none'>, seed: number): Dots {
  const best = criticOf(world, strength);
  return Array.from({ length: SIZES }, (_, index) => {
    const random = uniform(1000 * seed + index);
    const draw = () => drawPairs(world, 2 ** (index + 1), random);
    const bounds = Array.from({ length: BATCHES }, () => {
      const pairs = draw();
      if (batches === 'some') return boundOfBatch(pairs, best);
      return boundOfBatch(batches === 'learnt' ? pairs : draw(), learntByHeart(pairs));
    });
    return { doublings: index + 1, bounds };
  });
}

/** Begins the sentence that says how many batches claim too much. */
const SCORED: Record<Exclude<Batches, 'none'>, string> = {
  some: 'One by one,',
  learnt: 'With a critic that knows its own batch by heart,',
  fresh: 'With a critic that knows another batch by heart,',
};

const countAbove = (dots: Dots, doublings: number, nats: number): number =>
  dots.find((column) => column.doublings === doublings)?.bounds.filter((bound) => bound > nats).length ?? 0;

const claims = (count: number): string => (count === 1 ? '1 claims' : `${count === 0 ? 'none' : count} claim`);

function describe(nats: number, candidates: number, strength: number): string {
  if (nats === 0) return 'Nothing is shared, and no critic that was fixed beforehand shows anything on average.';
  if (strength === 0) return 'The critic tells nothing apart: its loss is log N.';
  if (strength !== 1)
    return `The critic is ${strength < 1 ? 'too timid' : 'too sure of itself'}: on average it shows less than the best one, and never more than there is.`;
  if (Math.log(candidates) < nats) return `On average no critic can show more than log ${candidates} = ${fixed(Math.log(candidates), 2)}.`;
  return 'The best critic, and room to spare below log N.';
}
