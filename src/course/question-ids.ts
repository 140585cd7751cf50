/** The ids of the questions of each lesson's quiz, in their order, by slug. */
import { parse } from 'yaml';

const files = import.meta.glob<string>('/content/lessons/*/quiz.yaml', { query: '?raw', import: 'default', eager: true });

export const questionIds: ReadonlyMap<string, string[]> = new Map(
  Object.entries(files).map(([path, text]) => {
    const quiz: unknown = parse(text);
    const questions = typeof quiz === 'object' && quiz !== null && 'questions' in quiz ? quiz.questions : [];
    const ids = Array.isArray(questions) ? questions.map((question: unknown) => idOf(question)) : [];
    return [path.split('/')[3] ?? '', ids];
  }),
);

function idOf(question: unknown): string {
  return typeof question === 'object' && question !== null && 'id' in question ? String(question.id) : '';
}
