import { settingsOf, textOf } from '../author-faults/kind.ts';
import { asGolden, byHand, goldenOf, onlySuch, withLaw, withSetting, type UnseenKind } from './edits.ts';

const LAWS = 'laws.ts';

/** Inputs by an expression of `args`, for the function of that name. */
type Expressions = Readonly<Record<string, string>>;

const onlyOne: Expressions = {
  autoencoderLoss: '[args[0].slice(0, 1), args[1].slice(0, 1), args[2].slice(0, 1), ...args.slice(3)]',
  cca: '[args[0].map((row) => row.slice(0, 1)), args[1].map((row) => row.slice(0, 1)), args[2]]',
  classifyScheme: '[args[0], args[1], args[2], args[3].slice(0, 1), []]',
  coordinationLoss: '[args[0], args[1], args[2], args[3], args[4].slice(0, 1)]',
  coordinationScores: '[args[0].map((row) => row.slice(0, 1)), args[1].map((row) => row.slice(0, 1))]',
  dccaeLoss: '[args[0].map((row) => row.slice(0, 1)), args[1].map((row) => row.slice(0, 1)), ...args.slice(2)]',
  entropy: '[args[0].slice(0, 2), args[1]]',
  fissionLoss: '[args[0].slice(0, 1), args[1].slice(0, 1), args[2].slice(0, 1), ...args.slice(3)]',
  lowRankFusion: '[args[0], args[1], args[2].slice(0, 1), args[3].slice(0, 1), args[4]]',
  marginContrastiveLoss: '[args[0].slice(0, 2), args[1].slice(0, 2), args[2], args[3]]',
  mixtureOfFusions:
    'args[0].length === 0 ? args : [args[0].slice(0, 1), args[1].slice(0, 1), args[2].map((row) => [row[0], row[args[0].length]]), args[3], args[4]]',
  partialCoordination: '[args[0].slice(0, 1), args[1].slice(0, 1), args[2], args[3]]',
};

const neverNegative = [
  'coordinationLoss',
  'coordinationScores',
  'fissionLoss',
  'infoNceBound',
  'marginContrastiveLoss',
  'mutualInformation',
  'partialCoordination',
  'rawFusion',
];

/** The place of a parameter, and what it always is. */
const always: Readonly<Record<string, readonly [place: number, value: string]>> = {
  autoencoderLoss: [9, '0.5'],
  clip: [2, '10'],
  conditionalEntropy: [1, '2'],
  dccaeLoss: [6, '0.1'],
  earlyLate: [8, '0.5'],
  entropy: [1, '2'],
  fissionObjective: [7, '0'],
  gatedFusion: [6, 'false'],
  kernelMatrix: [6, "'similarity'"],
  marginContrastiveLoss: [3, "'sum'"],
  messageInformation: [2, '2'],
  mixtureOfFusions: [4, '4'],
  modalityEntropy: [4, 'false'],
  mutualInformation: [2, '2'],
  rawFusion: [7, "'raw'"],
};

const HOLE = /inputs\.ts|golden\.json|reference\.ts|wrong_answer|exercise\.yaml/;
const HOLE_SAYS = /inputs?\b|cases?\b|edges?\b|mutant|varies|vary|always|accepted|recognis|tell|told|same|promise/i;

/** A number as it stands in a book: three digits. */
const inABook = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'number' ? Number(part.toPrecision(3)) : part)));

/** What an author gets wrong in what is to prove the exercise: inputs, golden values, laws. */
export const proofKinds: UnseenKind[] = [
  {
    name: 'There is never more than one of what the function goes through',
    harm: 'A solution that forgets the loop, the mean or the sum over it is accepted.',
    names: HOLE,
    says: HOLE_SAYS,
    seed: (files) => onlySuch(files, onlyOne[settingsOf(files).entry]),
  },
  {
    name: 'No number is ever negative',
    harm: 'A solution that is wrong about signs is accepted.',
    names: HOLE,
    says: HOLE_SAYS,
    seed: (files) => onlySuch(files, neverNegative.includes(settingsOf(files).entry) ? 'args.map(sizeOf)' : undefined),
  },
  {
    name: 'A parameter has the same value in every case',
    harm: 'A solution that ignores the parameter is accepted.',
    names: HOLE,
    says: HOLE_SAYS,
    seed: (files) => {
      const [place, value] = always[settingsOf(files).entry] ?? [];
      if (place === undefined) return undefined;
      return onlySuch(files, `[...args.slice(0, ${place}), ${value}, ...args.slice(${place + 1})]`);
    },
  },
  {
    name: 'Golden values are rounded as in the book, and the tolerance is made to fit',
    harm: 'A solution that is wrong by less than a percent is accepted, a forgotten small term among them.',
    names: /exercise\.yaml|golden\.json/,
    says: /tolerance|round|digits|golden/i,
    seed: (files) => {
      const { cases } = goldenOf(files);
      const rounded = asGolden({ cases: cases.map((one) => ({ ...one, expected: inABook(one.expected) })) });
      if (rounded === asGolden({ cases })) return undefined;
      return { ...withSetting(files, ['tolerance'], { absolute: 0.01, relative: 0.01 }), 'golden.json': rounded };
    },
  },
  {
    name: 'Two golden values are exchanged',
    harm: 'A right solution is refused on both cases.',
    says: /golden|reference|expected/i,
    seed: (files) => {
      const [first, second, ...others] = goldenOf(files).cases;
      if (!first || !second || JSON.stringify(first.expected) === JSON.stringify(second.expected)) return undefined;
      const exchanged = [{ ...first, expected: second.expected }, { ...second, expected: first.expected }, ...others];
      return { 'golden.json': asGolden({ cases: exchanged }) };
    },
  },
  {
    name: 'Golden values are of another formula',
    harm: 'The field of one quantity holds the value of another, and a right solution is refused.',
    says: /golden|reference|expected/i,
    seed: (files) => {
      let isDone = false;
      const crossed = (expected: unknown): unknown => {
        if (typeof expected !== 'object' || expected === null || Array.isArray(expected)) return expected;
        const numbers = Object.entries(expected).filter(([, value]) => typeof value === 'number');
        const [one, other] = numbers;
        if (!one || !other || one[1] === other[1]) return expected;
        isDone = true;
        return { ...expected, [one[0]]: other[1], [other[0]]: one[1] };
      };
      const cases = goldenOf(files).cases.map(({ args, expected, source }) => ({ args, expected: crossed(expected), source }));
      return isDone ? { 'golden.json': asGolden({ cases }) } : undefined;
    },
  },
  {
    name: 'The sentence of a law denies what its code checks',
    harm: 'A learner who breaks the law is told a falsehood about the right result.',
    says: /law|says|sentence/i,
    seed: byHand(LAWS, {
      additiveFusion: [['what they add to the bias is twice as much', 'what they add to the bias is four times as much']],
      autoencoderLoss: [['Every sample twice makes the same loss as', 'Every sample twice makes twice the loss of']],
      cca: [['the directions change places and the correlation stays', 'the directions stay and the correlation changes its sign']],
      classifyScheme: [['Couplings change neither the type nor the reach', 'Couplings change the type, but not the reach']],
      clip: [
        [
          'four times as long and prompts twice as long change nothing',
          'four times as long and prompts twice as long sharpen the probabilities',
        ],
      ],
      conditionalEntropy: [['both entropies are half as large', 'both entropies are twice as large']],
      coordinationLoss: [['A mean stays the same when every pair is listed twice', 'The loss doubles when every pair is listed twice']],
      dccaeLoss: [['is at least 0 and less than the width of the codes', 'lies between −1 and 1']],
      earlyLate: [['and alpha turns into 1 − alpha, nothing changes', 'and alpha stays as it is, nothing changes']],
      encodeAndConcat: [['nothing changes: a block has no loudness', 'the block of B is four times as loud']],
      entropy: [['the entropy is half as large', 'the entropy is twice as large']],
      fissionLoss: [['if every sample occurs twice, none changes', 'if every sample occurs twice, all are twice as large']],
      gatedCoordination: [['nothing grows and nothing changes its sign', 'nothing shrinks and nothing changes its sign']],
      gatedFusion: [['is 0, that of A, that of B, or their sum', 'is either that of A or that of B, never their sum']],
      infoNceBound: [['the loss is larger by log 2, and the bound the same', 'the loss is the same, and the bound larger by log 2']],
      interactionShare: [['to the whole table changes nothing', 'to the whole table is found again in the interaction']],
      kernelMatrix: [['has the same cosine, and half of its slope', 'has half the cosine, and the same slope']],
      lowRankFusion: [['make the same result', 'make twice the result']],
      marginContrastiveLoss: [
        ['an embedding four times as long has the same cosines', 'an embedding four times as long needs a quarter of the margin'],
      ],
      messageInformation: [['all information is half as large', 'all information is twice as large']],
      mixtureOfFusions: [['to all biases changes nothing: only', 'to all biases favours the first expert, since only']],
      modalityEntropy: [['all twice as large have the same entropy', 'all twice as large have one bit more']],
      mutualInformation: [['all three numbers are half as large', 'all three numbers are twice as large']],
      partialCoordination: [
        ['the correlation changes its sign, and the order is as it was', 'the order changes its sign, and the correlation is as it was'],
      ],
      tensorFusion: [['and z stays the same', 'and z changes its sign']],
    }),
  },
  {
    name: 'A law changes nothing of the input',
    harm: 'The law holds for every solution, so nobody who breaks the property is told so.',
    says: /law|change|mutant|nothing/i,
    seed: (files) => withLaw(files, 'change', 'becomes', '(...args) => args'),
  },
  {
    name: 'A law asks nothing of the result',
    harm: 'The law holds for every solution, so nobody who breaks the property is told so.',
    says: /law|holds|mutant|nothing|every/i,
    seed: (files) => (textOf(files, LAWS) ? withLaw(files, 'holds', 'change', '(result) => result !== undefined') : undefined),
  },
];
