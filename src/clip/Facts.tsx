import type { Run } from './finale-state.ts';
import { percent } from '../site/percent.ts';
import { byChance } from './measures.ts';
import { RECALL_AT } from './training.ts';

/** ln N − L on both sides, and what is found again beside chance. */
export function Facts({ run, boundHref, count }: { run: Run; boundHref: string; count: number }) {
  const last = run.milestones.at(-1);
  if (!last) return null;
  const { batch } = run.settings;
  const bound = (loss: number) => `${(Math.log(batch) - loss).toFixed(2).replace('-', '−')} nats`;
  return (
    <dl class="facts2">
      <div>
        <dt>ln {batch} − loss, pairs it learns from</dt>
        <dd>{bound(last.seen.loss)}</dd>
      </div>
      <div>
        <dt>ln {batch} − loss, pairs never seen</dt>
        <dd>{bound(last.heldOut.loss)}</dd>
        <dd class="s">
          Only this one says something about what pictures and captions share, and as a mean: the inequality holds in expectation. The other
          counts what was learnt by heart (<a href={boundHref}>lesson 28</a>).
        </dd>
      </div>
      {RECALL_AT.map((k, at) => (
        <div key={k}>
          <dt>{k === 1 ? `Right caption first, of ${count}` : `Right caption among the first ${k}`}</dt>
          <dd>{percent(last.heldOut.recall[at]!)}</dd>
          <dd class="s">
            Never seen. By chance {(100 * byChance(k, count)).toFixed(1)} %. On pairs it learns from: {percent(last.seen.recall[at]!)}.
          </dd>
        </div>
      ))}
    </dl>
  );
}
