import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { CONSOLE_TYPES } from '../../graders/sandbox/console-types.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the sandbox offers: no document, no process; a console that prints. */
const GLOBALS = join(ROOT, 'graders/sandbox/realm/globals.d.ts');

/** The options of graders/exercises/tsconfig.json, without anything of a host. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  allowImportingTsExtensions: true,
  types: [],
};

/** Files that never change: the language's own library, the types of `draw`. */
const kept = new Map<string, ts.SourceFile | undefined>();

/** Where an exercise's files are taken to lie, so that `../../sandbox/realm/draw.ts` is found from wherever the folder really is. */
const folderOf = (id: string): string => join(ROOT, 'graders/exercises', id);

/** A type error in one of the files: `reference.ts`, `submissions/accepted/plain.ts`. */
export interface TypeFault {
  file: string;
  /** Counted from 1. */
  line: number;
  message: string;
  /** TypeScript's own number of the message. */
  code: number;
}

/** Type errors of files that exist in memory alone, by their paths within the exercise's folder. */
export function typeFaults(id: string, files: ReadonlyMap<string, string>): TypeFault[] {
  const folder = folderOf(id);
  const console = join(folder, 'console.d.ts');
  const inMemory = new Map([[console, CONSOLE_TYPES], ...[...files].map(([path, text]) => [join(folder, path), text] as const)]);
  const host: ts.CompilerHost = {
    getSourceFile: (path) => sourceFile(path, inMemory.get(path)),
    getDefaultLibFileName: () => 'lib.es2023.d.ts',
    getDefaultLibLocation: () => dirname(ts.getDefaultLibFilePath(OPTIONS)),
    writeFile: () => {},
    getCurrentDirectory: () => ROOT,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => inMemory.has(path) || (path.startsWith(ROOT) && !path.startsWith(folder) && ts.sys.fileExists(path)),
    readFile: (path) => inMemory.get(path) ?? ts.sys.readFile(path),
  };
  const program = ts.createProgram([GLOBALS, ...inMemory.keys()], OPTIONS, host);
  return [...inMemory.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) return [];
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => ({
      file: path.slice(folder.length + 1),
      line: file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1,
      code: diagnostic.code,
      message: ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ').replace(/\s+/g, ' '),
    }));
  });
}

function sourceFile(path: string, text: string | undefined): ts.SourceFile | undefined {
  if (text !== undefined) return ts.createSourceFile(path, text, OPTIONS.target ?? ts.ScriptTarget.ES2023);
  if (!kept.has(path)) {
    const content = ts.sys.fileExists(path) ? readFileSync(path, 'utf8') : undefined;
    kept.set(path, content === undefined ? undefined : ts.createSourceFile(path, content, OPTIONS.target ?? ts.ScriptTarget.ES2023));
  }
  return kept.get(path);
}
