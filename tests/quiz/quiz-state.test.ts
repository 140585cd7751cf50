import { describe, expect, it } from 'vitest';
import type { Answer } from '../../graders/quiz/answer.ts';
import type { Quiz } from '../../graders/quiz/question.ts';
import type { RecordEvent } from '../../src/record/events.ts';
import { foldAnswers, scoreOf, withNewer } from '../../src/quiz/quiz-state.ts';
import { describeScore } from '../../src/quiz/score-text.ts';
import { number, single } from './questions.ts';

const quiz: Quiz = { lesson: '06-additive-fusion', questions: [single, number] };
let at = 0;
const event = (question: string, answer: Answer, score: number, round = 0, draw = 0): RecordEvent => ({
  kind: 'answer',
  id: `event-${++at}`,
  at,
  lesson: quiz.lesson,
  question,
  draw,
  response: { round, answer },
  score,
});
const choose = (option: string, round = 0) => event('single', { kind: 'single', option }, option === '0' ? 1 : 0, round);
const type = (text: string, round = 0, draw = 0) => event('number', { kind: 'number', text }, text === '5' ? 1 : 0, round, draw);

describe('foldAnswers', () => {
  it('starts with nothing', () => expect(foldAnswers(quiz, [])).toEqual({ round: 0, given: {}, firstTry: {}, rounds: [] }));

  it('shows the newest answer with its draw and marks it again', () => {
    const state = foldAnswers(quiz, [type('6'), type('5', 0, 0)]);
    expect(state.given.number).toMatchObject({ answer: { text: '5' }, draw: 0, mark: { right: true } });
  });

  it('scores the first try alone', () => {
    const state = foldAnswers(quiz, [choose('b'), choose('0'), type('5'), type('6')]);
    expect(state.firstTry).toEqual({ single: false, number: true });
    expect(scoreOf(state)).toBe(1);
  });

  it('keeps the scores of finished rounds, and of those alone', () => {
    const state = foldAnswers(quiz, [choose('0'), type('5'), choose('b', 1), choose('0', 2), type('7', 2), choose('0', 3)]);
    expect(state).toMatchObject({ round: 3, rounds: [2, 1] });
    expect(Object.keys(state.given)).toEqual(['single']);
  });

  it('passes over other lessons, questions and options that are gone, and responses of another shape', () => {
    const foreign = { ...choose('0'), lesson: '07' } as RecordEvent;
    const odd = { ...choose('0'), response: 'b' } as RecordEvent;
    expect(
      foldAnswers(quiz, [foreign, odd, choose('gone'), event('gone', { kind: 'single', option: '0' }, 1), type('5', 0, 9)]).given,
    ).toEqual({});
  });
});

describe('an answer that another tab gave', () => {
  const before = [choose('b'), type('5')];

  it('is shown, and the others stay the very same', () => {
    const here = foldAnswers(quiz, before);
    const after = withNewer(here, foldAnswers(quiz, [...before, choose('0')]));
    expect(after.given.single).toMatchObject({ answer: { option: '0' }, mark: { right: true } });
    expect(after.given.number).toBe(here.given.number);
    expect(withNewer(here, foldAnswers(quiz, [...before, choose('b')])).given.single).toBe(here.given.single);
  });

  it('does not end a round that was begun here, and begins one that was begun there', () => {
    const here = { ...foldAnswers(quiz, before), round: 1, given: {} };
    expect(withNewer(here, foldAnswers(quiz, [...before, choose('0')]))).toBe(here);
    expect(withNewer(foldAnswers(quiz, before), foldAnswers(quiz, [...before, choose('0', 1)]))).toMatchObject({ round: 1, rounds: [1] });
  });
});

describe('describeScore', () => {
  it('says how many questions there are', () => expect(describeScore(2, foldAnswers(quiz, []))).toBe('2 questions.'));
  it('says how far and how well', () =>
    expect(describeScore(2, foldAnswers(quiz, [choose('b')]))).toBe('1 of 2 answered, none right at the first try.'));
  it('says best and last, also where they are 0', () => {
    expect(describeScore(2, foldAnswers(quiz, [choose('b'), type('7'), choose('0', 1)]))).toBe(
      '1 of 2 answered, 1 right at the first try. Best so far 0, last time 0.',
    );
    expect(describeScore(2, foldAnswers(quiz, [choose('0'), type('5'), choose('b', 1), type('7', 1), choose('0', 2), type('5', 2)]))).toBe(
      'All 2 answered, 2 right at the first try. Best so far 2, last time 0.',
    );
  });
});
