/**
 * How an exercise's author describes its inputs. Runs in the author realm: no imports, nothing of a host.
 *
 * A case is a finite list of small whole numbers, the *choices*. `inputs(draw)` reads them from left to right and returns the
 * arguments; once the list is used up, every further choice is 0. Small choices are simple values and 0 is the simplest, so the
 * smallest failing input is found by making choices smaller: whatever comes out is a valid input, because the same code made it.
 *
 * There is no randomness and no size in here. A case is large because its choices are large (`graders/cases/choices.ts`).
 */
export interface Draw {
  /** A whole number, both ends included. Shrinks to the one nearest to 0, positive before negative: `int(-2, 4)` → 0, 1, −1, 2, −2, 3, 4; `int(3, 9)` → 3, 4, 5 … */
  int(lo: number, hi: number): number;
  /**
   * A number between `lo` and `hi`: whole numbers first (0, 1, −1, 2, −2 …), then halves, quarters, eighths, then multiples of 1/1024.
   * All are exact in binary, and so are sums and products of a few: whatever the order of summation, a tie is a tie and 0 is 0.
   * Meant for ranges up to ±8; write `500 * draw.real(-2, 2)` for larger ones. Shrinks as `int`.
   */
  real(lo: number, hi: number): number;
  /** Shrinks to `false`. */
  boolean(): boolean;
  /** `true` in about one of `n` cases: for the special case that must not be forgotten. Shrinks to `false`. */
  oneIn(n: number): boolean;
  /** One of the options; shrinks to the first. */
  pick<const T>(options: readonly T[]): T;
  /** Draws as many items as `length` says, or between its two ends. It shrinks to fewer, then to simpler items; *any* item can be dropped. */
  list<T>(length: number | readonly [min: number, max: number], item: (index: number) => T): T[];
  /** `d` reals, in [−2, 2] unless told otherwise. */
  vector(d: number, lo?: number, hi?: number): number[];
  /** `n` rows of `d` reals, in [−2, 2] unless told otherwise. */
  matrix(n: number, d: number, lo?: number, hi?: number): number[][];
  /** `n` ≥ 1 numbers that sum to 1, about one in ten of them 0. Shrinks to ½, ¼, …, the last as large as the one before. */
  probabilities(n: number): number[];
  /** The numbers 0 … n−1 in some order. Shrinks to ascending order. */
  permutation(n: number): number[];
}

/** Where a choice was made, such as `2/0/1`. Stable while lists around it grow and shrink; the shrinker's handle. */
export type Place = string;

/** What was read in one run of a generator. */
export interface Decoded<Args> {
  args: Args;
  /** The choices that were read, each reduced to the smallest that means the same. */
  choices: number[];
  /** Where each of them was read. */
  places: Place[];
  /** Where every list that was drawn is, and how many items it got. */
  lengths: Record<Place, number>;
}

/** The choice for a place, the `index`th to be read. Nothing reads as 0. */
export type ChoiceAt = (place: Place, index: number) => number | undefined;

/** Reads the choices from left to right. */
export function decode<Args>(inputs: (draw: Draw) => Args, choices: readonly number[]): Decoded<Args> {
  return decodeWith(inputs, (_, index) => choices[index]);
}

/** Reads every choice by its place: how the shrinker edits one thing and leaves the rest alone. */
export function decodeAt<Args>(inputs: (draw: Draw) => Args, choices: Readonly<Record<Place, number>>): Decoded<Args> {
  return decodeWith(inputs, (place) => choices[place]);
}

/**
 * Choices without end, for `sized(draw, n)`: their numbers of bits are uniform up to `size`, as in `choices.ts`.
 * To be read in order; the generator is mulberry32, whole numbers alone, so that every engine agrees.
 */
export function endlessChoices(seed: number, size: number): ChoiceAt {
  let state = seed | 0;
  const below = (count: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  };
  return () => below(1 << below(size + 1));
}

/** Runs the generator on choices from anywhere. Throws where the generator does, and where it draws from nothing. */
export function decodeWith<Args>(inputs: (draw: Draw) => Args, choiceAt: ChoiceAt): Decoded<Args> {
  const choices: number[] = [];
  const places: Place[] = [];
  const lengths: Record<Place, number> = {};
  let path = '';
  let next = 0;

  /** The next choice, as one of `count` options. */
  const choose = (count: number, what: string): number => {
    if (!(count >= 1)) throw new RangeError(`draw.${what}: there is nothing to choose from`);
    if (!Number.isInteger(count)) throw new RangeError(`draw.${what}: whole numbers are needed`);
    const place = `${path}${next++}`;
    const choice = (choiceAt(place, choices.length) ?? 0) % count;
    places.push(place);
    choices.push(choice);
    return choice;
  };

  const draw: Draw = {
    int: (lo, hi) => nthFromZero(lo, hi, choose(hi - lo + 1, `int(${lo}, ${hi})`)),
    real(lo, hi) {
      const grids = GRIDS.map((steps) => ({ steps, from: Math.ceil(lo * steps), to: Math.floor(hi * steps) })).filter(
        (g) => g.from <= g.to,
      );
      let rank = choose(
        grids.reduce((count, g) => count + g.to - g.from + 1, 0),
        `real(${lo}, ${hi})`,
      );
      for (const { steps, from, to } of grids) {
        if (rank <= to - from) return nthFromZero(from, to, rank) / steps;
        rank -= to - from + 1;
      }
      throw new Error('unreachable: the rank is below the sum of the counts');
    },
    boolean: () => choose(2, 'boolean()') === 1,
    oneIn: (n) => choose(n, `oneIn(${n})`) === 1,
    // Both casts: `choose` answers below the length.
    pick: <T>(options: readonly T[]) => options[choose(options.length, 'pick([])')] as T,
    list(length, item) {
      const count = typeof length === 'number' ? length : draw.int(length[0], length[1]);
      const outer = { path, next: next + 1 };
      const here = `${path}${next}/`;
      lengths[here] = count;
      const items = Array.from({ length: count }, (_, index) => {
        path = `${here}${index}/`;
        next = 0;
        return item(index);
      });
      ({ path, next } = outer);
      return items;
    },
    vector: (d, lo = -2, hi = 2) => draw.list(d, () => draw.real(lo, hi)),
    matrix: (n, d, lo = -2, hi = 2) => draw.list(n, () => draw.vector(d, lo, hi)),
    probabilities(n) {
      let rest = 1;
      const shares = draw.list(n - 1, () => {
        const share = rest * (draw.oneIn(10) ? 0 : 0.5 + 0.375 * draw.real(-1, 1));
        rest -= share;
        return share;
      });
      return [...shares, rest];
    },
    permutation(n) {
      const left = Array.from({ length: n }, (_, i) => i);
      return draw.list(n, () => left.splice(choose(left.length, 'permutation()'), 1)[0] as number);
    },
  };
  return { args: inputs(draw), choices, places, lengths };
}

/** Steps per unit, simplest numbers first. */
const GRIDS = [1, 2, 4, 8, 1024];

/** The whole numbers from `lo` to `hi` in the order of their distance from 0, positive before negative; `rank` 0 is the first. */
function nthFromZero(lo: number, hi: number, rank: number): number {
  const origin = lo > 0 ? lo : hi < 0 ? hi : 0;
  const paired = Math.min(origin - lo, hi - origin);
  if (rank <= 2 * paired) return rank % 2 ? origin + (rank + 1) / 2 : origin - rank / 2;
  return hi - origin > paired ? origin + (rank - paired) : origin - (rank - paired);
}
