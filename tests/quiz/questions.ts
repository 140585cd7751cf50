import type {
  ClozeQuestion,
  MatchQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderQuestion,
  SingleQuestion,
} from '../../graders/quiz/question.ts';

/** One small question of every kind, as the build would hand it to the page. */
const part = (key: string) => ({ key, text: key, spoken: key });

export const single: SingleQuestion = {
  kind: 'single',
  id: 'single',
  ask: 'Which?',
  because: 'because',
  keepOrder: false,
  options: [
    { ...part('0'), right: true },
    { ...part('false'), right: false, feedback: 'not false' },
    { ...part('b'), right: false, feedback: 'not b' },
  ],
};

export const multiple: MultipleQuestion = {
  kind: 'multiple',
  id: 'multiple',
  ask: 'Which ones?',
  keepOrder: false,
  missed: 'one is missing',
  options: [
    { ...part('a'), right: true },
    { ...part('b'), right: true },
    { ...part('c'), right: false, feedback: 'not c' },
    { ...part('d'), right: false, feedback: 'not d' },
  ],
};

export const number: NumberQuestion = {
  kind: 'number',
  id: 'number',
  ask: 'How much are {{0}} and {{1}}?',
  because: 'it is the sum of {{0}} and {{1}}',
  wrong: ['the product of {{0}} and {{1}}', 'the difference'],
  otherwise: 'add {{0}} and {{1}}',
  variants: [
    { right: 5, wrong: [6, 1], shown: ['2', '3'] },
    { right: 0, wrong: [-4, null], shown: ['2', '−2'] },
  ],
};

export const cloze: ClozeQuestion = {
  kind: 'cloze',
  id: 'cloze',
  ask: 'Fill the gaps.',
  because: 'because',
  pieces: ['no ', ' and ', ' of them'],
  gaps: [
    { accepted: ['product', 'multiplication'], wrong: [{ answer: 'outer product', feedback: 'that is multiplicative' }] },
    { accepted: ['0'], wrong: [{ answer: '1', feedback: 'one less' }] },
  ],
  otherwise: 'read it again',
};

export const order: OrderQuestion = {
  kind: 'order',
  id: 'order',
  ask: 'Sort.',
  because: 'because',
  items: ['a', 'b', 'c', 'd'].map(part),
  wrong: [
    { item: 'd', before: 'c', feedback: 'd is later than c' },
    { item: 'b', before: 'a', feedback: 'b is later than a' },
  ],
  otherwise: 'look again',
};

export const match: MatchQuestion = {
  kind: 'match',
  id: 'match',
  ask: 'Join.',
  because: 'because',
  pairs: ['a', 'b', 'c'].map((key) => ({ left: part(key), right: part(key.toUpperCase()) })),
  wrong: [{ left: 'a', right: 'B', feedback: 'a is not B' }],
  otherwise: 'look again',
};
