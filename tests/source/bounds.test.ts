import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceSteps } from '../../graders/source/bounds.ts';
import { TypeScriptParser } from '../../graders/source/parser.ts';
import { prepare } from '../../graders/source/prepare.ts';

const repeat = (text: string, times: number): string => text.repeat(times);
/** What is said of a source: the name of its error, and where that lies. */
const refused = (source: string) => {
  const prepared = prepare(source);
  return prepared.kind === 'refused' ? prepared.error : undefined;
};

describe('nesting', () => {
  const kinds: [string, (n: number) => string][] = [
    ['brackets', (n) => `x = ${repeat('[', n)}${repeat(']', n)}`],
    ['parentheses', (n) => `x = ${repeat('(', n)}1${repeat(')', n)}`],
    ['blocks', (n) => `${repeat('{', n)}${repeat('}', n)}`],
    ['templates', (n) => `x = ${repeat('`${', n)}1${repeat('}`', n)}`],
    ['unary operators', (n) => `x = ${repeat('!', n)}1`],
    ['typeof', (n) => `x = ${repeat('typeof ', n)}1`],
    ['arrows', (n) => `x = ${repeat('a => ', n)}1`],
    ['arrows with defaults', (n) => `x = ${repeat('(a = ', n)}1${repeat(') => 1', n)}`],
    ['arrows with types of results', (n) => `x = ${repeat('((a): T => ', n)}1${repeat(')', n)}`],
    ['async generic arrows', (n) => `x = ${repeat('async <T>(a = ', n)}1${repeat(') => 1', n)}`],
    ['conditionals', (n) => `x = ${repeat('a ? b : ', n)}1`],
    ['conditionals in the middle', (n) => `x = ${repeat('a ? ', n)}1${repeat(' : 1', n)}`],
    ['conditionals with brackets', (n) => `x = ${repeat('(a ? (b) : ', n)}1${repeat(')', n)}`],
    ['powers', (n) => `x = ${repeat('2 ** ', n)}1`],
    ['assignments', (n) => `${repeat('x = ', n)}1`],
    ['else if', (n) => `${repeat('if (a) {} else ', n)}{}`],
    ['else if on lines of their own', (n) => `${repeat('if (a)\n  b()\nelse ', n)}c`],
    ['labels', (n) => `${Array.from({ length: n }, (_, i) => `a${i}: `).join('')};`],
    ['loops without braces', (n) => `${repeat('for (;;) ', n)};`],
    ['new', (n) => `x = ${repeat('new ', n)}X`],
    ['functions', (n) => `${repeat('(function () {', n)}${repeat('})', n)}`],
    ['classes', (n) => `${repeat('(class { a = ', n)}1${repeat('})', n)}`],
    ['methods', (n) => `${repeat('({ a() {', n)}${repeat('} })', n)}`],
    ['records', (n) => `x = ${repeat('{ a: ', n)}1${repeat('}', n)}`],
    ['patterns', (n) => `let ${repeat('[', n)}a${repeat(']', n)} = 1`],
    ['patterns that are assigned to', (n) => `${repeat('[', n)}a${repeat(']', n)} = 1`],
    ['calls', (n) => `${repeat('f(', n)}1${repeat(')', n)}`],
    ['generic calls', (n) => `${repeat('f<T>(', n)}1${repeat(')', n)}`],
    ['yield', (n) => `function* g() { ${repeat('yield ', n)}1 }`],
    ['types within types', (n) => `type T = ${repeat('A<', n)}1${repeat('>', n)}`],
    ['types in brackets', (n) => `type T = ${repeat('(', n)}A${repeat(')', n)}`],
    ['types of functions', (n) => `type T = ${repeat('(a: ', n)}A${repeat(') => B', n)}`],
    ['types of records', (n) => `type T = ${repeat('{ a: ', n)}A${repeat('}', n)}`],
    ['conditional types', (n) => `type T = ${repeat('A extends B ? C : ', n)}D`],
    ['operators on types', (n) => `type T = ${repeat('keyof ', n)}A`],
    ['inferred types', (n) => `type T = A extends ${repeat('(infer U extends ', n)}B${repeat(')', n)} ? 1 : 2`],
    ['namespaces', (n) => `namespace ${Array(n).fill('A').join('.')} { }`],
    ['casts', (n) => `x = a${repeat(' as T', 3 * n)}`],
  ];

  it.each(kinds)('of %s is refused as too deep where it is far too deep, and 20 levels are not', (_, source) => {
    expect(refused(source(2_000))).toMatchObject({ name: 'SourceTooDeep', line: expect.any(Number) });
    expect(refused(source(20))).toBeUndefined();
  });

  it.each([
    ['brackets in a string', `x = '${repeat('[', 5_000)}'`],
    ['brackets in a comment', `/* ${repeat('[', 5_000)} */ // ${repeat('(', 5_000)}`],
    ['brackets in a regular expression', `x = /${repeat('\\[', 5_000)}/`],
    ['a long list', `x = [${repeat('[1], ', 5_000)}]`],
    ['many statements', repeat('if (a) { b = 1; }\n', 3_000)],
    [
      'many statements without semicolons',
      repeat('const a = b ? c : d\nif (a) x = -1\nelse y = !a\nz = 2\n', 1_000).replace(/const a/g, 'var a'),
    ],
    ['a long sum', `x = ${repeat('a + ', 20_000)}1`],
    ['a long sum in an enum', `enum E { A = ${repeat('1 + ', 20_000)}1 }`],
    ['a long text in an enum', `enum E { A = ${repeat('f + ', 20_000)}'a' }`],
    ['a chain of calls', `x = a${repeat('.b()', 20_000)}`],
    ['a chain of subscripts with !', `x = a${repeat('[0]!', 20_000)}`],
    ['many comparisons', repeat('if (a < b) c = 1;\n', 3_000)],
    ['many declarations', `var ${repeat('a = 1, ', 10_000)} b = 2`],
    ['many imports of types', repeat("import { A } from 'a'\n", 4_000)],
    ['many enums', Array.from({ length: 3_000 }, (_, i) => `enum E${i} { A, B }`).join('\n')],
    ['words that every object has', 'const s = (1).toString(); x.constructor; x.__proto__; class A { hasOwnProperty() {} }'],
  ])('is not seen in %s', (_, source) => {
    expect(refused(source)).toBeUndefined();
  });
});

describe('the parser’s own steps', () => {
  it.each([
    ['type assertions', (n: number) => `x = ${repeat('<a>(', n)}1${repeat(')', n)}`],
    ['arrows with defaults', (n: number) => `x = ${repeat('(a = ', n)}1${repeat(') => 1', n)}`],
    ['generic arrows that are none', (n: number) => `x = ${repeat('<T>(a => ', n)}1${repeat(')', n)}`],
    ['conditionals with arrows', (n: number) => `x = ${repeat('a ? (b) : c => ', n)}1`],
    ['comparisons that may be calls', (n: number) => `x = ${repeat('a < ', n)}1`],
  ])('are not exponential in the depth of nested %s', (_, source) => {
    const steps = (n: number) => {
      const parser = new TypeScriptParser(source(n), { depth: 1_000, steps: 1e7 }, true);
      parser.parse();
      return parser.steps;
    };
    expect(steps(32) / steps(16)).toBeLessThan(6); // 65,536 if each level doubled the work
  });

  it('are refused where they are too many, with the line', () => {
    expect(refused(`\n\nconst x = ${repeat('a<', 3_000)}1`)).toMatchObject({ name: 'SourceTooDeep', line: 3 });
  });

  it('of the course’s own solutions are a tenth of what is allowed', () => {
    for (const source of solutions()) {
      const parser = new TypeScriptParser(source, { depth: 1_000, steps: 1e7 }, true);
      parser.parse();
      expect(parser.steps).toBeLessThan(sourceSteps(source.length) / 10);
    }
  });
});

function solutions(): string[] {
  const folder = new URL('../../graders/exercises/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/laws|inputs/.test(path))
    .map((path) => readFileSync(new URL(path, folder), 'utf8'));
}
