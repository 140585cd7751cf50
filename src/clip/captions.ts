/** Captions as the text encoder gets them: which words occur, and how much each says. By + − × ÷ and √ alone. */
import type { Pair } from './emoji-set.ts';

/** A text as a short list: places of words in the vocabulary, and the weight of each. All weights together have length 1. */
export interface Bag {
  places: number[];
  weights: number[];
}

/** Words that say nothing about a picture. */
const LEFT_OUT = new Set(['the', 'a', 'of', 'with', 'and', 'in', 'on', 'to', 'for', 'at', 'is', 'it', 'an', 'or']);

/** A word of the name counts more than a keyword. */
const NAME_WEIGHT = 1.5;

/** Three letters in a row count little, and help where a word was never seen: `cats` shares them with `cat`. */
const LETTERS_WEIGHT = 0.2;

export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !LEFT_OUT.has(word));

/** The words of a caption, each once, with what it counts before it is known how rare it is. */
function captionOf({ name, keywords }: Pair): Map<string, number> {
  const weights = new Map(wordsOf(name).map((word) => [word, NAME_WEIGHT]));
  for (const word of keywords.flatMap(wordsOf)) if (!weights.has(word)) weights.set(word, 1);
  return withLetters(weights);
}

function withLetters(words: ReadonlyMap<string, number>): Map<string, number> {
  const all = new Map(words);
  for (const [word, weight] of words) {
    const framed = `^${word}$`;
    for (let i = 0; i + 3 <= framed.length; i++) {
      const letters = `#${framed.slice(i, i + 3)}`;
      all.set(letters, (all.get(letters) ?? 0) + LETTERS_WEIGHT * weight);
    }
  }
  return all;
}

/** What is known of words: where each has its place, and in how many captions it stands. */
export class Vocabulary {
  readonly #places = new Map<string, number>();
  readonly #counts: number[] = [];

  /** Learns the words of captions. Words that are new come after those that are known. */
  learn(pairs: readonly Pair[]): void {
    for (const pair of pairs) {
      for (const word of captionOf(pair).keys()) {
        const place = this.#places.get(word) ?? this.#counts.length;
        this.#places.set(word, place);
        this.#counts[place] = (this.#counts[place] ?? 0) + 1;
      }
    }
  }

  get size(): number {
    return this.#counts.length;
  }

  caption(pair: Pair): Bag {
    return this.#bag(captionOf(pair));
  }

  /** What somebody typed. */
  query(text: string): Bag {
    return this.#bag(withLetters(new Map(wordsOf(text).map((word) => [word, 1]))));
  }

  /** The words of a text that stand in no caption. */
  unknown(text: string): string[] {
    return wordsOf(text).filter((word) => !this.#places.has(word));
  }

  /** A word counts the less, the more captions it stands in: by the fourth root, which takes no logarithm. */
  #bag(words: ReadonlyMap<string, number>): Bag {
    const places: number[] = [];
    const weights: number[] = [];
    for (const [word, weight] of words) {
      const place = this.#places.get(word);
      if (place === undefined) continue;
      places.push(place);
      weights.push(weight / Math.sqrt(Math.sqrt(this.#counts[place]!)));
    }
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    return { places, weights: weights.map((weight) => weight / length) };
  }
}
