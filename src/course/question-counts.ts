/** How many questions each lesson's quiz has, by slug. */
import { parse } from 'yaml';

const files = import.meta.glob<string>('/content/lessons/*/quiz.yaml', { query: '?raw', import: 'default', eager: true });

export const questionCounts: ReadonlyMap<string, number> = new Map(
  Object.entries(files).map(([path, text]) => {
    const quiz: unknown = parse(text);
    const questions = typeof quiz === 'object' && quiz !== null && 'questions' in quiz ? quiz.questions : [];
    return [path.split('/')[3] ?? '', Array.isArray(questions) ? questions.length : 0];
  }),
);
