import type { Verdict } from '../../../graders/verdict.ts';
import { ratioWords } from '../verdict-words.ts';
import { GrowthPlot } from './GrowthPlot.tsx';

/** How much work an accepted solution did, beside the reference. */
export function WorkPanel({ verdict }: { verdict: Verdict }) {
  const { growth, work } = verdict;
  const last = growth && growth.sizes.length - 1;
  const learner = growth ? growth.learner[last!]! : work.learner;
  const reference = growth ? growth.reference[last!]! : work.reference;
  return (
    <section aria-labelledby="work">
      <h3 id="work">How much work it did</h3>
      <div class="wk">
        {growth && <GrowthPlot growth={growth} />}
        <div class="wk-t">
          <p class="wk-big num">{ratioWords(learner / reference)}</p>
          {growth ? (
            <p>
              the reference, at size {growth.sizes[last!]}. With the size <var>n</var>, yours grows like <var>n</var>
              <sup>{growth.exponent.learner.toFixed(1)}</sup>, the reference like <var>n</var>
              <sup>{growth.exponent.reference.toFixed(1)}</sup>. Over all sizes, {growth.factor} times is allowed.
            </p>
          ) : (
            <p>the work of the reference, over all {verdict.casesRun} inputs.</p>
          )}
          <WorkList learner={learner} reference={reference} />
          <p class="small soft">Ticks count steps of the engine, also inside built-in functions. They are the same on every machine.</p>
        </div>
      </div>
    </section>
  );
}

/** Ticks of both. */
export function WorkList({ learner, reference }: { learner: number; reference: number }) {
  return (
    <dl class="work">
      <div>
        <dt>Your work</dt>
        <dd class="num">{ticks(learner)}</dd>
      </div>
      <div>
        <dt>Reference</dt>
        <dd class="num">{ticks(reference)}</dd>
      </div>
    </dl>
  );
}

const ticks = (count: number): string => `${count.toLocaleString('en-GB')} ticks`;
