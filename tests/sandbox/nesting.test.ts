import { describe, expect, it } from 'vitest';
import { tooDeepAt } from '../../graders/sandbox/nesting.ts';
import { tokens } from '../../graders/sandbox/tokens.ts';

const depthLimit = 50;
const tooDeep = (source: string) => tooDeepAt(tokens(source), depthLimit) !== undefined;
const repeat = (text: string, times = 60) => text.repeat(times);

describe('nesting', () => {
  it.each([
    ['brackets', `${repeat('[')}${repeat(']')}`],
    ['blocks', `${repeat('{')}${repeat('}')}`],
    ['templates', `${repeat('`${')}1${repeat('}`')}`],
    ['unary operators', `x = ${repeat('!')}1`],
    ['arrows', `x = ${repeat('a => ')}1`],
    ['conditionals', `x = ${repeat('a ? b : ')}1`],
    ['powers', `x = ${repeat('2 ** ')}1`],
    ['assignments', `${repeat('x = ')}1`],
    ['else if', `${repeat('if (a) {} else ')}{}`],
    ['else if with semicolons', `${repeat('if (a) b; else ')}c`],
    ['else if on lines of their own', `${repeat('if (a)\n  b()\nelse ')}c`],
    ['declarations that no else waits for', `${repeat('if (a) const b = 1; else ')}c`],
    ['labels', `${repeat('a: ')};`],
    ['shifts that assign', `${repeat('x >>= ')}1`],
    ['types within types', `type T = ${repeat('A<')}1${repeat('>')}`],
    ['operators on types', `type T = ${repeat('keyof ')}A`],
    ['a sum without end', `x = ${repeat('a + ', 600)}1`],
    ['sums within sums', `x = ${repeat(`${repeat('a + ', 100)}(`, 6)}1${repeat(')', 6)}`],
    ['loops without braces', `${repeat('for (;;) ')};`],
    ['new', `${repeat('new ')}X`],
    ['brackets within operators', `x = ${repeat('-(', 30)}1${repeat(')', 30)}`],
  ])('is seen in %s', (_, source) => {
    expect(tooDeep(source)).toBe(true);
  });

  it.each([
    ['brackets in a string', `'${repeat('[')}'`],
    ['brackets in a comment', `/* ${repeat('[')} */ // ${repeat('(')}`],
    ['brackets in a regex', `/${repeat('\\[')}/`],
    ['a long list', `[${repeat('[1], ', 500)}]`],
    ['many statements', repeat('if (a) { b = 1; }\n', 500)],
    ['many statements without semicolons', repeat('const a = b ? c : d\nif (a) x = -1\nelse y = !a\nreturn (z = 2)\n', 200)],
    ['a long sum', `x = ${repeat('a + ', 500)}1`],
    ['many declarations and else', repeat('let x = 1\nif (x > 0)\n  a()\nelse b()\n', 200)],
    ['many comparisons', repeat('if (a < b) c = 1;\n', 200)],
    ['a record over many lines', `x = {\n${repeat('  a: b,\n', 200)}}`],
    ['an interface', `interface A {\n${repeat('  a: B\n', 200)}}`],
    ['many declarations', `const ${repeat('a = 1, ', 500)} b = 2`],
  ])('is not seen in %s', (_, source) => {
    expect(tooDeep(source)).toBe(false);
  });
});
