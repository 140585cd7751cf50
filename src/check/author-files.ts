/** A file of an exercise that holds no solution, and how it is held against the signature. */
interface AuthorFile {
  /** What it has to export. */
  exports: readonly string[];
  /**
   * Code that compiles only where the file fits the signature, of which it knows the type as `Signature`: what it imports from the file,
   * and the lines that hold it. `args`: the type of a case; `result`: of what a solution returns for it.
   */
  probe: (args: string, result: string) => { imports: string; holds: string[] };
  /** What is said where it does not fit; `line`: that of the probe. Without it, nothing of the file can misfit. */
  misfit?: (signature: string, line: number) => { what: string; expected: string; fix: string };
}

/** By name. */
export const AUTHOR_FILES: Readonly<Record<string, AuthorFile>> = {
  'inputs.ts': {
    exports: ['edges', 'inputs'],
    probe: (args) => ({
      imports: '{ edges, inputs }',
      holds: [`export const a: ${args}[] | Record<string, ${args}[]> = edges;`, `export const b: (draw: never) => ${args} = inputs;`],
    }),
    misfit: (signature, line) => ({
      what: line === 3 ? 'edges' : 'inputs(draw)',
      expected: `argument lists of ${signature}.`,
      fix: 'Fix it, and say so by a type: type Args = […]; edges: Args[]; inputs(draw: Draw): Args.',
    }),
  },
  'laws.ts': {
    exports: ['laws'],
    probe: () => ({ imports: '{ laws }', holds: ['export const a: object = laws;', 'export type B = Signature;'] }),
  },
  'accept.ts': {
    exports: ['accept'],
    probe: (args, result) => ({
      imports: '{ accept }',
      holds: [
        `export const a: (actual: ${result}, args: ${args}, expected: ${result}, close: (expected: unknown, actual: unknown) => boolean) => true | string = accept;`,
      ],
    }),
    misfit: (signature) => ({
      what: 'accept',
      expected: `(actual, args, expected, close) => true | string, for results and argument lists of ${signature}.`,
      fix: 'Say so by a type: accept: Accept<Args, Result>, from ../../sandbox/realm/accept.ts.',
    }),
  },
  'draw.ts': {
    exports: ['draw'],
    probe: (args, result) => ({
      imports: '{ draw }',
      holds: [
        `export const a: (args: ${args}, expected: ${result}, actual: ${result} | undefined) => { svg: string; says: string } | null = draw;`,
      ],
    }),
    misfit: (signature) => ({
      what: 'draw',
      expected: `(args, expected, actual) => { svg, says } | null, for results and argument lists of ${signature}.`,
      fix: 'Say so by a type: draw: DrawCase<Args, Result>, from ../../sandbox/realm/drawing.ts.',
    }),
  },
  'functions.ts': {
    exports: [],
    probe: () => ({
      imports: '* as made',
      holds: [
        'export const a: { [Name in keyof typeof made]: (...given: never) => Extract<Parameters<Signature>[number], (...given: never) => unknown> } = made;',
      ],
    }),
    misfit: (signature) => ({
      what: 'functions.ts',
      expected: `functions that make what a parameter of ${signature} asks for.`,
      fix: 'Export only such makers: export const polynomial = (c: number[]) => (x: number): number => …',
    }),
  },
};
