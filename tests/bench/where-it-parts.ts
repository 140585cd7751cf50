/**
 * For every known mistake, whether the first NaN or the first named step that differs stands on the line that is wrong, as it was labelled by
 * hand (`tests/trace/wrong-lines.txt`). `--list` prints those where it does not.
 */
import { knownPlaces } from '../trace/known-places.ts';
import { line } from './timing.ts';

const places = await knownPlaces();
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const right = places.filter(({ isRight }) => isRight);
line('known mistakes', String(places.length));
for (const [by, words] of [
  ['nan', 'led to by the first NaN'],
  ['step', 'led to by a named step'],
  ['result', 'all steps agree: led to where the result is returned'],
  ['nothing', 'led nowhere'],
] as const) {
  const found = places.filter((place) => place.by === by);
  line(words, String(found.length), `${found.filter(({ isRight }) => isRight).length} right`);
}
line('on the wrong line, by NaN, step or result', String(right.length), percent(right.length, places.length));
const named = places.filter(({ by }) => by === 'nan' || by === 'step');
const namedRight = named.filter(({ isRight }) => isRight).length;
line('  of those with a NaN or a step that differs', `${namedRight} of ${named.length}`, percent(namedRight, named.length));
line('  of all, by a NaN or a named step alone', String(namedRight), percent(namedRight, places.length));
if (process.argv.includes('--list')) {
  for (const place of places.filter(({ isRight }) => !isRight))
    line(place.mistake, `${place.by} ${place.step ?? ''}`, `line ${place.line}`, `is ${place.labelled.join(' ')}`);
}
