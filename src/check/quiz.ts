import { positionAt } from '../../graders/source/position.ts';
import type { AuthorFault } from '../../graders/messages/author-fault.ts';
import { BrokenQuiz, readQuiz } from '../../graders/quiz/read-quiz.ts';
import { evaluateForLesson } from '../build/lesson-values.ts';
import { lookedBack } from '../build/looked-back.ts';
import { buildQuiz } from '../build/quiz.ts';
import type { Evaluate } from '../build/quiz-draws.ts';
import { neverAsked } from '../build/quiz-reach.ts';
import { readCourse } from '../course/read-course.ts';
import { error, errorOf, type Finding } from './finding.ts';

/** Reads and draws the quiz as the build does, and looks for values that are listed and never asked. */
export async function quizFindings(slug: string, text: string): Promise<Finding[]> {
  try {
    const evaluate = (expressions: string[]) => evaluateForLesson(slug, expressions);
    const quiz = await buildQuiz(slug, text, evaluate);
    lookedBack(quiz, (await readCourse()).lessons);
    return await unaskedFindings(text, evaluate);
  } catch (fault) {
    if (!(fault instanceof BrokenQuiz)) return [error('lesson', 'quiz.yaml', { found: (fault as Error).message })];
    return fault.faults.map((it: AuthorFault) => errorOf('lesson', { ...it, file: 'quiz.yaml' }));
  }
}

async function unaskedFindings(text: string, evaluate: Evaluate): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const question of readQuiz(text, 'quiz.yaml').questions) {
    if (question.kind !== 'number') continue;
    const line = positionAt(text, text.indexOf(`id: ${question.id}\n`)).line;
    for (const [name, values] of Object.entries(await neverAsked(question, evaluate))) {
      const said = {
        found: `Question ${question.id} lists ${name} = ${values.join(', ')} and never asks it: there a mistake is right, or equals another one.`,
        expected: 'every value that is listed can be asked.',
        fix: 'Give the mistake a `when`, or take the value out of the list.',
      };
      findings.push(error('lesson', 'quiz.yaml', said, line));
    }
  }
  return findings;
}
