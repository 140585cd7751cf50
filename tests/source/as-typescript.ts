import { runInNewContext } from 'node:vm';
import ts from 'typescript';

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  useDefineForClassFields: true,
  alwaysStrict: true,
};

/**
 * A program as TypeScript itself writes it, for `target`. Throws where it finds a fault of syntax. For ES2022 it reads a static accessor of a
 * class without a name from a variable that it never sets, so that every use of it throws; for ES2021 it sets it.
 */
export function asTypeScript(source: string, target: 'ES2022' | 'ES2021' = 'ES2022'): string {
  const compilerOptions = { ...OPTIONS, target: ts.ScriptTarget[target] };
  const { outputText, diagnostics = [] } = ts.transpileModule(source, { compilerOptions, reportDiagnostics: true });
  if (diagnostics[0]) throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' '));
  return outputText;
}

/** Whether TypeScript finds a fault in the syntax of a program, or in its grammar. */
export function isRefusedByTypeScript(source: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(source, { compilerOptions: OPTIONS, reportDiagnostics: true });
  return diagnostics.length > 0 || grammarFaults(source).length > 0;
}

/** Faults of grammar that TypeScript looks for later: those below 2000, and some of names that are no names and targets that are none. */
function grammarFaults(source: string): readonly ts.Diagnostic[] {
  const file = ts.createSourceFile(FILE, source, ts.ScriptTarget.ES2022, true);
  const program = ts.createProgram([FILE], { ...OPTIONS, module: ts.ModuleKind.ESNext, noLib: true, noResolve: true }, host(file));
  return program.getSemanticDiagnostics(file).filter(({ code }) => (code < 2000 && !OF_MODULES.has(code)) || OF_GRAMMAR.has(code));
}

const FILE = '/program.ts';

/** About `await`, `export =` and the like, which depend on what kind of module is written. */
const OF_MODULES = new Set([1148, 1163, 1202, 1203, 1259, 1375, 1378, 1432]);

/** Assigning to what is no target, a parameter property outside of a constructor, a number as an enum's name. */
const OF_GRAMMAR = new Set([2357, 2364, 2369, 2452, 2778, 2779]);

const host = (file: ts.SourceFile): ts.CompilerHost => ({
  getSourceFile: (name) => (name === FILE ? file : undefined),
  getDefaultLibFileName: () => '/lib.d.ts',
  writeFile: () => {},
  getCurrentDirectory: () => '/',
  getCanonicalFileName: (name) => name,
  useCaseSensitiveFileNames: () => true,
  getNewLine: () => '\n',
  fileExists: (name) => name === FILE,
  readFile: () => undefined,
});

/** What a script shows, and the name of what it throws: by this host's own engine. */
export function shown(code: string): string {
  const lines: string[] = [];
  const show = (...values: unknown[]) => void lines.push(...values.map(asText));
  try {
    runInNewContext(`'use strict';${code}`, { show, exports: {} }, { timeout: 5_000 });
  } catch (error) {
    lines.push(`thrown: ${typeof error === 'object' && error !== null && 'name' in error ? error.name : error}`);
  }
  return lines.join('\n');
}

/** A value as text, undefined and the numbers that JSON lacks included. It runs in the sandbox, too. */
export const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part) => {
    switch (typeof part) {
      case 'function':
        return 'a function';
      case 'bigint':
        return `${part}n`;
      case 'undefined':
        return 'undefined';
      case 'number':
        return Number.isFinite(part) && !Object.is(part, -0) ? part : `number ${Object.is(part, -0) ? '-0' : part}`;
      default:
        return part;
    }
  });
