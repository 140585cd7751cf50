import { languages } from 'monaco-editor/editor';
import { conf, language } from 'monaco-editor/languages/definitions/typescript/typescript';
import { ScriptTarget, typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';
import { CONSOLE_TYPES } from '../../../graders/sandbox/console-types.ts';
import globals from '../../../graders/sandbox/realm/globals.d.ts?raw';

/** Registers TypeScript with its grammar at once (the package's own way loads it later, and the code would stand in one ink until then). */
export function registerTypeScript(): void {
  languages.register({ id: 'typescript', extensions: ['.ts'] });
  languages.setLanguageConfiguration('typescript', conf);
  const common: languages.IMonarchLanguageRule[] = language.tokenizer.common!;
  const called: languages.IMonarchLanguageRule = [/[a-zA-Z_$][\w$]*(?=\s*\()/, { cases: { '@keywords': 'keyword', '@default': 'called' } }];
  languages.setMonarchTokensProvider('typescript', { ...language, tokenizer: { ...language.tokenizer, common: [called, ...common] } });
}

/** What the checker knows: the language without a browser around it, the helpers and a console. */
export function teachTypes(): void {
  // The check of the entry's type reads the learner's text from another file.
  typescriptDefaults.setEagerModelSync(true);
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    lib: ['esnext'],
    strict: true,
    noEmit: true,
    // As the files of an exercise do.
    allowImportingTsExtensions: true,
    allowNonTsExtensions: true,
  });
  // Types advise, they never stop a run: unused names and implicit any are nobody's business in an exercise of five lines.
  typescriptDefaults.setDiagnosticsOptions({ diagnosticCodesToIgnore: [6133, 6196, 7006, 7031, 7034, 7005, ...OTHER_PLACES] });
  typescriptDefaults.setExtraLibs([
    { filePath: 'ts:helpers.d.ts', content: globals },
    { filePath: 'ts:console.d.ts', content: CONSOLE_TYPES },
  ]);
}

/** "Do you need to change your target library?", or to install types: there is nothing to change or install. `lacking-check.ts` says why. */
const OTHER_PLACES = [2580, 2582, 2583, 2584, 2591];
