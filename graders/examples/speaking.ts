import { isList, itemsOf } from '../judge/compare.ts';
import type { ExercisePackage } from '../package/schema.ts';
import type { Value } from '../value.ts';
import { namedParts, type Part } from './argument-parts.ts';
import { parameterNames } from '../package/signature.ts';

/** What is special about a call, the words of a sentence that speak of it, and how much that tells. */
interface Speciality {
  weight: number;
  isThere(parts: readonly Part[]): boolean;
  words: RegExp;
}

const lists = (parts: readonly Part[]): Value[][] => parts.flatMap(({ value }) => (isList(value) ? [itemsOf(value)] : []));
const numbers = (parts: readonly Part[]): number[] => parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
const isZeros = (list: Value[]): boolean => list.length > 0 && list.every((item) => item === 0);

const SPECIALITIES: readonly Speciality[] = [
  { weight: 8, isThere: (parts) => lists(parts).some(({ length }) => length === 0), words: /\bempty\b|\bwith(out| no)\b|\bnone\b/i },
  { weight: 8, isThere: (parts) => parts.some(({ value }) => value === null), words: /\bnull\b|missing/i },
  { weight: 6, isThere: (parts) => lists(parts).some(isZeros), words: /\ball (that are )?0\b|\bzeros\b|\bconstant\b|does not vary/i },
  { weight: 5, isThere: (parts) => numbers(parts).some((number) => Math.abs(number) >= 100), words: /\blarge\b|overflow|thousand/i },
  { weight: 4, isThere: (parts) => lists(parts).some(hasTies), words: /\bties?\b|\b(are|be) equal\b|\btwice\b|\brepeated\b/i },
  {
    weight: 4,
    isThere: (parts) => numbers(parts).some((number) => number === 0),
    words: /\b(weight|exactly) 0\b|\bhidden\b/i,
  },
  { weight: 3, isThere: (parts) => numbers(parts).some((number) => number < 0), words: /\bnegative numbers?\b|\b(not|never) negative\b/i },
  { weight: 3, isThere: (parts) => lists(parts).some(({ length }) => length === 1), words: /\bsingle\b/i },
];

const hasTies = (list: Value[]): boolean => {
  const written = list.filter((item) => typeof item === 'number' || isList(item)).map((item) => JSON.stringify(item));
  return new Set(written).size < written.length;
};

/** What is known of a call beside its arguments. */
interface Known {
  /** The argument that is at fault. */
  about?: string;
  /** Feedback of the mistake whose value was expected. */
  feedback?: string;
  /** The fields of the expected record that are right, and those that are not. */
  fields?: { right: string[]; wrong: string[] } | undefined;
}

/**
 * The sentence of the contract that speaks of a call, where one does: of what is special about its arguments, of the argument that is at
 * fault, of the mistake whose value was expected, or of the field that is not right. Authors do not link them, so it goes by their words,
 * and only by those that are strong evidence: an unrelated sentence leads astray, and none is better.
 */
export function speaksOf(
  { contract, signature }: Pick<ExercisePackage, 'contract' | 'signature'>,
  args: readonly Value[],
  { about, feedback = '', fields }: Known = {},
): string | undefined {
  const sentences = Object.values(contract);
  const names = parameterNames(signature);
  const parts = namedParts(names, args);
  const spoken = stems(feedback);
  // A name that an argument has as well tells nothing of a field.
  const areNamed = (sentence: string, some: readonly string[] = []) => some.some((name) => !names.includes(name) && inCode(sentence, name));
  const pointsOf = (sentence: string): number => {
    // A sentence about empty lists does not speak of a call without any.
    const speciality = SPECIALITIES.find(({ words }) => words.test(sentence));
    const ofCall = speciality ? (speciality.isThere(parts) ? speciality.weight : -speciality.weight) : 0;
    const ofMistake = [...stems(sentence)].filter((stem) => spoken.has(stem)).length;
    const ofWords = args.some((arg) => typeof arg === 'string' && inCode(sentence, arg)) ? 3 : 0;
    const ofNames = names.some((name) => mentions(sentence, name)) ? 1 : 0;
    const ofFault = about !== undefined && mentions(sentence, about) ? 9 : 0;
    const isOfWrong = (fields?.right.length ?? 0) > 0 && areNamed(sentence, fields?.wrong);
    const ofFields = isOfWrong ? 9 : areNamed(sentence, fields?.right) ? -9 : 0;
    const hasOther = ofMistake >= TELLING_WORDS || ofWords > 0 || isOfWrong;
    const isEvident = ofFault > 0 || ofCall > 0 || (ofCall === 0 && hasOther);
    return isEvident ? ofCall + 2 * ofMistake + ofWords + ofNames + ofFault + ofFields : 0;
  };
  const best = sentences.reduce<{ sentence?: string; points: number }>(
    (before, sentence) => (pointsOf(sentence) > before.points ? { sentence, points: pointsOf(sentence) } : before),
    { points: 0 },
  );
  return best.sentence;
}

/** So many longer words that a sentence shares with a mistake's feedback are no accident. */
const TELLING_WORDS = 2;

/** As a word of code, in backticks: `paramsFull`. */
const inCode = (sentence: string, word: string): boolean => sentence.includes(`\`${word}\``) || sentence.includes(`\`'${word}'\``);

/** In code, or as a word: a sentence about weights mentions `weights`. A single letter is a word only in code. */
const mentions = (sentence: string, name: string): boolean =>
  /^[\w$]+$/.test(name) && new RegExp(name.length === 1 ? `\`${name}\`` : `\\b${name}\\b`, 'i').test(sentence);

/** The longer words of a text, without their ends: `weights` and `weighted` are one. */
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 5)));

const COMMON = new Set(
  'that they them then than this these those there where which what when with without your yours have does from into only also each every some more most must need should would could same such very just like here over both'.split(
    ' ',
  ),
);
