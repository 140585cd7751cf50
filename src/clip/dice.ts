/** Random numbers from a seed by whole-number arithmetic alone, so that they are the same in every engine. */
export interface Dice {
  /** A number in [0, 1). */
  roll(): number;
  /** As good as normal with mean 0 and variance 1: twelve rolls added up, which needs no logarithm. */
  normal(): number;
  /** A new list with the items in random order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** The generator is mulberry32 (T. Ettinger), with a state of 32 bits. */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += roll();
    return sum;
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const list = [...items];
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(roll() * (i + 1));
      [list[i], list[j]] = [list[j] as T, list[i] as T];
    }
    return list;
  };
  return { roll, normal, shuffled };
}
