// The package ships these modules without types: the libraries of the editor's type checker, and the checker itself.
declare module 'monaco-editor/languages/features/typescript/lib/lib' {
  export const libFileMap: Record<string, string>;
}
declare module 'monaco-editor/languages/features/typescript/lib/typescriptServices' {
  import type ts from 'typescript';
  export const typescript: typeof ts;
}
