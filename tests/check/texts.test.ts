import { describe, expect, it } from 'vitest';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { checkOthers } from '../../src/check/other-exercises.ts';
import { checkTexts } from '../../src/check/texts.ts';
import type { Finding } from '../../src/check/finding.ts';
import { publishedExercises } from '../published.ts';

const entropy = await loadPackage('entropy');

/** A fault in the texts of the exercise on entropy, and what the check has to say of it first. */
interface Fault {
  title: string;
  change: Partial<ExercisePackage>;
  where: Pick<Finding, 'rule' | 'file' | 'line' | 'path'>;
  says: RegExp[];
}

const hint = (at: number, text: string): Partial<ExercisePackage> => ({ hints: entropy.hints.with(at, text) });
const contract = (text: string): Partial<ExercisePackage> => ({ contract: { ...entropy.contract, zero: text } });
const statement = (from: string, to: string): Partial<ExercisePackage> => ({ statement: replaced(entropy.statement, from, to) });
const feedback = (text: string): Partial<ExercisePackage> => ({
  submissions: entropy.submissions.map((it) => (it.name === 'sign' ? { ...it, feedback: text } : it)),
});

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`${from} is not there: the test would prove nothing`);
  return text.replace(from, () => to);
}

const SIGN = 'submissions/wrong_answer/sign.ts';
const settings = (rule: Finding['rule'], path: (string | number)[]): Fault['where'] => ({ rule, file: 'exercise.yaml', path });
const of = (rule: Finding['rule'], file: string, line: number): Fault['where'] => ({ rule, file, line });

const FAULTS: Fault[] = [
  {
    title: 'a convention that breaks off',
    change: contract('An outcome of weight 0 contributes'),
    where: settings('unfinished', ['contract', 'zero']),
    says: [/^contract\.zero breaks off: “An outcome of weight 0 contributes”/],
  },
  {
    title: 'a hint that breaks off',
    change: hint(0, 'How surprising is one outcome of probability p? And how often'),
    where: settings('unfinished', ['hints', 0]),
    says: [/^hint 1 breaks off: “…/, /full stop/],
  },
  {
    title: 'a hint that trails off',
    change: hint(1, 'Turn the weights into probabilities first …'),
    where: settings('unfinished', ['hints', 1]),
    says: [/^hint 2 trails off/],
  },
  {
    title: 'a misreading that breaks off',
    change: { misreadings: { ...entropy.misreadings, sign: 'Loses the minus sign, so that' } },
    where: settings('unfinished', ['misreadings', 'sign']),
    says: [/^misreadings\.sign breaks off/],
  },
  {
    title: 'a feedback that breaks off',
    change: feedback('Your entropies are negative. Which sign does the'),
    where: of('unfinished', SIGN, 1),
    says: [/^The feedback breaks off: “….*Which sign does the”/],
  },
  {
    title: 'a convention that is to be written',
    change: contract('An outcome of weight 0 contributes 0. TODO negative ones.'),
    where: settings('unfinished', ['contract', 'zero']),
    says: [/holds “TODO”/],
  },
  {
    title: 'a feedback with a gap',
    change: feedback('Your entropies are negative, see lesson xxx for the reason.'),
    where: of('unfinished', SIGN, 1),
    says: [/holds “xxx”/],
  },
  {
    title: 'a paragraph of the statement that breaks off',
    change: statement(', $p_k=w_k/W$ with $W=w_1+\\dots+w_K$.', ''),
    where: of('unfinished', 'statement.md', 7),
    says: [/^The statement breaks off/],
  },
  {
    title: 'an item of the statement that breaks off',
    change: statement('It returns one number.', 'It returns one'),
    where: of('unfinished', 'statement.md', 11),
    says: [/^The statement breaks off: “- It returns one”/],
  },
  {
    title: 'a paragraph of the statement that is to be written',
    change: statement('No helper is needed.', 'TBD: which helpers?'),
    where: of('unfinished', 'statement.md', 13),
    says: [/holds “TBD”/],
  },
  {
    title: 'a helper that is not there',
    change: statement('No helper is needed.', 'You may call `total(weights)`.'),
    where: of('names', 'statement.md', 13),
    says: [/^The statement names total\(…\), and there is no such function/, /a helper \(dot, .*\), entropy/],
  },
  {
    title: 'a helper in other letters',
    change: statement('No helper is needed.', 'You may call `matvec(W, x)`.'),
    where: of('names', 'statement.md', 13),
    says: [/names mat\w+\(…\)/, /Did you mean matVec\?/],
  },
  {
    title: 'a helper with an argument too few',
    change: statement('No helper is needed.', 'You may call `dot(u)`.'),
    where: of('names', 'statement.md', 13),
    says: [/calls dot with 1 argument: dot\(u\)/, /takes: 2/],
  },
  {
    title: 'the entry with an argument too many, in a hint',
    change: hint(1, 'What is `entropy([f(1, 2), 1], 2, 0)`, and what is 0 times that?'),
    where: settings('names', ['hints', 1]),
    says: [/^hint 2 calls entropy with 3 arguments/],
  },
  {
    title: 'something that Math has not',
    change: contract('Take `Math.ln` of the weights above 0.'),
    where: settings('names', ['contract', 'zero']),
    says: [/^contract\.zero names Math\.ln/],
  },
  {
    title: 'a parameter that is misspelt, in a hint',
    change: hint(0, 'What do the `wieghts` sum to?'),
    where: settings('names', ['hints', 0]),
    says: [/^hint 1 names w/, /Did you mean weights\?/],
  },
  {
    title: 'a variable that is nowhere, in a feedback',
    change: feedback('Your entropies are negative. Which sign has `deltas`?'),
    where: of('names', SIGN, 1),
    says: [/^The feedback names deltas/],
  },
  {
    title: 'a contract that promises an error',
    change: contract('A negative weight is an error.'),
    where: settings('throws', ['contract', 'zero']),
    says: [/^contract\.zero promises an error/, /“A negative weight is an error\.”/],
  },
  {
    title: 'a contract by which a call throws',
    change: contract('An outcome of weight 0 contributes 0. With no outcomes, the function throws a RangeError.'),
    where: settings('throws', ['contract', 'zero']),
    says: [/“With no outcomes, the function throws/],
  },
  {
    title: 'a statement by which a call throws',
    change: statement('It returns one number.', 'It returns one number, and throws if there are no weights.'),
    where: of('throws', 'statement.md', 11),
    says: [/^The statement promises an error/],
  },
  {
    title: 'a line of the reference in the first hint',
    change: hint(0, 'How surprising is an outcome? Try `const surprise = Math.log(total / w)`.'),
    where: settings('given-away', ['hints', 0]),
    says: [/^hint 1 holds a line of the reference: “const surprise = Math\.log\(total \/ w\)”/],
  },
  {
    title: 'a line of the reference in a feedback, with other blanks',
    change: feedback('Your entropies are negative. Write `nats+=p*surprise;` and all is well.'),
    where: of('given-away', SIGN, 1),
    says: [/^The feedback holds a line of the reference: “nats \+= p \* surprise”/],
  },
  {
    title: 'what a line of the reference computes, in a comment of the starter',
    change: {
      starter: replaced(
        entropy.starter,
        '  // What does each outcome add to the average?',
        '  /*\n   * const all = weights.reduce((sum, w) => sum + w, 0);\n   */',
      ),
    },
    where: of('given-away', 'starter.ts', 10),
    says: [/^A comment holds a line of the reference: “weights\.reduce/],
  },
];

describe('a text', () => {
  it.each(FAULTS)('with $title is named, and nothing else is', ({ change, where, says }) => {
    const found = checkTexts({ ...entropy, ...change });
    expect(found).toMatchObject([{ severity: 'error', ...where }]);
    const text = `${found[0]?.found}\n${found[0]?.expected}\n${found[0]?.fix}`;
    for (const words of says)
      expect(
        text.split('\n').some((line) => words.test(line)),
        `${words} in ${text}`,
      ).toBe(true);
  });

  it.each<[string, Partial<ExercisePackage>]>([
    ['a line of the reference in the last hint', hint(3, 'In the loop, `const surprise = Math.log(total / w)`.')],
    [
      'a line that the starter has, in a hint',
      {
        ...hint(0, 'What is `nats += p * surprise` for?'),
        starter: `${entropy.starter}// \nlet [nats, p, surprise] = [0, 0, 0];\nnats += p * surprise;\n`,
      },
    ],
    ['names that a hint makes up', hint(1, 'Keep a running `sumOfShares`, and one `weight` of the `weights` after another.')],
    ['what a known mistake has, in its feedback', feedback('Your entropies are negative. Which sign has `surprise`?')],
    ['an error that does not happen', contract('An outcome of weight 0 contributes 0: it never throws, and is not an error.')],
    ['a throw of coins', contract('An outcome of weight 0 contributes 0, as if it throws for a coin that has one side.')],
    ['an error that is a number', contract('The error of an outcome of weight 0 raises nothing.')],
    ['a sentence that ends in code or brackets', contract('An outcome of weight 0 contributes 0 (as a limit.)')],
    [
      'code of the language',
      statement('No helper is needed.', 'You may call `weights.map(f)`, `Math.max(...v)`, `Array.from(v)` and `f(x)`.'),
    ],
    ['a helper with an ellipsis', statement('No helper is needed.', 'You may call `dot(…)`, `dot()` and `dot(...pair)`.')],
    ['a function that the statement explains', statement('No helper is needed.', 'Here `surprise(p)` is the surprise of p.')],
    [
      'a list without full stops',
      statement('- It returns one number.', '- one\n- two words of three\n- three words of five\n- and four of them'),
    ],
    ['a paragraph that leads to a formula', statement('have the given weights.', 'have the given weights, where')],
  ])('may have %s', (_, change) => {
    expect(checkTexts({ ...entropy, ...change })).toEqual([]);
  });

  it('is not told of throws where the exercise has it', () => {
    const throws = 'Of a negative weight the function throws an error.';
    expect(checkTexts({ ...entropy, ...contract('A negative weight is an error.'), throws })).toEqual([]);
  });
});

describe('in the course', async () => {
  it.each(await publishedExercises())('%s has sound texts', async (id) => {
    const exercise = await loadPackage(id);
    expect([...checkTexts(exercise), ...(await checkOthers(exercise))]).toEqual([]);
  });
});
