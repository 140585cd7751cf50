import type { languages } from 'monaco-editor/editor';

/** Inks of YAML and JSON: names of fields, texts, numbers, comments. That of the package brings the whole editor with it. */
export const yamlGrammar: languages.IMonarchLanguage = {
  tokenizer: {
    root: [
      [/(^|\s)#.*$/, 'comment'],
      [/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z_][\w-]*)(?=\s*:(?:\s|$))/, 'type'],
      [/"(?:[^"\\]|\\.)*"/, 'string'],
      [/'(?:[^']|'')*'/, 'string'],
      [/-?\b\d+(?:\.\d+)?(?:[eE][-+]?\d+)?\b(?=\s*(?:[,\]}#]|$))/, 'number'],
      [/\b(?:true|false|null)\b(?=\s*(?:[,\]}#]|$))/, 'keyword'],
    ],
  },
};

export const yamlMarks: languages.LanguageConfiguration = {
  comments: { lineComment: '#' },
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
};
