import { describe, expect, it } from 'vitest';
import { prepare } from '../../graders/sandbox/source.ts';

const script = (source: string) => {
  const prepared = prepare(source);
  if (prepared.kind === 'refused') throw new Error(prepared.error.message);
  return prepared.script;
};
const refused = (source: string) => {
  const prepared = prepare(source);
  return prepared.kind === 'refused' ? prepared.error : undefined;
};

describe('a source', () => {
  it('loses its types and keeps its lines', () => {
    const { code } = script(
      'export function f(a: number,\n  b?: Vec): Vec {\n  return (a as number)! satisfies number;\n}\ntype T = number;',
    );
    expect(code.split('\n')).toHaveLength(5);
    expect(code).not.toMatch(/number|Vec|export/);
  });

  it.each(['\uFEFFconst a = 1;\r\nconst b = 2;\rconst c = 3;', 'const a = 1;\nconst b = 2;\nconst c = 3;'])(
    'has the same code whatever its line ends',
    (source) => {
      expect(script(source).code).toBe('const a = 1;\nconst b = 2;\nconst c = 3;');
    },
  );

  it('finds its way back from a position after types', () => {
    const source = 'const f = (a: number, b: Map<string, number[]>): number => boom(a);';
    const { code, sourcePosition } = script(source);
    expect(sourcePosition(1, code.indexOf('boom') + 1)).toEqual({ line: 1, column: source.indexOf('boom') + 1 });
  });

  it('counts columns as the editor does: an emoji is two', () => {
    const source = "const smile: string = '😀😀'; boom();";
    const { code, sourcePosition } = script(source);
    const inCodePoints = [...code.slice(0, code.indexOf('boom'))].length + 1;
    expect(sourcePosition(1, inCodePoints)).toEqual({ line: 1, column: source.indexOf('boom') + 1 });
  });

  it.each([
    ['let x = ;', 1, 9],
    ['let a = 1;\nfunction f( {', 2, 14],
    ["const é = '😀'; foo(: )", 1, 21],
    ['enum A { x }', 1, 1],
    ['let a;\n  import x from "y"', 2, 3],
    [`x = ${'['.repeat(300)}`, 1, 204],
    ['let a\0', 1, 6],
  ])('that cannot be run is refused at its place: %j', (source, line, column) => {
    expect(refused(source)).toMatchObject({ line, column });
  });

  it('of 100,001 characters is refused', () => {
    expect(refused(' '.repeat(100_001))?.name).toBe('SourceTooLong');
    expect(refused(' '.repeat(100_000))).toBeUndefined();
  });
});
