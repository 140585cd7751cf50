import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duplicateIds } from '../../src/check/folders.ts';
import type { Finding } from '../../src/check/finding.ts';
import { checked, checkedUntilError, copyOf, errorsOf, type Patch } from './an-exercise.ts';

/** A slip of an author's, and what the check has to say of it: the first error, its file, its line, and words that it has to contain. */
interface Slip {
  title: string;
  patch: Patch;
  rule: Finding['rule'];
  file: string;
  line?: number;
  /** In what was found, what was expected and how to fix it. */
  says: RegExp[];
}

const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);
const RIGHT_ENTROPY = `export function entropy(weights: Vec, base: number): number {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.reduce((sum, w) => (w > 0 ? sum - (w / total) * Math.log(w / total) : sum), 0) / Math.log(base);
}`;

/** The first line behind the settings of the exercise that is patched. */
const BEHIND_SETTINGS = readFileSync('graders/exercises/entropy/exercise.yaml', 'utf8').split('\n').length;

const SLIPS: Slip[] = [
  {
    title: 'a field that does not exist',
    patch: { 'exercise.yaml': replace('compare: values', 'compare: values\ncontracts: {}') },
    rule: 'schema',
    file: 'exercise.yaml',
    line: 7,
    says: [/^contracts: found a field that does not exist/, /Did you mean contract\?/],
  },
  {
    title: 'a field that is missing',
    patch: { 'exercise.yaml': replace(/^tolerance:.*\n/m, '') },
    rule: 'schema',
    file: 'exercise.yaml',
    says: [/^tolerance: found nothing/, /tolerance: \{ absolute: 1e-9, relative: 1e-9 \}/],
  },
  {
    title: 'an entry that is no identifier',
    patch: { 'exercise.yaml': replace('entry: entropy', 'entry: my-entropy') },
    rule: 'schema',
    file: 'exercise.yaml',
    line: 2,
    says: [/^entry: /, /a JavaScript identifier/, /my-entropy/],
  },
  {
    title: 'settings that are not YAML',
    patch: { 'exercise.yaml': replace('contract:', 'contract: [') },
    rule: 'schema',
    file: 'exercise.yaml',
    says: [/not YAML/],
  },
  {
    title: 'golden cases that are not JSON',
    patch: { 'golden.json': replace('"expected": 1.5,', '"expected": 1.5') },
    rule: 'schema',
    file: 'golden.json',
    line: 3,
    says: [/not JSON/],
  },
  {
    title: 'a golden case without its source',
    patch: { 'golden.json': replace(', "source": "scipy.stats.entropy(weights, base)"', '') },
    rule: 'schema',
    file: 'golden.json',
    line: 3,
    says: [/^cases\[1\]\.source: found nothing/, /the program that computed it/],
  },
  {
    title: 'a file that is missing',
    patch: { 'inputs.ts': undefined },
    rule: 'schema',
    file: 'inputs.ts',
    says: [/missing/, /edges and inputs\(draw\)/],
  },
  {
    title: 'an entry that is not exported',
    patch: { 'reference.ts': replace('export function entropy', 'function entropy') },
    rule: 'types',
    file: 'reference.ts',
    says: [/exports nothing/, /an export called entropy/],
  },
  {
    title: 'a namespace with a value in the reference',
    patch: { 'reference.ts': (text) => `namespace Base { export const two = 2 }\n${text}` },
    rule: 'broken',
    file: 'reference.ts',
    line: 1,
    says: [/namespace that holds more than types/, /at the top level/],
  },
  {
    title: 'a signature that has another parameter',
    patch: { 'exercise.yaml': replace('(weights: Vec, base: number)', '(weights: Vec, base: number, eps: number)') },
    rule: 'parameters',
    file: 'reference.ts',
    line: 2,
    says: [/takes 2 parameters: weights, base/, /3, as in the signature of exercise\.yaml: weights, base, eps/],
  },
  {
    title: 'a signature of another type',
    patch: { 'exercise.yaml': replace("base: number) => number'", "base: number) => Vec'") },
    rule: 'types',
    file: 'starter.ts',
    says: [/entropy does not fit the signature: .*number.*/, /=> Vec, as exercise\.yaml says/],
  },
  {
    title: 'a signature that is no type',
    patch: { 'exercise.yaml': replace("'(weights: Vec, base: number) => number'", "'weights, base'") },
    rule: 'types',
    file: 'exercise.yaml',
    line: 3,
    says: [/"weights, base" is no function type/, /\(weights: Vec, base: number\) => number/],
  },
  {
    title: 'edges of another type',
    patch: { 'inputs.ts': replace('[[3], 10],', "[[3], 'ten'],") },
    rule: 'types',
    file: 'inputs.ts',
    line: 16,
    says: [/string.*not assignable.*number/],
  },
  {
    title: 'inputs for which the reference throws',
    patch: { 'reference.ts': replace('let nats = 0;', "let nats = 0;\n  if (weights.length > 6) throw new RangeError('too many');") },
    rule: 'broken',
    file: 'inputs.ts',
    says: [/generated case \d+ of seed 1/, /reference\.ts threw RangeError: too many/],
  },
  {
    title: 'inputs for which the reference returns NaN',
    patch: { 'inputs.ts': replace('draw.real(1.5, 8)', 'draw.real(-8, 8)') },
    rule: 'domain',
    file: 'inputs.ts',
    says: [/a generated case of seed \d+, entropy\(.*\): the reference returns NaN/, /leave such inputs out/],
  },
  {
    title: 'inputs that roll dice of their own',
    patch: { 'inputs.ts': replace('draw.real(0, 10)', '10 * Math.random()') },
    rule: 'broken',
    file: 'inputs.ts',
    says: [/inputs\(draw\) threw/, /random/],
  },
  {
    title: 'a golden value that the reference does not meet',
    patch: { 'golden.json': replace('1.0298478143557588', '1.0298478') },
    rule: 'golden',
    file: 'golden.json',
    line: 4,
    says: [
      /case 2, entropy\(\[0\.5, 3, 0, 1\.25, 7\], 2\.718281828459045\): the reference returns 1\.02984781/,
      /1\.0298478, computed by scipy/,
    ],
  },
  {
    title: 'a starter that is right already',
    patch: { 'starter.ts': RIGHT_ENTROPY },
    rule: 'starter',
    file: 'starter.ts',
    says: [/accepted as it is/],
  },
  {
    title: 'a mistake that is right',
    patch: { 'submissions/wrong_answer/sign.ts': `/** You lost the sign. */\n${RIGHT_ENTROPY}` },
    rule: 'submission',
    file: 'submissions/wrong_answer/sign.ts',
    says: [/It earns accepted on seed 1/, /wrong_answer, the name of the folder/, /add an edge/],
  },
  {
    title: 'an accepted solution that is wrong',
    patch: { 'submissions/accepted/straight-from-counts.ts': replace('- wLogW / W', '+ wLogW / W') },
    rule: 'submission',
    file: 'submissions/accepted/straight-from-counts.ts',
    says: [/It earns wrong_answer on seed 1\. entropy\(.*\): expected .*, got/, /accepted, the name of the folder/],
  },
  {
    title: 'a mistake without feedback',
    patch: { 'submissions/wrong_answer/sign.ts': replace(/^\/\*\*[\s\S]*?\*\/\n/, '') },
    rule: 'feedback',
    file: 'submissions/wrong_answer/sign.ts',
    line: 1,
    says: [/no feedback/, /a doc comment at the beginning/],
  },
  {
    title: 'two mistakes that are the same',
    patch: {
      'submissions/wrong_answer/wrong-sign.ts':
        '/** The sign is wrong here, too. */\nexport const entropy = (weights: Vec, base: number): number => {\n  const total = weights.reduce((a, b) => a + b, 0);\n  return weights.reduce((h, w) => (w > 0 ? h + (w / total) * Math.log(w / total) : h), 0) / Math.log(base);\n};\n',
    },
    rule: 'coincidence',
    file: 'submissions/wrong_answer/wrong-sign.ts',
    says: [/the same as submissions\/wrong_answer\/sign\.ts on every case of seed 1/],
  },
  {
    title: 'a folder that is no verdict',
    patch: { 'submissions/wrong/sign.ts': RIGHT_ENTROPY },
    rule: 'schema',
    file: 'submissions/wrong/sign.ts',
    says: [/The folder is no verdict: wrong\./, /accepted, wrong_answer or time_limit_exceeded/],
  },
  {
    title: 'a mutant that no case kills',
    patch: { 'reference.ts': replace('if (!(w > 0)) continue;', 'if (w > 1e6) nats += 0;\n    if (!(w > 0)) continue;') },
    rule: 'mutant',
    file: 'reference.ts',
    line: 6,
    says: [/reference\.ts:6 .* → .* survives all 115 cases/, /equivalentMutants: \[\{ mutant: "reference\.ts:6 /],
  },
  {
    title: 'a mutant listed as equivalent that is killed',
    patch: {
      'exercise.yaml': (text) => `${text}equivalentMutants:\n  - { mutant: 'reference.ts:7 w / total → w * total', reason: No idea. }\n`,
    },
    rule: 'equivalent-mutant',
    file: 'exercise.yaml',
    line: BEHIND_SETTINGS + 1,
    says: [/w \/ total → w \* total is listed, but case \d+ of seed 1 tells it from the reference/],
  },
  {
    title: 'a mutant listed as equivalent without a reason',
    patch: { 'exercise.yaml': (text) => `${text}equivalentMutants:\n  - { mutant: 'reference.ts:7 w / total → w * total', reason: '' }\n` },
    rule: 'schema',
    file: 'exercise.yaml',
    line: BEHIND_SETTINGS + 1,
    says: [/^equivalentMutants\[1\]\.reason: found ""/, /at least 1 character/],
  },
  {
    title: 'a mutant listed as equivalent that has moved',
    patch: {
      'exercise.yaml': (text) => `${text}equivalentMutants:\n  - { mutant: 'reference.ts:2 w / total → w * total', reason: No idea. }\n`,
    },
    rule: 'equivalent-mutant',
    file: 'exercise.yaml',
    line: BEHIND_SETTINGS + 1,
    says: [/there is no such mutant \(any more\)/, /It is now called reference\.ts:7 w \/ total → w \* total/],
  },
  {
    title: 'a law that the reference breaks',
    patch: { 'laws.ts': replace('3 * w', '3 + w') },
    rule: 'law',
    file: 'laws.ts',
    says: [/The reference breaks the law scale \(Only the shares count.*\) in entropy\(/],
  },
  {
    title: 'a law that nothing breaks',
    patch: {
      'laws.ts': replace('entropy >= -1e-9 && entropy <= Math.log(Math.max(1, weights.length)) / Math.log(base) + 1e-9', 'entropy < 1e9'),
    },
    rule: 'law',
    file: 'laws.ts',
    says: [/no known mistake breaks the law bounds/],
  },
  {
    title: 'a work factor without sized inputs',
    patch: { 'exercise.yaml': replace('compare: values', 'compare: values\nwork: { factor: 10 }') },
    rule: 'broken',
    file: 'inputs.ts',
    says: [/There are no sizes, and the exercise has a work\.factor/, /`export const sizes = \[…\]`/],
  },
  {
    title: 'a reference that takes more than a tenth of a run',
    patch: { 'reference.ts': replace(/(entropy\([^)]*\)[^{]*\{)/, '$1 for (let i = 0; i < 50_000; i++);') },
    rule: 'broken',
    file: 'inputs.ts',
    says: [
      /reference\.ts has taken more than 70000000 ticks for the cases of a run/,
      /Draw smaller inputs, or make the reference cheaper\./,
    ],
  },
  {
    title: 'a statement without an example',
    patch: { 'statement.md': replace(/```example/g, '```') },
    rule: 'statement',
    file: 'statement.md',
    says: [/no example/, /```example\nentropy\(…\)\n```/],
  },
  {
    title: 'an example that cannot be computed',
    patch: { 'statement.md': replace('entropy([2, 1, 1], 2)', 'entropi([2, 1, 1], 2)') },
    rule: 'statement',
    file: 'statement.md',
    line: 16,
    says: [/entropi.*not defined/],
  },
  {
    title: 'a convention that is not written down',
    patch: { 'exercise.yaml': replace(/^ {2}empty: .*\n/m, '') },
    rule: 'contract',
    file: 'exercise.yaml',
    line: 7,
    says: [/contract\.empty is missing/, /weights is a list, and lists can be empty/],
  },
  {
    title: 'inputs that are the same every time',
    patch: { 'inputs.ts': replace(/return \[draw[\s\S]*?\];/, 'return draw.oneIn(2) ? [[1, 2, 3], 2] : [[1, 2, 3], 2];') },
    rule: 'inputs',
    file: 'inputs.ts',
    line: 19,
    says: [/makes the same case 1000 times: entropy\(\[1, 2, 3\], 2\)/, /Take sizes and numbers from draw/],
  },
  {
    title: 'a parameter that never varies',
    patch: { 'inputs.ts': replace(/, draw\.oneIn\(4\) .*\];/, ', 2];') },
    rule: 'inputs',
    file: 'inputs.ts',
    line: 19,
    says: [/never varies base: it is always 2/],
  },
  {
    title: 'a parameter that no case needs',
    patch: {
      'inputs.ts': (text) =>
        text
          .replace(/export const edges[\s\S]*?\];\n/, 'export const edges: Args[] = [[[0], 2], [[], 2], [[3], 10], [[-0], 2]];\n')
          .replace('[0, 8]', '[0, 1]'),
      'golden.json': '{"cases": [{"args": [[3], 2], "expected": 0, "source": "scipy.stats.entropy(weights, base)"}]}',
    },
    rule: 'inputs',
    file: 'reference.ts',
    line: 2,
    says: [/The reference does the same whatever weights is/],
  },
  {
    title: 'a promise of the contract that no case meets',
    patch: { 'exercise.yaml': replace('contract:', 'contract:\n  endless: An outcome of infinite weight is certain.') },
    rule: 'promise',
    file: 'exercise.yaml',
    line: 8,
    says: [/contract\.endless is met by no case: “An outcome of infinite weight/, /a case with Infinity/],
  },
  {
    title: 'a value that the contract names and no case has',
    patch: { 'exercise.yaml': replace('contract:', 'contract:\n  one: For `base` = 1 there is no unit, and the entropy is 0.') },
    rule: 'promise',
    file: 'exercise.yaml',
    line: 8,
    says: [/contract\.one is met by no case/, /a case with base = 1/],
  },
  {
    title: 'no edges beside a contract that speaks of them',
    patch: { 'inputs.ts': replace(/export const edges[\s\S]*?\];/, 'export const edges: Args[] = [];') },
    rule: 'promise',
    file: 'inputs.ts',
    line: 5,
    says: [/edges is empty/, /weights, zero, empty, base/],
  },
  {
    title: 'an example call with an argument missing',
    patch: { 'statement.md': replace('entropy([9, 1, 0], Math.E)', 'entropy([9, 1, 0])') },
    rule: 'types',
    file: 'statement.md',
    line: 20,
    says: [/The example entropy\(\[9, 1, 0\]\) does not fit the signature: Expected 2 arguments, but got 1/],
  },
  {
    title: 'an example call without a number as its value',
    patch: { 'statement.md': replace('entropy([9, 1, 0], Math.E)', 'entropy([9, 1, 0], NaN)') },
    rule: 'statement',
    file: 'statement.md',
    line: 20,
    says: [/The page would show NaN/],
  },
  {
    title: 'a golden case with an argument missing',
    patch: { 'golden.json': replace('"args": [[2, 1, 1], 2]', '"args": [[2, 1, 1]]') },
    rule: 'types',
    file: 'golden.json',
    line: 3,
    says: [/case 1 does not fit the signature/],
  },
  {
    title: 'a formula that cannot be read',
    patch: { 'statement.md': replace('$K$ numbers', '$\\frac{K$ numbers') },
    rule: 'rendering',
    file: 'statement.md',
    line: 9,
    says: [/The formula \\frac\{K cannot be read\. KaTeX parse error/],
  },
  {
    title: 'a formula in the contract that cannot be read',
    patch: { 'exercise.yaml': replace('  zero: An outcome', '  zero: With $\\nothing{w}$, an outcome') },
    rule: 'rendering',
    file: 'exercise.yaml',
    line: 9,
    says: [/Undefined control sequence: \\nothing/],
  },
  {
    title: 'a stray dollar sign',
    patch: { 'statement.md': replace('the base $b$ of', 'the base $b of') },
    rule: 'rendering',
    file: 'statement.md',
    line: 10,
    says: [/a dollar sign that no other one closes/],
  },
  {
    title: 'a stray brace',
    patch: { 'statement.md': replace('It returns one number.', 'It returns {one number.') },
    rule: 'rendering',
    file: 'statement.md',
    line: 11,
    says: [/a brace outside of code and formulas/],
  },
  {
    title: 'a link that leads nowhere',
    patch: { 'statement.md': replace('one number.', 'one [number](../numbers/).') },
    rule: 'rendering',
    file: 'statement.md',
    line: 11,
    says: [/The link to \.\.\/numbers\/ leads nowhere/],
  },
  {
    title: 'HTML in the statement',
    patch: { 'statement.md': replace('one number.', 'one <em>number</em>.') },
    rule: 'rendering',
    file: 'statement.md',
    line: 11,
    says: [/<em> is HTML, and HTML is dropped/],
  },
  {
    title: 'an image in the statement',
    patch: { 'statement.md': (text) => `${text}\n![A coin](coin.png)\n` },
    rule: 'rendering',
    file: 'statement.md',
    says: [/The image coin\.png is dropped/],
  },
  {
    title: 'a fence that is not closed',
    patch: { 'statement.md': (text) => `${text}\n\`\`\`ts\nconst x = 1;\n` },
    rule: 'rendering',
    file: 'statement.md',
    says: [/``` is opened here and never closed/],
  },
  {
    title: 'a text of the template',
    patch: { 'exercise.yaml': replace(/^hints:\n {2}- .*$/m, 'hints:\n  - Compute the mean first, then subtract it from every number.') },
    rule: 'template',
    file: 'exercise.yaml',
    line: 22,
    says: [/still the text of the template: “Compute the mean first/],
  },
  {
    title: 'inputs that count',
    patch: {
      'inputs.ts': replace(
        'export function inputs(draw: Draw): Args {',
        'let calls = 0;\n\nexport function inputs(draw: Draw): Args {\n  calls++;',
      ),
    },
    rule: 'determinism',
    file: 'inputs.ts',
    line: 22,
    says: [/calls is kept outside of the function and changed here/],
  },
  {
    title: 'a parameter that the statement does not name',
    patch: { 'statement.md': replace('- `base` is the base $b$ of the logarithm.\n', '') },
    rule: 'names',
    file: 'statement.md',
    line: 9,
    says: [/The statement does not say what base is/],
  },
  {
    title: 'a parameter that the statement calls otherwise',
    patch: { 'statement.md': replace('- `base` is', '- `b` is') },
    rule: 'names',
    file: 'statement.md',
    line: 10,
    says: [/The statement describes b, and there is no such parameter/, /Write base/],
  },
  {
    title: 'a convention that says nothing',
    patch: { 'exercise.yaml': replace(/^ {2}zero: .*$/m, '  zero: zero') },
    rule: 'says-nothing',
    file: 'exercise.yaml',
    line: 9,
    says: [/contract\.zero says nothing: “zero”/],
  },
  {
    title: 'two hints that are the same',
    patch: { 'exercise.yaml': replace(/^hints:\n( {2}- .*\n)/m, 'hints:\n$1$1') },
    rule: 'says-nothing',
    file: 'exercise.yaml',
    line: 23,
    says: [/hint 2 says the same as hint 1/],
  },
  {
    title: 'a tolerance that is wide for no reason',
    patch: { 'exercise.yaml': replace(/^tolerance: .*$/m, 'tolerance: { absolute: 1e-4, relative: 1e-4 }') },
    rule: 'tolerance',
    file: 'exercise.yaml',
    line: 5,
    says: [/tolerance: \{ absolute: 0\.0001, relative: 0\.0001 \} is wide/],
  },
  {
    title: 'a tolerance that does not forgive rounding',
    patch: { 'exercise.yaml': replace(/^tolerance: .*$/m, 'tolerance: { absolute: 0, relative: 0 }') },
    rule: 'tolerance',
    file: 'exercise.yaml',
    line: 5,
    says: [/is narrower than rounding: entropy\(/],
  },
  {
    title: 'a tab in YAML',
    patch: { 'exercise.yaml': replace('  zero:', '\tzero:') },
    rule: 'schema',
    file: 'exercise.yaml',
    line: 9,
    says: [/A tab stands at the beginning of the line\.\n.*\nIndent with spaces/],
  },
  {
    title: 'a colon in a text of YAML',
    patch: { 'exercise.yaml': replace('contributes 0', 'contributes this: 0') },
    rule: 'schema',
    file: 'exercise.yaml',
    line: 9,
    says: [/A colon followed by a space stands inside of a text/, /Put the whole text in quotes/],
  },
  {
    title: 'bare Infinity in JSON',
    patch: { 'golden.json': replace('"expected": 1.5', '"expected": -Infinity') },
    rule: 'schema',
    file: 'golden.json',
    line: 3,
    says: [/JSON has no -Infinity\./, /Write "-Infinity", in quotes/],
  },
  {
    title: 'an unknown type in the signature',
    patch: { 'exercise.yaml': replace('(weights: Vec,', '(weights: Vector,') },
    rule: 'types',
    file: 'exercise.yaml',
    line: 3,
    says: [/^signature: Cannot find name 'Vector'/],
  },
  {
    title: 'a reference that throws on an edge',
    patch: { 'reference.ts': replace('let nats = 0;', "let nats = 0;\n  if (weights[0] === 9) throw new RangeError('nine');") },
    rule: 'broken',
    file: 'inputs.ts',
    line: 13,
    says: [/edge 8, for the arguments \[\[9,1\],2\.718281828459045\]: reference\.ts threw RangeError: nine/],
  },
  {
    title: 'a law without its sentence',
    patch: { 'laws.ts': replace(/says: 'An outcome of weight 0.*',/, "says: '',") },
    rule: 'broken',
    file: 'laws.ts',
    line: 10,
    says: [/impossible has no says/],
  },
  {
    title: 'a function among the arguments',
    patch: { 'inputs.ts': replace('[[3], 10],', '[[(() => 3) as never], 10],') },
    rule: 'broken',
    file: 'inputs.ts',
    line: 16,
    says: [/edge 11: an argument is no plain data/],
  },
  {
    title: 'too few hints',
    patch: { 'exercise.yaml': replace(/^ {2}- Turn[\s\S]*$/m, '') },
    rule: 'hints',
    file: 'exercise.yaml',
    line: 21,
    says: [/there are 1/, /at least 3/],
  },
];

describe('the check', () => {
  it.each(SLIPS)('points at $title', async ({ patch, rule, file, line, says }) => {
    const [first] = errorsOf(await checkedUntilError(await copyOf('entropy', patch)));
    expect(first).toMatchObject({ rule, file, ...(line !== undefined && { line }) });
    const text = `${first?.found}\n${first?.expected}\n${first?.fix}`;
    for (const words of says) expect(text).toMatch(words);
  });

  it('says something else of each slip', async () => {
    expect(new Set(SLIPS.map(({ says }) => String(says[0]))).size).toBe(SLIPS.length);
  });

  it.each([
    [
      'Latin-1',
      Buffer.from('The entropy.\n\nD\xe9j\xe0 vu.\n', 'latin1'),
      3,
      /it is not UTF-8 \(the line reads “Déjà vu\.” as Windows-1252\)/,
    ],
    ['UTF-16', Buffer.from('\ufeffThe entropy.', 'utf16le'), 1, /it is UTF-16, not UTF-8/],
  ])('points at a statement in %s', async (_, bytes, line, says) => {
    const folder = await copyOf('entropy');
    await writeFile(join(folder, 'statement.md'), bytes);
    const [first] = errorsOf(await checked(folder));
    expect(first).toMatchObject({ rule: 'schema', file: 'statement.md', line });
    expect(first?.found).toMatch(says);
  });

  it('points at two folders of one id', () => {
    const duplicates = duplicateIds(['a/entropy', 'b/entropy', 'a/entropy', 'a/other']);
    expect([...duplicates.keys()]).toEqual(['b/entropy']);
    expect(duplicates.get('b/entropy')).toMatch(/^Two folders have the id entropy: this one and a\/entropy\./);
  });

  it('points at a folder whose name is no id', async () => {
    const [first] = errorsOf(await checked(await copyOf('entropy', {}, 'Entropy 2')));
    expect(first).toMatchObject({ rule: 'schema', file: '.' });
    expect(first?.found).toMatch(/"Entropy 2"/);
    expect(first?.fix).toBe('Rename the folder.');
  });

  it('points at a solution outside the folders of verdicts', async () => {
    const [first] = errorsOf(await checked(await copyOf('entropy', { 'submissions/mine.ts': RIGHT_ENTROPY })));
    expect(first).toMatchObject({ rule: 'schema', file: 'submissions/mine.ts', fix: 'Move the file into one.' });
  });

  it('overlooks what systems leave in folders', async () => {
    const folder = await copyOf('entropy', { 'submissions/.DS_Store': 'x', 'submissions/accepted/.DS_Store': 'x' });
    expect((await checked(folder)).findings).toEqual([]);
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['the line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('takes %s in every file as it comes', async (_, change) => {
    const files = [
      'exercise.yaml',
      'golden.json',
      'inputs.ts',
      'reference.ts',
      'starter.ts',
      'statement.md',
      'laws.ts',
      'submissions/wrong_answer/sign.ts',
    ];
    const report = await checked(await copyOf('entropy', Object.fromEntries(files.map((file) => [file, change]))));
    expect(report.findings).toEqual([]);
    expect(report.measured?.smallest.map(({ mistake }) => mistake)).toContain('sign');
  });

  it('finds nothing wrong with what is right', async () => {
    expect((await checked('graders/exercises/entropy')).findings).toEqual([]);
  });
});
