import { useMemo, useState } from 'preact/hooks';
import { dot, pictureLayer, unit } from './encoders.ts';
import type { Finale } from './finale-state.ts';
import { largest } from './measures.ts';
import { Picture } from './Picture.tsx';

/** Pictures on the map: more would cover each other. */
const SHOWN = 84;

/** Two words are the axes of a map of pictures that were never seen. */
export function WordMap({ finale }: { finale: Finale }) {
  const [words, setWords] = useState<[string, string]>(['red', 'face']);
  const set = finale.set.value;
  const encoders = finale.run.value?.encoders;
  const U = useMemo(() => set && encoders && set.heldOut.map((i) => unit(pictureLayer(encoders, set.pictures[i]!))), [set, encoders]);
  if (!set || !U) return null;
  const vectors = words.map((word) => finale.vectorOf(word));
  const unknown = words.filter((_, k) => !vectors[k]);
  const [right, up] = vectors.map((vector) => (vector ? U.map((u) => dot(u, vector)) : U.map(() => 0)));
  const places = U.map((_, k) => k).filter((k) => (k * SHOWN) % U.length < SHOWN);
  const scaled = (values: number[]) => {
    const among = places.map((k) => values[k]!);
    const [low, high] = [Math.min(...among), Math.max(...among)];
    return (k: number) => (high === low ? 0.5 : (values[k]! - low) / (high - low));
  };
  const [u, v] = [scaled(right!), scaled(up!)];
  const named = (values: number[]) =>
    largest(values, 3)
      .map((k) => set.pairs[set.heldOut[k]!]!.name)
      .join(', ');
  const change = (k: 0 | 1) => (event: Event) => {
    const word = (event.currentTarget as HTMLInputElement).value;
    setWords(k === 0 ? [word, words[1]] : [words[0], word]);
  };
  return (
    <section class="sec" aria-labelledby="m-h">
      <h2 id="m-h">Two words make a map</h2>
      <p class="lead">To the right: nearer to the one word. Upwards: nearer to the other. The pictures were never seen.</p>
      <div class="axes">
        <div>
          <div
            class="map2"
            role="img"
            aria-label={`Map of never-seen pictures by their cosine with ${words[0]} and with ${words[1]}. Farthest to the right: ${named(right!)}. Highest: ${named(up!)}.`}
          >
            {places.map((k) => (
              <Picture key={k} place={set.heldOut[k]!} style={{ '--u': u(k), '--v': v(k) }} />
            ))}
            <span class="ax-x">{words[0]} →</span>
            <span class="ax-y">{words[1]} →</span>
          </div>
        </div>
        <div>
          <div class="fields">
            <label class="field">
              To the right
              <input class="line-in" value={words[0]} onInput={change(0)} spellcheck={false} />
            </label>
            <label class="field">
              Upwards
              <input class="line-in" value={words[1]} onInput={change(1)} spellcheck={false} />
            </label>
          </div>
          {unknown.length > 0 ? (
            <p role="status">
              {unknown.map((word) => `“${word}”`).join(' and ')} shares nothing with any caption it learnt from. Write another word.
            </p>
          ) : (
            <p>
              Farthest to the right: {named(right!)}. Highest: {named(up!)}. {places.length} of {U.length} pictures are drawn; the corner at
              the top right is where both words hold. Some lie where they should not: these are cosines of a small model.
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
