/** Makes the plain data that the page is given out of quiz.yaml. */
import { gapsOf } from '../../graders/quiz/cloze-gaps.ts';
import { showNumber } from '../../graders/quiz/number-text.ts';
import { fill, type Html, type Question, type Quiz } from '../../graders/quiz/question.ts';
import { BrokenQuiz, questionName, readQuiz } from '../../graders/quiz/read-quiz.ts';
import type { QuestionSource, SourceOf } from '../../graders/quiz/schema.ts';
import { seedOf } from '../../graders/quiz/shuffle.ts';
import { drawVariants, type Evaluate } from './quiz-draws.ts';
import { speak } from './quiz-spoken.ts';
import { renderText } from './quiz-text.ts';

/** Reads, checks, draws and renders the quiz of a lesson. Throws a `BrokenQuiz` that tells the author what to fix. */
export async function buildQuiz(lesson: string, text: string, evaluate: Evaluate): Promise<Quiz> {
  const file = `content/lessons/${lesson}/quiz.yaml`;
  const source = readQuiz(text, file);
  const questions: Question[] = [];
  for (const [at, question] of source.questions.entries()) {
    questions.push(
      await buildQuestion(question, evaluate).catch((error: unknown) =>
        Promise.reject(undrawable(error, file, questionName(at, question.id))),
      ),
    );
  }
  return { lesson, questions };
}

const undrawable = (error: unknown, file: string, question: string): BrokenQuiz =>
  new BrokenQuiz(
    [
      {
        file,
        found: `${question}: ${error instanceof Error ? error.message : String(error)}`,
        expected: 'a question that can be drawn and shown.',
        fix: 'Change the range, the expression or the text named above.',
      },
    ],
    { cause: error },
  );

async function buildQuestion(source: QuestionSource, evaluate: Evaluate): Promise<Question> {
  const shown: string[] = [];
  const render = (text: string): Html => renderText(text, shown);
  const question = translate(source, render);
  if (question.kind === 'number' && source.kind === 'number') return { ...question, variants: await drawVariants(source, shown, evaluate) };
  return fillAll(question, await computeShown(shown, evaluate));
}

/** The question with its texts rendered; numbers still stand as `{{n}}`. */
function translate(source: QuestionSource, render: (text: string) => Html): Question {
  const asked = {
    id: source.id,
    ...(source.from === undefined ? {} : { from: source.from }),
    ask: render(source.ask),
    ...(source.because === undefined ? {} : { because: render(source.because) }),
  };
  const keyed = (text: string) => ({ key: keyOf(text), text: render(text), spoken: speakShown(text, render) });
  switch (source.kind) {
    case 'single':
      return {
        kind: 'single',
        ...asked,
        keepOrder: source.keepOrder,
        options: source.options.map((option) => translateOption(option, render)),
      };
    case 'multiple':
      return {
        kind: 'multiple',
        ...asked,
        keepOrder: source.keepOrder,
        options: source.options.map((option) => translateOption(option, render)),
        missed: render(source.missed),
      };
    case 'number':
      return {
        kind: 'number',
        ...asked,
        ...(source.unit === undefined ? {} : { unit: render(source.unit) }),
        ...(source.tolerance === undefined ? {} : { tolerance: source.tolerance }),
        wrong: source.wrong.map(({ feedback }) => render(feedback)),
        otherwise: render(source.otherwise),
        variants: [],
      };
    case 'cloze':
      return { kind: 'cloze', ...asked, ...translateGaps(source, render), otherwise: render(source.otherwise) };
    case 'order': {
      const items = source.items.map(keyed);
      const wrong = source.wrong.map(({ item, before, feedback }) => ({
        item: keyAt(source.items, item),
        before: keyAt(source.items, before),
        feedback: render(feedback),
      }));
      return { kind: 'order', ...asked, items, wrong, otherwise: render(source.otherwise) };
    }
    case 'match': {
      const [lefts, rights] = [source.pairs.map(({ left }) => left), source.pairs.map(({ right }) => right)];
      const wrong = source.wrong.map(({ left, right, feedback }) => ({
        left: keyAt(lefts, left),
        right: keyAt(rights, right),
        feedback: render(feedback),
      }));
      const pairs = source.pairs.map(({ left, right }) => ({ left: keyed(left), right: keyed(right) }));
      return { kind: 'match', ...asked, pairs, wrong, otherwise: render(source.otherwise) };
    }
    default:
      return source satisfies never;
  }
}

function translateOption({ text, right, feedback }: SourceOf<'single'>['options'][number], render: (text: string) => Html) {
  return {
    key: keyOf(text),
    text: render(text),
    spoken: speakShown(text, render),
    right: right === true,
    ...(feedback === undefined ? {} : { feedback: render(feedback) }),
  };
}

function translateGaps(source: SourceOf<'cloze'>, render: (text: string) => Html) {
  const { gaps } = gapsOf(source.text);
  // A formula or an emphasis may not reach over a gap, so every piece is rendered by itself; the mark keeps the spaces at its ends.
  const pieces = gapsOf(source.text).pieces.map((piece) => render(`${EDGE}${piece}${EDGE}`).replaceAll(EDGE, ''));
  const wrongOf = (at: number) =>
    source.wrong.filter(({ gap }) => gap === at + 1).map(({ answer, feedback }) => ({ answer, feedback: render(feedback) }));
  return { pieces, gaps: gaps.map((accepted, at) => ({ accepted, wrong: wrongOf(at) })) };
}

/** A character that Markdown takes for a letter and no text has. */
const EDGE = '\u2060';

/** Computed values go the way of every text, so that the spoken one has them, too. */
const speakShown = (text: string, render: (text: string) => Html): string =>
  speak(text.replace(/\\val\{[^{}]*\}/g, (value) => render(value)));

/** The same text has the same key in every build, wherever it stands. */
const keyOf = (text: string): string => (seedOf(text) >>> 0).toString(36);

const keyAt = (texts: readonly string[], position: number): string => keyOf(texts[position - 1] ?? '');

async function computeShown(expressions: string[], evaluate: Evaluate): Promise<string[]> {
  if (expressions.length === 0) return [];
  const values = await evaluate(expressions);
  return expressions.map((expression, at) => {
    const result = values[at];
    if (result?.kind === 'value' && typeof result.value === 'number') return showNumber(result.value);
    throw new Error(`${expression} ${result?.kind === 'error' ? `cannot be computed. ${result.message}` : 'gives no number'}`);
  });
}

/** Every text of the question, at any depth, with its numbers. */
function fillAll(question: Question, shown: string[]): Question {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return fill(value, shown);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part)]));
    return value;
  };
  return walk(question) as Question; // The walk changes the text of strings alone.
}
