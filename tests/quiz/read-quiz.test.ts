import { describe, expect, it } from 'vitest';
import { readQuiz } from '../../graders/quiz/read-quiz.ts';

const read = (text: string) => readQuiz(text, 'quiz.yaml');
const fault = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no fault';
};
const single = (options: string, id = 'one') => `questions:\n  - id: ${id}\n    kind: single\n    ask: Which?\n    options: ${options}`;
const number = (fields: string) => `questions:\n  - { id: one, kind: number, ask: How much?, otherwise: no, ${fields} }`;
const RIGHT = '{ text: a, right: true }';

describe('a quiz', () => {
  it('is read', () =>
    expect(read(single(`[${RIGHT}, { text: b, feedback: why }]`)).questions[0]).toMatchObject({ kind: 'single', keepOrder: false }));

  it('may have 0 and false for texts, answers and expressions', () => {
    const [choice] = read(single('[{ text: 0, right: true }, { text: false, feedback: 0 }]')).questions;
    expect(choice).toMatchObject({ options: [{ text: '0' }, { text: 'false', feedback: '0' }] });
    expect(read(number('answer: 0')).questions[0]).toMatchObject({ answer: '0', otherwise: 'no' });
  });
});

describe('a fault says file, line, question, found, expected and fix', () => {
  it('of a wrong option without feedback', () => {
    expect(fault(single(`[${RIGHT}, { text: b }]`))).toBe(
      'quiz.yaml:5: question 1 (one), options[2].feedback: found nothing.\n' +
        '  Expected: feedback for who picks this wrong option.\n' +
        '  To fix: Say what was confused, and what to ask oneself next.',
    );
  });

  it.each<[string, string, string]>([
    [
      'feedback on a right option',
      single('[{ text: a, right: true, feedback: x }, { text: b, feedback: y }]'),
      'no feedback on a right option',
    ],
    [
      'two right options of a single',
      single('[{ text: a, right: true }, { text: b, right: true }]'),
      'exactly one option with `right: true`',
    ],
    ['equal options', single(`[${RIGHT}, { text: a, feedback: y }]`), 'something that differs from number 1'],
    [
      'an unknown field',
      single(`[${RIGHT}, { text: b, feedback: y, feedbak: z }]`),
      'options[2].feedbak: found a field that does not exist',
    ],
    ['an empty text', single(`[${RIGHT}, { text: '', feedback: y }]`), 'Expected: some text'],
    ['a poor id', single(`[${RIGHT}, { text: b, feedback: y }]`, 'Two words'), 'lower-case words joined by hyphens'],
    ['an unknown kind', 'questions:\n  - { id: one, kind: essay, ask: Why? }', 'one of the six kinds'],
    ['no questions', 'questions: []', 'at least 1'],
    ['no list', 'question: 1', 'a list'],
    ['nothing at all', '', 'fields'],
    ['an unreadable range', number('answer: n, draw: { n: 2-5 }'), 'a range such as 2..5'],
    ['a falling range', number('answer: n, draw: { n: 5..2 }'), 'a range that goes up: 2..5'],
    ['a parameter that is no name', number("answer: 1, draw: { 'a b': 1..2 }"), 'draw'],
    ['a cloze without a gap', 'questions:\n  - { id: one, kind: cloze, ask: Fill., text: none, otherwise: no }', 'at least one gap'],
    ['an empty gap', "questions:\n  - { id: one, kind: cloze, ask: Fill., text: 'a {{}}', otherwise: no }", 'an answer in every gap'],
    [
      'feedback for a gap that is not there',
      "questions:\n  - { id: one, kind: cloze, ask: Fill., text: 'a {{b}}', otherwise: no, wrong: [{ gap: 2, answer: c, feedback: d }] }",
      'a position from 1 to 1',
    ],
    [
      'a right order called wrong',
      'questions:\n  - { id: one, kind: order, ask: Sort., items: [a, b, c], otherwise: no, wrong: [{ item: 1, before: 2, feedback: d }] }',
      'a position lower than 1',
    ],
    [
      'a right pair called wrong',
      'questions:\n  - { id: one, kind: match, ask: Join., otherwise: no, pairs: [{ left: a, right: A }, { left: b, right: B }, { left: c, right: C }], wrong: [{ left: 1, right: 1, feedback: d }] }',
      'two different pairs',
    ],
    [
      'equal right sides',
      'questions:\n  - { id: one, kind: match, ask: Join., otherwise: no, pairs: [{ left: a, right: A }, { left: b, right: A }, { left: c, right: C }] }',
      'something that differs from number 1',
    ],
  ])('of %s', (_, text, expected) => {
    const message = fault(text);
    expect(message).toContain(expected);
    expect(message).toMatch(/^quiz\.yaml(:\d+)?: .*found .+\n {2}Expected: .+\n {2}To fix: .+/);
  });

  it('of two questions with one id', () => {
    const twice = `${single(`[${RIGHT}, { text: b, feedback: y }]`)}\n${single(`[${RIGHT}, { text: b, feedback: y }]`).replace('questions:\n', '')}`;
    expect(fault(twice)).toMatch(/question 2 \(one\), id: found "one"\.\n {2}Expected: something that differs from number 1/);
  });

  it('and all faults at once', () => expect(fault(single('[{ text: a }, { text: b }]')).match(/To fix:/g)).toHaveLength(3));
});
