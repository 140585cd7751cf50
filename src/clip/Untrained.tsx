import { useEffect, useMemo, useRef } from 'preact/hooks';
import { dot, untrained } from './encoders.ts';
import type { Finale } from './finale-state.ts';
import { vectorsOf } from './learning.ts';
import { onDiagonal } from './measures.ts';
import { Scale } from './Scale.tsx';
import { Similarity } from './Similarity.tsx';
import { measuredPairs, pairsAt, shownPairs, type TrainingSet } from './training.ts';

/** The tables before anything was learnt. They are made when they come into view: that is when pictures are fetched. */
export function Untrained({ finale }: { finale: Finale }) {
  const section = useRef<HTMLElement>(null);
  const set = finale.set.value;
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      seen.disconnect();
      finale.loadSet().catch((error: Error) => (finale.failure.value = { message: error.message }));
    });
    seen.observe(section.current!);
    return () => seen.disconnect();
  }, []);
  const { seed } = finale.settings.value;
  const tables = useMemo(() => set && untrainedTables(set, seed), [set, seed]);
  return (
    <section class="sec" ref={section} aria-labelledby="u-h">
      <h2 id="u-h">Untrained, it guesses</h2>
      <p class="lead">
        Each row is a picture, each column a caption, and the ink is their cosine. If the model understood anything, the diagonal would
        stand out. A bar at the right marks each row whose largest cell is on the diagonal.
      </p>
      <p class="scale-p">
        <Scale />
      </p>
      <div class="tables">
        {tables?.map(({ table, pictures: places, title, note }) => (
          <Similarity key={title} title={title} note={note} step={0} table={table} hits={onDiagonal(table)} pictures={places} />
        ))}
        {!tables && <p class="soft">The pictures are being fetched …</p>}
      </div>
    </section>
  );
}

function untrainedTables(set: TrainingSet, seed: number) {
  const encoders = untrained(set.vocabulary.size, seed);
  const { seen, heldOut } = measuredPairs(set);
  return [
    { among: seen, title: 'Pairs it will learn from', of: set.training.length },
    { among: heldOut, title: 'Pairs it will never see', of: set.heldOut.length },
  ].map(({ among, title, of }) => {
    const places = shownPairs(among);
    const { U, V } = vectorsOf(encoders, pairsAt(set, places));
    return { title, note: `${places.length} of ${of}, one picture a row`, pictures: places, table: U.map((u) => V.map((v) => dot(u, v))) };
  });
}
