import { hitCount } from './measures.ts';
import { TableInk, tableLabel } from './Similarity.tsx';
import { FILM_AT, type Milestone } from './training.ts';

interface Props {
  steps: number;
  milestones: readonly Milestone[];
  /** After the run the tables are larger, one above the other. */
  isLarge?: boolean;
}

/** The tables at the beginning, early, halfway and at the end: pairs that are learnt from, and pairs that were never seen. */
export function Film({ steps, milestones, isLarge = false }: Props) {
  const last = milestones.at(-1)?.step;
  return (
    <ol class={isLarge ? 'film rows2' : 'film'}>
      {FILM_AT.map((share) => Math.round(share * steps)).map((step) => {
        const found = milestones.find((milestone) => milestone.step === step);
        return (
          <li key={step} class={found ? (step === last ? 'at' : '') : 'todo'}>
            <div class="pairm">
              {found ? (
                [found.seen, found.heldOut].map(({ table, hits }, k) => <TableInk key={k} table={table} label={tableLabel(step, hits)} />)
              ) : (
                <>
                  <div class="sim-in" />
                  <div class="sim-in" />
                </>
              )}
            </div>
            <div class="lbl">
              <b>step {step}</b>
              <span>{found ? `${hitCount(found.seen.hits)}, ${hitCount(found.heldOut.hits)}` : 'to come'}</span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
