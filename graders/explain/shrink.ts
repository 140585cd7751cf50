import type { ChoicesByPlace } from '../cases/choices.ts';
import type { Wrongness } from '../judge/wrongness.ts';
import type { Decoded, Place } from '../sandbox/realm/draw.ts';
import { compareSize } from '../cases/size.ts';

/** A failing case and how wrong it is. */
export interface Failure<Args> {
  decoded: Decoded<Args>;
  wrongness: Wrongness;
}

export interface Shrunk<Args> extends Failure<Args> {
  /** How many smaller inputs were tried. */
  questions: number;
}

/** Negative when `a` is better to show: plainer to see, then smaller. */
export const compareFailures = (a: Failure<unknown>, b: Failure<unknown>): number =>
  b.wrongness - a.wrongness || compareSize(a.decoded, b.decoded);

/** A search may ask so many questions. On two seeds each, half of the known mistakes of the course ask no more than 11, nine in ten no more than 25, and none more than 45. */
const QUESTIONS = 400;

/** Most decoded inputs are no smaller and are not asked about. The same mistakes decode 4 inputs a question, and none decodes more than 195. */
const DECODES_PER_QUESTION = 10;

/**
 * The smallest failing case near a failing one: as few numbers in the arguments as possible, then as simple ones as possible.
 * A case in which the difference is plain is never given up for a smaller one in which it is not.
 *
 * Every edit names places, not positions in the list of choices: lowering a dimension takes an item from all lists that share it and
 * leaves every other number where it was. (On the flat list everything behind would shift: 5 × the questions, larger results.)
 * Deterministic; asks `judge` at most `limit` times and never twice about the same case. Start it at the best failing case known.
 * `decode` may answer undefined where the author's generator throws.
 */
export function shrink<Args>(
  decode: (choices: ChoicesByPlace) => Decoded<Args> | undefined,
  start: Failure<Args>,
  judge: (args: Args) => Wrongness,
  limit = QUESTIONS,
): Shrunk<Args> {
  let smallest = start.decoded;
  let wrongness = start.wrongness;
  let questions = 0;
  let decodes = 0;
  const asked = new Set<string>();

  const isSpent = () => questions >= limit || decodes >= limit * DECODES_PER_QUESTION;

  const read = (choices: ChoicesByPlace): Decoded<Args> | undefined => {
    if (isSpent()) return undefined;
    decodes++;
    return decode(choices);
  };

  const attempt = (choices: ChoicesByPlace): boolean => {
    const candidate = read(choices);
    if (!candidate || compareSize(candidate, smallest) >= 0) return false;
    const name = candidate.choices.join();
    if (asked.has(name)) return false;
    asked.add(name);
    questions++;
    const answer = judge(candidate.args);
    if (answer === 0 || answer < wrongness) return false;
    smallest = candidate;
    wrongness = answer;
    return true;
  };

  /** If the `k`th choice decides how many items there are: fewer, the last ones gone; or one less, any one gone; or one less and new values. */
  const shorten = (k: number): boolean => {
    const { places, choices, lengths } = smallest;
    const choice = choices[k];
    if (!choice) return false;
    const set = (to: number) => edit(smallest, (old, place) => (place === places[k] ? to : old));
    const oneLess = set(choice - 1);
    const shorter = changes(lengths, read(oneLess)?.lengths ?? lengths);
    if (shorter.size === 0) return false;
    const longest = [...shorter.keys()].reduce((most, list) => Math.max(most, lengths[list] ?? 0), 0);
    return (
      simpler(choice).some((to) => attempt(set(to))) ||
      upTo(longest).some((i) => [false, true].some((fromEnd) => attempt(without(oneLess, shorter, lengths, i, fromEnd)))) ||
      FILLINGS.some((filling) =>
        attempt(
          edit(smallest, (old, place, i) =>
            place === places[k] ? old - 1 : place.includes('/') ? (filling[i % filling.length] ?? 0) : old,
          ),
        ),
      )
    );
  };

  const simplify = (k: number): boolean => {
    const at = smallest.places[k];
    return simpler(smallest.choices[k] ?? 0).some((to) => attempt(edit(smallest, (old, place) => (place === at ? to : old))));
  };

  for (let before: Decoded<Args> | undefined; before !== smallest && !isSpent(); ) {
    before = smallest;
    for (let k = 0; k < smallest.choices.length; k++) while (shorten(k));
    for (let k = 0; k < smallest.choices.length; k++) simplify(k);
  }
  return { decoded: smallest, wrongness, questions };
}

/** What to try for a choice, simplest first: the few simplest, then coarse to fine. */
const simpler = (choice: number): number[] =>
  [0, 1, 2, 3, 4, 6, 8, choice >> 4, choice >> 2, choice >> 1, choice - 1].filter((to) => to >= 0 && to < choice);

/** Small values without a pattern. Where one number less makes the failure vanish, it may be back with other numbers. */
const FILLINGS = [
  [1, 3, 2, 5, 1, 4, 3],
  [0, 1, 3, 1, 2],
];

const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

const edit = (of: Decoded<unknown>, to: (choice: number, place: Place, index: number) => number): ChoicesByPlace =>
  Object.fromEntries(of.places.map((place, i) => [place, to(of.choices[i] ?? 0, place, i)]));

/** The lists that get shorter, and by how much. */
function changes(before: Record<Place, number>, after: Record<Place, number>): Map<Place, number> {
  return new Map(
    Object.entries(before).flatMap(([list, length]) => {
      const left = after[list] ?? length;
      return left < length ? [[list, length - left] as const] : [];
    }),
  );
}

/** Leaves out the `i`th item of the lists in `shorter`. One that loses k items consists of k parts ([xA; xB] of 2) and loses the `i`th of each. */
function without(
  choices: ChoicesByPlace,
  shorter: Map<Place, number>,
  lengths: Record<Place, number>,
  i: number,
  fromEnd: boolean,
): ChoicesByPlace {
  const kept: Record<Place, number> = {};
  for (const [place, choice] of Object.entries(choices)) {
    const moved = place.split('/');
    let list = '';
    let isGone = false;
    place.split('/').forEach((segment, depth) => {
      const by = depth % 2 === 1 && shorter.get(list);
      if (by) {
        const length = lengths[list] ?? 0;
        const removed = upTo(by)
          .map((part) => i + part * Math.floor(length / by))
          .map((r) => (fromEnd ? length - 1 - r : r));
        isGone ||= removed.includes(Number(segment));
        moved[depth] = String(Number(segment) - removed.filter((r) => r < Number(segment)).length);
      }
      list += `${segment}/`;
    });
    if (!isGone) kept[moved.join('/')] = choice;
  }
  return kept;
}
