/** Labels for pictures that were never seen: each is a few prompts, and nothing is trained on it. */
import { type Bag, wordsOf } from './captions.ts';
import type { Encoders } from './encoders.ts';
import type { Pair } from './emoji-set.ts';
import type { Functions } from './functions.ts';
import type { TrainingSet } from './training.ts';

export interface Label {
  name: string;
  prompts: string[];
  /** Whether a picture belongs to it: the truth that answers are held against. */
  holds(pair: Pair): boolean;
  /** Typed by the reader. */
  isOwn?: true;
}

/** Labels that are offered stand for subgroups of Unicode, which training never sees. */
const OFFERED: readonly { name: string; subgroups: RegExp; prompts: string[] }[] = [
  {
    name: 'a face',
    subgroups: /^face-/,
    prompts: ['a smiling face', 'a sad face', 'an angry face', 'a face with open mouth'],
  },
  {
    name: 'an animal',
    subgroups: /^animal-|^cat-face|^monkey-face/,
    prompts: ['an animal', 'a bird', 'an insect', 'a fish', 'a mammal with a face'],
  },
  { name: 'food', subgroups: /^food-/, prompts: ['food', 'a fruit', 'a vegetable', 'a sweet dessert', 'a meal in a restaurant'] },
  { name: 'a building', subgroups: /^place-(building|religious)/, prompts: ['a building', 'a house or home', 'a castle or church'] },
  {
    name: 'a vehicle',
    subgroups: /^transport-(ground|air|water)/,
    prompts: ['a vehicle', 'a car', 'a train', 'a ship or boat', 'an airplane'],
  },
  { name: 'clothing', subgroups: /^clothing/, prompts: ['clothing', 'clothes to wear', 'a shoe', 'a hat'] },
  { name: 'a plant', subgroups: /^plant-/, prompts: ['a plant', 'a flower', 'a tree with leaf'] },
  { name: 'a heart', subgroups: /^heart$/, prompts: ['a heart', 'love heart', 'a red heart'] },
  { name: 'music', subgroups: /^music|^sound/, prompts: ['music', 'a musical instrument', 'a sound'] },
  {
    name: 'weather',
    subgroups: /^sky-weather/,
    prompts: ['weather', 'the moon', 'the sun and a cloud', 'rain and snow', 'a star in space'],
  },
];

export const LABELS: readonly Label[] = OFFERED.map(({ name, subgroups, prompts }) => ({
  name,
  prompts,
  holds: ({ subgroup }) => subgroups.test(subgroup),
}));

/** Characters of a label that is typed: a few short prompts. */
export const OWN_LABEL_CHARACTERS = 120;

/**
 * A label of the reader's own: prompts with commas between them, the first of which is its name; undefined where there is no word. Nobody has
 * sorted pictures by it, so their captions do: a picture belongs to it where its caption has all words of one of the prompts.
 */
export function ownLabel(text: string): Label | undefined {
  const prompts = text
    .slice(0, OWN_LABEL_CHARACTERS)
    .split(',')
    .map((prompt) => prompt.trim().replace(/\s+/g, ' '))
    .filter((prompt) => wordsOf(prompt).length > 0);
  const [name] = prompts;
  if (name === undefined) return undefined;
  const asked = prompts.map(wordsOf);
  const holds = (pair: Pair) => asked.some((words) => words.every((word) => wordsIn(pair).includes(word)));
  return { name, prompts, holds, isOwn: true };
}

const wordsIn = ({ name, keywords }: Pair): string[] => [name, ...keywords].flatMap(wordsOf);

/** How many labels are chosen at first. */
export const CHOSEN_AT_FIRST = 6;

export interface Sorted {
  labels: Label[];
  /** Pictures that belong to one of the labels. */
  pictures: { place: number; truth: number; answer: number; probabilities: number[]; bits: number }[];
  right: number;
  /** The label that most of them have. */
  majority: { label: number; share: number };
}

/**
 * Sorts the pictures that were put aside and belong to one of the labels; where they belong to several, the reader's own comes first, since it
 * was typed to be told apart. Rejects with `FunctionFailed`.
 */
export async function sortBy(
  labels: readonly Label[],
  set: TrainingSet,
  encoders: Encoders,
  functions: Functions,
  scale: number,
): Promise<Sorted> {
  const inTurn = [...labels.filter(({ isOwn }) => isOwn), ...labels.filter(({ isOwn }) => !isOwn)];
  const truthOf = (place: number) => {
    const label = inTurn.find(({ holds }) => holds(set.pairs[place]!));
    return label ? labels.indexOf(label) : -1;
  };
  const places = set.heldOut.filter((place) => truthOf(place) >= 0);
  if (places.length === 0) return { labels: [...labels], pictures: [], right: 0, majority: { label: 0, share: 0 } };
  const prompts = labels.flatMap((label) => label.prompts.map((text) => set.vocabulary.query(text)));
  const blank = prompts.map(() => set.pictures[0]!.map(() => 0));
  const { V } = await functions.encode(encoders, blank, prompts);
  const nothing: Bag = { places: [], weights: [] };
  const { U } = await functions.encode(
    encoders,
    places.map((place) => set.pictures[place]!),
    places.map(() => nothing),
  );
  let from = 0;
  const classes = labels.map((label) => {
    from += label.prompts.length;
    return V.slice(from - label.prompts.length, from);
  });
  const rows = await functions.classify(U, classes, scale);
  const bits = await functions.uncertainty(rows);
  const pictures = places.map((place, i) => ({
    place,
    truth: truthOf(place),
    answer: rows[i]!.indexOf(Math.max(...rows[i]!)),
    probabilities: rows[i]!,
    bits: bits[i]!,
  }));
  const counts = labels.map((_, label) => pictures.filter(({ truth }) => truth === label).length);
  const most = Math.max(...counts);
  return {
    labels: [...labels],
    pictures,
    right: pictures.filter(({ truth, answer }) => truth === answer).length,
    majority: { label: counts.indexOf(most), share: most / pictures.length },
  };
}

/** In how many captions of a label's training pictures a word of its name stands: nobody gave labels, and yet they were told. */
export function saidInCaptions(label: Label, { pairs, training }: Pick<TrainingSet, 'pairs' | 'training'>): { said: number; of: number } {
  const names = wordsOf(label.name);
  const own = training.map((i) => pairs[i]!).filter(label.holds);
  const says = (pair: Pair) => wordsIn(pair).some((word) => names.includes(word));
  return { said: own.filter(says).length, of: own.length };
}
