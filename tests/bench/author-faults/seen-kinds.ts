/** Slips of authors, written by somebody who knows what the check looks for. */
import { atBeginning, changed, type Files, firstUnder, type Kind, otherNumber, scalarOf, settingsOf, textOf } from './kind.ts';

const INPUTS = 'export function inputs(draw: Draw): Args {';

const statement = (files: Files, addition: string) => changed(files, 'statement.md', (text) => `${text}\n${addition}\n`);
const settings = (files: Files, from: string | RegExp, to: string) => changed(files, 'exercise.yaml', (text) => text.replace(from, to));

export const seenKinds: Kind[] = [
  {
    name: 'inputs make the same case every time',
    seed: (files) =>
      changed(files, 'inputs.ts', (text) =>
        text.replace(
          INPUTS,
          `export function inputs(draw: Draw): Args {\n  return draw.oneIn(2) ? edges[0] : edges[0];\n}\n\nexport function others(draw: Draw): Args {`,
        ),
      ),
    says: /the same case/,
  },
  {
    name: 'a parameter never varies',
    seed: (files) => {
      const { names, signature } = settingsOf(files);
      const at = names.indexOf(scalarOf(signature) ?? '');
      if (at < 0) return undefined;
      return changed(files, 'inputs.ts', (text) =>
        text.replace(
          INPUTS,
          `export function inputs(draw: Draw): Args {\n  const args = drawn(draw);\n  args[${at}] = edges[2][${at}];\n  return args;\n}\n\nfunction drawn(draw: Draw): Args {`,
        ),
      );
    },
    // Where the others hang on it, the reference has no value any more, and that is said first.
    says: /never varies|the same case|reference\.ts threw|returns NaN/,
  },
  {
    name: 'a parameter that the reference does not need',
    seed: (files) => {
      const { entry, names } = settingsOf(files);
      const last = names.at(-1);
      const own = textOf(files, 'inputs.ts').match(/\bArgs\b/g)?.length ?? 0;
      // The type, the edges and inputs(draw): where more is made of it, the change is not that simple.
      if (names.length < 2 || own > 3) return undefined;
      const spare = (source: string) =>
        source.replace(new RegExp(`(function ${entry}\\([^{;]*?${last}\\??: [^{;]*?),?(\\s*)(\\): )`), '$1, spare: number$2$3');
      const reference = spare(textOf(files, 'reference.ts'));
      const starter = spare(textOf(files, 'starter.ts'));
      const yaml = textOf(files, 'exercise.yaml');
      const signed = yaml.replace(/(signature: (?:>-\s+)?['"]?\([\s\S]*?)(\) => )(?![^\n]*\) => )/, '$1, spare: number$2');
      const inputs = textOf(files, 'inputs.ts')
        .replace(/^type Args = \[([\s\S]*?)\];$/m, 'type Bare = [$1];\ntype Args = [...Bare, spare: number];')
        .replace('export const edges: Args[] = [', 'const bare: Bare[] = [')
        .replaceAll(/: Args =>/g, ': Bare =>')
        .replace(
          INPUTS,
          'export const edges: Args[] = bare.map((args, at): Args => [...args, at]);\n\nexport function inputs(draw: Draw): Args {\n  return [...drawn(draw), draw.int(0, 9)];\n}\n\nfunction drawn(draw: Draw): Bare {',
        );
      if ([reference === textOf(files, 'reference.ts'), starter === textOf(files, 'starter.ts'), signed === yaml].includes(true))
        return undefined;
      const golden = JSON.parse(textOf(files, 'golden.json')) as { cases: { args: unknown[] }[] };
      for (const it of golden.cases) it.args.push(7);
      const text = textOf(files, 'statement.md')
        .replace(/^- It returns/m, '- `spare` is a number.\n- It returns')
        .replaceAll(/^```example\n([\s\S]*?)\)\n```/gm, '```example\n$1, 3)\n```');
      return {
        'reference.ts': reference,
        'starter.ts': starter,
        'exercise.yaml': signed.replace(/^examples:\n(?: {2}.*\n)+/m, ''),
        'inputs.ts': inputs,
        'golden.json': JSON.stringify(golden),
        'statement.md': text,
      };
    },
    names: 'reference.ts',
    says: /whatever spare is/,
  },
  {
    name: 'a contract speaks of Infinity, and no case has it',
    seed: (files) => settings(files, /^contract:\n/m, 'contract:\n  limit: Where the quotient has no bound, the result is Infinity.\n'),
    says: /limit is met by no case/,
  },
  {
    name: 'a contract speaks of null, and no case has it',
    seed: (files) =>
      /null/.test(textOf(files, 'inputs.ts'))
        ? undefined
        : settings(files, /^contract:\n/m, 'contract:\n  absent: A vector that is `null` counts as zeros.\n'),
    says: /absent is met by no case/,
  },
  {
    name: 'a contract names a value that a parameter never has',
    seed: (files) => {
      const { signature, names } = settingsOf(files);
      const number = names.find((name) => new RegExp(`\\b${name}: number\\b(?!\\[)`).test(signature));
      return number === undefined
        ? undefined
        : settings(files, /^contract:\n/m, `contract:\n  special: For \`${number}\` = -977 nothing is computed.\n`);
    },
    says: /special is met by no case/,
  },
  {
    name: 'no edges, although the contract has some',
    seed: (files) =>
      changed(files, 'inputs.ts', (text) =>
        text.replace(/export const edges: Args\[\] = \[\n[\s\S]*?^\];/m, 'export const edges: Args[] = [];'),
      ),
    says: /edges is empty/,
  },
  {
    name: 'an example call with an argument missing',
    seed: (files) => {
      const { names } = settingsOf(files);
      if (names.length < 2) return undefined;
      return changed(files, 'statement.md', (text) =>
        text.replace(/```example\n([\s\S]*?)\n```/, (_, call: string) => `\`\`\`example\n${withoutLast(call)}\n\`\`\``),
      );
    },
    says: /does not fit the signature|has no value/,
  },
  { name: 'a formula that is not closed', seed: (files) => statement(files, 'And $\\frac{x$ is the rest.'), says: /cannot be read/ },
  { name: 'a command that KaTeX does not know', seed: (files) => statement(files, 'And $\\foo x$ is the rest.'), says: /cannot be read/ },
  { name: 'a dollar sign too few', seed: (files) => statement(files, 'And $x + y is the rest.'), says: /dollar sign/ },
  {
    name: 'a link to a page that is not there',
    seed: (files) => statement(files, 'See [the lesson](../../lesson/).'),
    says: /leads nowhere/,
  },
  { name: 'HTML', seed: (files) => statement(files, 'This is <b>important</b>.'), says: /HTML is dropped/ },
  { name: 'an image', seed: (files) => statement(files, '![A drawing](drawing.png)'), says: /image .* is dropped/ },
  { name: 'a fence that is not closed', seed: (files) => statement(files, '```ts\nconst x = 1;'), says: /never closed/ },
  { name: 'a stray brace', seed: (files) => statement(files, 'The set {x, y is open.'), says: /brace/ },
  {
    name: 'a statement of the template',
    seed: (files) => statement(files, 'Return the numbers moved so that their mean is 0.'),
    says: /still the text of the template/,
  },
  {
    name: 'a hint of the template',
    seed: (files) => settings(files, /^hints:\n/m, 'hints:\n  - Compute the mean first, then subtract it from every number.\n'),
    says: /still the text of the template/,
  },
  {
    name: 'inputs that count',
    seed: (files) =>
      changed(files, 'inputs.ts', (text) =>
        text.replace(INPUTS, `let count = 0;\n\n${INPUTS}\n  count += 1;\n  if (count === 7) count = 0;`),
      ),
    says: /count is kept outside/,
  },
  {
    name: 'a parameter that the statement does not name',
    seed: (files) => {
      const name = settingsOf(files).names.at(-1);
      return changed(files, 'statement.md', (text) => text.replaceAll(`\`${name}\``, 'the last one'));
    },
    says: /does not say what/,
  },
  {
    name: 'a parameter that the statement calls otherwise',
    seed: (files) => {
      const name = settingsOf(files).names[0];
      return changed(files, 'statement.md', (text) => text.replaceAll(`\`${name}\``, `\`${name}Values\``));
    },
    says: /there is no such parameter|does not say what/,
  },
  {
    name: 'a contract that says nothing',
    seed: (files) => {
      const field = Object.keys(settingsOf(files).contract)[0];
      return settings(files, new RegExp(`^  ${field}: .*$`, 'm'), `  ${field}: ${field}`);
    },
    says: /says nothing/,
  },
  { name: 'a hint that is to be written', seed: (files) => settings(files, /^hints:\n/m, 'hints:\n  - TODO\n'), says: /says nothing/ },
  {
    name: 'two hints that are the same',
    seed: (files) => settings(files, /^hints:\n( {2}- .*\n)/m, 'hints:\n$1$1'),
    says: /says the same/,
  },
  {
    name: 'a tolerance that is too wide',
    seed: (files) => settings(files, /^tolerance: .*$/m, 'tolerance: { absolute: 0.01, relative: 0.01 }'),
    names: /exercise\.yaml|reference\.ts|submissions/,
    says: /tolerance|survives|No case tells it/,
  },
  {
    name: 'a tolerance that is too narrow',
    seed: (files) =>
      /"expected": *[^"]*\d\.\d{6}/.test(textOf(files, 'golden.json'))
        ? settings(files, /^tolerance: .*$/m, 'tolerance: { absolute: 0, relative: 0 }')
        : undefined,
    says: /tolerance/,
  },
  {
    name: 'a statement that is not UTF-8',
    seed: (files) => ({
      'statement.md': Buffer.from(`${textOf(files, 'statement.md').replace(/[^\n\x20-\x7e]/g, '?')}\nDéjà vu.\n`, 'latin1'),
    }),
    says: /not UTF-8/,
  },
  {
    name: 'a tab in YAML',
    seed: (files) => settings(files, /^contract:\n {2}/m, 'contract:\n\t'),
    says: /Indent with spaces/,
  },
  {
    name: 'a colon in a text of YAML',
    seed: (files) => settings(files, /^contract:\n/m, 'contract:\n  order: The order counts: first A, then B.\n'),
    says: /in quotes/,
  },
  {
    name: 'bare Infinity in JSON',
    seed: (files) => changed(files, 'golden.json', (text) => text.replace(/"expected": *[^,]*/, '"expected": Infinity')),
    says: /JSON has no Infinity/,
  },
  {
    name: 'a comma too many in JSON',
    seed: (files) => changed(files, 'golden.json', (text) => text.replace(/\}\n {2}\]/, '},\n  ]')),
    says: /comma too many/,
  },
  {
    name: 'an unknown type in the signature',
    seed: (files) => settings(files, /(signature: (?:>-\s+)?['"]?\(\w+: )/, '$1Tensor3 | '),
    says: /signature: .*Tensor3/,
  },
  {
    name: 'a reference that throws on an edge',
    seed: (files) => {
      const { entry } = settingsOf(files);
      const code = `if (${entry}.length >= 0) throw new RangeError('not this one');`;
      return changed(files, 'reference.ts', (text) => atBeginning(text, entry, code));
    },
    names: 'inputs.ts',
    says: /edge 1, .*reference\.ts threw RangeError: not this one/s,
  },
  {
    name: 'a BigInt among the arguments',
    seed: (files) =>
      changed(files, 'inputs.ts', (text) =>
        text.replace(INPUTS, `${INPUTS}\n  if (draw.oneIn(2)) return [1n as never, ...edges[0].slice(1)] as never;`),
      ),
    says: /no plain data/,
  },
  {
    name: 'a golden value with a wrong digit',
    seed: (files) => {
      const golden = JSON.parse(textOf(files, 'golden.json')) as { cases: { expected: unknown }[] };
      const [first] = golden.cases;
      if (first) first.expected = otherNumber(first.expected);
      return { 'golden.json': JSON.stringify(golden, undefined, 1) };
    },
    says: /the reference returns/,
  },
  {
    name: 'a golden case with an argument too few',
    seed: (files) => {
      const golden = JSON.parse(textOf(files, 'golden.json')) as { cases: { args: unknown[] }[] };
      golden.cases[0]?.args.pop();
      return { 'golden.json': JSON.stringify(golden, undefined, 1) };
    },
    says: /does not fit the signature/,
  },
  {
    name: 'an accepted solution that is wrong',
    seed: (files) => {
      const right = firstUnder(files, 'submissions/accepted/');
      const wrong = firstUnder(files, 'submissions/wrong_answer/');
      return right && wrong ? { [right]: textOf(files, wrong) } : undefined;
    },
    says: /It earns wrong_answer/,
  },
  {
    name: 'a mistake that is right',
    seed: (files) => {
      const wrong = firstUnder(files, 'submissions/wrong_answer/');
      return wrong
        ? { [wrong]: `/** You forgot to divide by their number. */\n${textOf(files, 'reference.ts').replace(/^\/\*\*/, '/*')}` }
        : undefined;
    },
    says: /It earns accepted/,
  },
  {
    name: 'a mistake without feedback',
    seed: (files) => {
      const wrong = firstUnder(files, 'submissions/wrong_answer/');
      return wrong ? changed(files, wrong, (text) => text.replace(/^\/\*\*[\s\S]*?\*\//, '')) : undefined;
    },
    says: /no feedback/,
  },
  {
    name: 'a feedback with a broken formula',
    seed: (files) => {
      const wrong = firstUnder(files, 'submissions/wrong_answer/');
      return wrong ? changed(files, wrong, (text) => text.replace(/^\/\*\*/, '/** The sum $\\sum_{i$ is not divided.')) : undefined;
    },
    says: /cannot be read/,
  },
  {
    name: 'a starter that is right already',
    seed: (files) => ({ 'starter.ts': textOf(files, 'reference.ts') }),
    says: /accepted as it is/,
  },
  {
    name: 'a law that the reference breaks',
    seed: (files) =>
      files.has('laws.ts')
        ? changed(files, 'laws.ts', (text) =>
            text.replace(/\n\};\s*$/, "\n  never: { says: 'This holds for no solution at all.', holds: () => false },\n};\n"),
          )
        : undefined,
    says: /breaks the law never/,
  },
  {
    name: 'a law that nothing breaks',
    seed: (files) =>
      files.has('laws.ts')
        ? changed(files, 'laws.ts', (text) =>
            text.replace(/\n\};\s*$/, "\n  always: { says: 'This holds for every solution.', holds: () => true },\n};\n"),
          )
        : undefined,
    says: /breaks the law always/,
  },
];

/** A call without its last argument; it begins at the last comma between arguments. */
function withoutLast(call: string): string {
  let depth = 0;
  let comma = -1;
  [...call].forEach((letter, at) => {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth === 1) comma = at;
  });
  return comma < 0 ? call : `${call.slice(0, comma)})`;
}
