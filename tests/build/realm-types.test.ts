import { libFileMap } from 'monaco-editor/languages/features/typescript/lib/lib';
import { typescript as ts } from 'monaco-editor/languages/features/typescript/lib/typescriptServices';
import type { SourceFile } from 'typescript';
import { describe, expect, it } from 'vitest';
import { CONSOLE_TYPES } from '../../graders/sandbox/console-types.ts';
import { realmLibrary } from '../../src/build/realm-types.ts';
import { realmNames } from '../../src/build/realm-types/realm-names.ts';
import { loadPackage } from '../../src/build/packages.ts';
import { publishedExercises } from '../published.ts';
import { readFileSync } from 'node:fs';
import { wasm } from '../sandbox/a-sandbox.ts';

const library = await realmLibrary(libFileMap);
const { globals } = await realmNames(wasm);

describe('the editor’s library of types', () => {
  it('declares every global of the realm but what no version of the language has', () => {
    const text = Object.values(library).join('\n');
    const isDeclared = (name: string) =>
      new RegExp(`declare (var|function|class|const|namespace) ${name}\\b|^ +(const|var) ${name}:`, 'm').test(text);
    const given = ['console', 'dot', 'jacobiEigen', 'matMul', 'matVec', 'transpose']; // by files of their own
    expect(globals.filter((name) => !isDeclared(name) && !given.includes(name))).toEqual(['InternalError', 'undefined', 'globalThis']);
  });

  it.each([
    ['Date', 'new Date()'],
    ['Date', 'let d: Date'],
    ['Intl', 'new Intl.NumberFormat()'],
    ['structuredClone', 'structuredClone([1])'],
    ['fetch', "fetch('x')"],
    ['performance', 'performance.now()'],
    ['setTimeout', 'setTimeout(() => {}, 1)'],
    ['eval', "eval('1')"],
    ['WeakRef', 'new WeakRef({})'],
    ['SharedArrayBuffer', 'new SharedArrayBuffer(8)'],
    ['Atomics', 'Atomics'],
    ['Function', "new Function('1')"],
    ['random', 'Math.random()'],
    ['fromAsync', 'Array.fromAsync([1])'],
    ['dispose', 'Symbol.dispose'],
  ])('does not know %s, which the realm lacks: %s', (name, source) => {
    expect(faults(source)).toEqual([expect.stringContaining(`'${name}'`)]);
  });

  it.each([
    'const xs: number[] = [3, 1].toSorted((a, b) => a - b).map((x) => x * 2); console.log(xs.at(-1));',
    'const both: Set<number> = new Set([1]).union(new Set([2])); for (const x of both) console.log(x);',
    'const doubled: number[] = [1].values().map((x) => 2 * x).toArray();',
    'function* g(): Generator<number> { yield 1; } const all: number[] = [...g()];',
    'const groups = Object.groupBy([1, 2], (x) => (x > 1 ? "a" : "b")); groups.a?.length;',
    'const xs: Float64Array = new Float64Array([1]).map((x) => x + 1); Math.max(...xs, Math.hypot(1, 2));',
    "const order: number = 'a'.localeCompare('b'); const text: string = (1.5).toLocaleString();",
    'class Failed extends Error { constructor() { super("x", { cause: 1 }); this.stack?.length; } }',
    'const f = (a: number, b: number) => a + b; f.call(null, 1, 2) + f.apply(null, [1, 2]); f.bind(null, 1)(2);',
    'const m = new Map<string, number>([["a", 1]]); m.set("b", 2).get("a"); JSON.parse(JSON.stringify([...m]));',
    'type P = Partial<Record<"a" | "b", number>>; const p: P = { a: 1 }; Object.entries(p);',
    'async function f(): Promise<number> { return await Promise.all([1, 2]).then((xs) => xs.length); }',
    'const r = /(?<a>x)/dg.exec("x"); r?.groups?.a; r?.index; "x".replaceAll("x", "y");',
  ])('knows what the realm has: %s', (source) => {
    expect(faults(source)).toEqual([]);
  });

  it('finds no fault in any solution of the course', async () => {
    const packages = await Promise.all((await publishedExercises()).map(loadPackage));
    for (const { id, reference, submissions } of packages)
      for (const { name, source } of [{ name: 'reference', source: reference }, ...submissions])
        expect(faults(source), `${id}/${name}`).toEqual([]);
  });

  it('has no fault in itself', () => {
    expect(faults('', Object.keys(library))).toEqual([]);
  });
});

const HELPERS = readFileSync(new URL('../../graders/sandbox/realm/globals.d.ts', import.meta.url), 'utf8');
const texts: Record<string, string> = { ...library, 'helpers.d.ts': HELPERS, 'console.d.ts': CONSOLE_TYPES };
const parsed = new Map<string, SourceFile>();

/** What the type checker says of a module, with the options of the editor; or of files of the library. */
function faults(source: string, of = ['solution.ts']): string[] {
  const options = { target: ts.ScriptTarget.ESNext, lib: ['lib.esnext.d.ts'], strict: true, noImplicitAny: false, noEmit: true, types: [] };
  const textOf = (name: string) => (name === 'solution.ts' ? `${source}\nexport {};` : texts[name]);
  const program = ts.createProgram(['solution.ts', 'helpers.d.ts', 'console.d.ts'], options, {
    getSourceFile(name, version) {
      const text = textOf(name);
      if (text === undefined) return undefined;
      const file = parsed.get(name) ?? ts.createSourceFile(name, text, version);
      if (name !== 'solution.ts') parsed.set(name, file);
      return file;
    },
    fileExists: (name) => textOf(name) !== undefined,
    readFile: textOf,
    getDefaultLibFileName: () => 'lib.esnext.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  });
  const said = [
    program.getGlobalDiagnostics(),
    ...of.map((name) => [program.getSyntacticDiagnostics(file(name)), program.getSemanticDiagnostics(file(name))].flat()),
  ];
  return said.flat().map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));

  function file(name: string): SourceFile | undefined {
    return program.getSourceFile(name);
  }
}
