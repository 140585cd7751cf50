import ts from 'typescript';
import type { TypeLibrary } from '../author-types/library.ts';
import { CONSOLE_TYPES } from '../../graders/sandbox/console-types.ts';

/** What the sandbox offers: no document, no process; a console that prints. */
const GLOBALS = '/graders/sandbox/realm/globals.d.ts';

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

/** Files that never change, of each library: the language's own, the types of `draw`. */
const kept = new WeakMap<TypeLibrary, Map<string, ts.SourceFile | undefined>>();

/** Where an exercise's files are taken to lie, so that `../../sandbox/realm/draw.ts` is found from wherever the folder really is. */
const folderOf = (id: string): string => `/graders/exercises/${id}`;

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
export function typeFaults(id: string, files: ReadonlyMap<string, string>, library: TypeLibrary): TypeFault[] {
  const folder = folderOf(id);
  const inMemory = new Map([[`${folder}/console.d.ts`, CONSOLE_TYPES]]);
  for (const [path, text] of files) inMemory.set(`${folder}/${path}`, text);
  const ofLibrary = (path: string) => libraryFile(library, path);
  const host: ts.CompilerHost = {
    getSourceFile(path) {
      const text = inMemory.get(path);
      return text === undefined ? ofLibrary(path) : parsed(path, text);
    },
    getDefaultLibFileName: () => 'lib.es2023.d.ts',
    getDefaultLibLocation: () => '/lib',
    writeFile: () => {},
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (path) => inMemory.has(path) || ofLibrary(path) !== undefined,
    readFile: (path) => inMemory.get(path) ?? ofLibrary(path)?.text,
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

function libraryFile(library: TypeLibrary, path: string): ts.SourceFile | undefined {
  const files = kept.get(library) ?? new Map<string, ts.SourceFile | undefined>();
  kept.set(library, files);
  if (!files.has(path)) {
    const text = library(path.slice(1));
    files.set(path, text === undefined ? undefined : parsed(path, text));
  }
  return files.get(path);
}

const parsed = (path: string, text: string): ts.SourceFile => ts.createSourceFile(path, text, OPTIONS.target ?? ts.ScriptTarget.ES2023);
