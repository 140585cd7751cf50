import { languages } from 'monaco-editor/editor';
import { conf as markdownConf, language as markdown } from 'monaco-editor/languages/definitions/markdown/markdown';
import { typescriptDefaults } from 'monaco-editor/languages/features/typescript/register';
// Otherwise fetched with the first text, it brings features whose services are settled with the first editor: a second one would miss them.
import 'monaco-editor/languages/features/typescript/tsMode';
import accept from '../../../graders/sandbox/realm/accept.ts?raw';
import draw from '../../../graders/sandbox/realm/draw.ts?raw';
import drawing from '../../../graders/sandbox/realm/drawing.ts?raw';
import law from '../../../graders/sandbox/realm/law.ts?raw';
import type { StartEditor } from '../editor/handle.ts';
import { yamlGrammar, yamlMarks } from './yaml-grammar.ts';

/** The full editor for all files of an exercise, several at once: beside TypeScript it knows YAML, JSON and Markdown. */
export async function authorEditor(): Promise<StartEditor> {
  // Only now, so that what is imported above comes before the first service is asked for.
  const { startEditor } = await import('./start.ts');
  // JSON is YAML, as far as inks go.
  register('yaml', yamlMarks, yamlGrammar);
  register('markdown', markdownConf, markdown);
  // What the files of an exercise import, at the place that they import it from.
  for (const [name, text] of Object.entries({ accept, draw, drawing, law }))
    typescriptDefaults.addExtraLib(text, `file:///graders/sandbox/realm/${name}.ts`);
  return startEditor;
}

function register(id: string, conf: languages.LanguageConfiguration, grammar: languages.IMonarchLanguage): void {
  if (languages.getLanguages().some((known) => known.id === id)) return;
  languages.register({ id });
  languages.setLanguageConfiguration(id, conf);
  languages.setMonarchTokensProvider(id, grammar);
}
