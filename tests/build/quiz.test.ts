import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Marked } from '../../graders/quiz/marking.ts';
import { mark } from '../../graders/quiz/mark.ts';
import type { Question } from '../../graders/quiz/question.ts';
import { readQuiz } from '../../graders/quiz/read-quiz.ts';
import { buildQuiz } from '../../src/build/quiz.ts';
import { expressionValues } from '../../src/build/expression-values.ts';

const inSandbox = (expressions: string[]) => expressionValues(undefined, expressions);

const build = (questions: string) => buildQuiz('06-additive-fusion', `questions:\n${questions}`, inSandbox);
const SINGLE =
  "  - { id: one, kind: single, ask: 'Is $\\A{x}$ \\val{2 * 51968}?', options: [{ text: '\\val{1 / 4}', right: true }, { text: '$\\frac12$', feedback: '*no*' }] }";

describe('buildQuiz', () => {
  it('renders Markdown and formulas, and computes what \\val holds', async () => {
    const [question] = (await build(SINGLE)).questions;
    expect(question?.ask).toMatch(/^Is <span class="katex">.*class="enclosing mA".* 103,936\?$/s);
    expect(question).toMatchObject({
      options: [
        { text: '0.25', spoken: '0.25', right: true },
        { spoken: '1/2', feedback: '<em>no</em>' },
      ],
    });
  });

  it('keeps the key of an option when the options are moved', async () => {
    const keys = async (options: string) => {
      const [question] = (await build(`  - { id: one, kind: single, ask: Which?, options: [${options}] }`)).questions;
      return question?.kind === 'single' ? question.options.map(({ key, text }) => `${text} ${key}`).toSorted() : [];
    };
    expect(await keys('{ text: a, right: true }, { text: b, feedback: x }')).toEqual(
      await keys('{ text: b, feedback: y }, { text: a, right: true }'),
    );
  });

  it('keeps the spaces around a gap', async () => {
    const [question] = (await build("  - { id: one, kind: cloze, ask: Fill., text: 'a *b* {{c}}, {{d}}', otherwise: no }")).questions;
    expect(question).toMatchObject({ pieces: ['a <em>b</em> ', ', ', ''] });
  });

  it('puts numbers into formulas, also into exponents', async () => {
    const [question] = (
      await build("  - { id: one, kind: number, ask: '$2^\\val{n}$ and \\val{n}', draw: { n: [11, 12] }, answer: 2 ** n, otherwise: no }")
    ).questions;
    expect(question?.ask).toMatch(/>\{\{0\}\}<.* and \{\{0\}\}$/s);
    expect(question).toMatchObject({ variants: expect.arrayContaining([{ right: 2048, wrong: [], shown: ['11'] }]) });
  });

  it.each([
    [
      'a formula that cannot be read',
      "  - { id: one, kind: single, ask: '$\\nope{x}$', options: [{ text: a, right: true }, { text: b, feedback: x }] }",
      'question 1 (one)',
    ],
    [
      'a value that cannot be computed',
      "  - { id: one, kind: single, ask: '\\val{nope}', options: [{ text: a, right: true }, { text: b, feedback: x }] }",
      "nope cannot be computed. The expression threw ReferenceError: 'nope' is not defined.",
    ],
    [
      'a text of two paragraphs',
      '  - { id: one, kind: single, ask: "a\\n\\nb", options: [{ text: a, right: true }, { text: b, feedback: x }] }',
      'a text is one paragraph',
    ],
    [
      'an impossible draw',
      '  - { id: one, kind: number, ask: a, draw: { n: 1..4 }, answer: n, otherwise: no, wrong: [{ value: n, feedback: x }] }',
      'no draw is possible',
    ],
    ['what is no YAML', '  - {', 'YAML that can be read'],
  ])('tells the author of %s', async (_, questions, message) => {
    await expect(build(questions)).rejects.toThrow(message);
    await expect(build(questions)).rejects.toThrow(
      /^content\/lessons\/06-additive-fusion\/quiz\.yaml(:\d+:\d+)?: .*\n {2}Expected: .*\n {2}To fix: /s,
    );
  });
});

const LESSONS = ['06-additive-fusion', '19-contrastive-triplet-loss', '23-entropy'];

describe.each(LESSONS)('the quiz of %s', async (lesson) => {
  const text = readFileSync(`content/lessons/${lesson}/quiz.yaml`, 'utf8');
  const { questions } = await buildQuiz(lesson, text, inSandbox);

  it.each(questions.map((question) => [question.id, question] as const))(
    'takes the right answer of %s and names every mistake',
    (_, question) => {
      for (const { right, wrong } of checks(question)) {
        expect(right).toMatchObject({ kind: 'marked', right: true });
        for (const [answered, feedback] of wrong) {
          expect(answered).toMatchObject({ kind: 'marked', right: false });
          expect(answered.feedback).toContain(feedback);
        }
      }
    },
  );

  it('leaves no placeholder behind, and no command that KaTeX did not take', () => {
    expect(JSON.stringify(questions.filter(({ kind }) => kind !== 'number'))).not.toMatch(/\{\{\d+\}\}|\\\\val|8620\d|katex-error/);
    expect(JSON.stringify(questions)).not.toMatch(/\\\\val|8620\d{3}31|katex-error/);
  });

  it('does not give the right option away by its length', () => {
    const singles = readQuiz(text, lesson).questions.flatMap((question) => (question.kind === 'single' ? [question] : []));
    const longest = singles.filter(({ options }) => {
      const byLength = options.toSorted((one, other) => other.text.length - one.text.length);
      return byLength[0]?.right === true && byLength[0].text.length > (byLength[1]?.text.length ?? 0);
    });
    expect(longest.length).toBeLessThanOrEqual(singles.length / 2);
  });

  it('asks the learner something in every feedback', () => {
    const feedback = readQuiz(text, lesson).questions.flatMap((question) =>
      ('wrong' in question ? question.wrong : question.options).map((wrong) => wrong.feedback),
    );
    for (const said of feedback) if (said !== undefined) expect(said).toMatch(/\?$/);
  });
});

/** Marks the right answer and the known wrong ones of a question, for every draw where there are several. */
function checks(question: Question): { right: unknown; wrong: [Marked, string][] }[] {
  switch (question.kind) {
    case 'single':
      return [
        {
          right: mark(question, { kind: 'single', option: question.options.find(({ right }) => right)?.key ?? null }),
          wrong: question.options
            .filter(({ right }) => !right)
            .map(({ key, feedback }) => [mark(question, { kind: 'single', option: key }) as Marked, feedback ?? '']),
        },
      ];
    case 'multiple': {
      const right = question.options.filter((option) => option.right).map(({ key }) => key);
      return [
        {
          right: mark(question, { kind: 'multiple', options: right }),
          wrong: question.options
            .filter((option) => !option.right)
            .map(({ key, feedback }) => [mark(question, { kind: 'multiple', options: [...right, key] }) as Marked, feedback ?? '']),
        },
      ];
    }
    case 'number':
      return question.variants.map((variant, draw) => ({
        right: mark(question, { kind: 'number', text: String(variant.right) }, draw),
        wrong: variant.wrong.flatMap((value, at): [Marked, string][] => {
          const feedback = (question.wrong[at] ?? '').replace(/\{\{(\d+)\}\}/g, (_, position) => variant.shown[Number(position)] ?? '');
          return value === null ? [] : [[mark(question, { kind: 'number', text: String(value) }, draw) as Marked, feedback]];
        }),
      }));
    case 'cloze': {
      const right = question.gaps.map(({ accepted }) => accepted[0] ?? '');
      return [
        {
          right: mark(question, { kind: 'cloze', texts: right }),
          wrong: question.gaps.flatMap(({ wrong }, at) =>
            wrong.map(({ answer, feedback }): [Marked, string] => [
              mark(question, { kind: 'cloze', texts: right.with(at, answer) }) as Marked,
              feedback,
            ]),
          ),
        },
      ];
    }
    case 'order': {
      const right = question.items.map(({ key }) => key);
      return [
        {
          right: mark(question, { kind: 'order', items: right }),
          wrong: question.wrong.map(({ item, before, feedback }) => {
            const items = right.filter((key) => key !== item).flatMap((key) => (key === before ? [item, key] : [key]));
            return [mark(question, { kind: 'order', items }) as Marked, feedback];
          }),
        },
      ];
    }
    case 'match': {
      const right = Object.fromEntries(question.pairs.map((pair) => [pair.left.key, pair.right.key]));
      return [
        {
          right: mark(question, { kind: 'match', pairs: right }),
          wrong: question.wrong.map((pair) => [
            mark(question, { kind: 'match', pairs: { ...right, [pair.left]: pair.right } }) as Marked,
            pair.feedback,
          ]),
        },
      ];
    }
    default:
      return question satisfies never;
  }
}
