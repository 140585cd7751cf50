/** Labels for pictures that were never seen: each is a few prompts, and nothing is trained on it. */
import { type Bag, wordsOf } from './captions.ts';
import type { Encoders } from './encoders.ts';
import type { Pair } from './emoji-set.ts';
import type { Functions } from './functions.ts';
import type { TrainingSet } from './training.ts';

export interface Label {
  name: string;
  /** Which subgroups of Unicode it stands for: the truth that answers are held against. */
  subgroups: RegExp;
  prompts: string[];
}

export const LABELS: readonly Label[] = [
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

/** Sorts the pictures that were put aside and belong to one of the labels. Rejects with `FunctionFailed`. */
export async function sortBy(
  labels: readonly Label[],
  set: TrainingSet,
  encoders: Encoders,
  functions: Functions,
  scale: number,
): Promise<Sorted> {
  const truthOf = (place: number) => labels.findIndex(({ subgroups }) => subgroups.test(set.pairs[place]!.subgroup));
  const places = set.heldOut.filter((place) => truthOf(place) >= 0);
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
  const own = training.map((i) => pairs[i]!).filter(({ subgroup }) => label.subgroups.test(subgroup));
  const says = ({ name, keywords }: Pair) => [name, ...keywords].flatMap(wordsOf).some((word) => names.includes(word));
  return { said: own.filter(says).length, of: own.length };
}
