import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import remarkParse from 'remark-parse';
import ts from 'typescript';
import { unified } from 'unified';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the rules need to know of a file. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  imports: Import[];
  /** Lines with the type `any`. */
  anyLines: number[];
  /** Lines that read the clock or roll dice. */
  impureLines: number[];
}

export interface Import {
  /** As written. */
  specifier: string;
  /** A path from the root of the repository for relative ones, without `?raw` and the like; else as written. */
  target: string;
  line: number;
  /** In a `<script>` of an Astro component, which runs in the browser; its front matter runs in the build. */
  inScript: boolean;
  /** `import type`, which is nowhere when the code runs. */
  isOfTypes: boolean;
}

/** Every source file of the four rooms, read from disk. */
export const readRepository = (): SourceFile[] =>
  ['graders', 'src', 'tests', 'content']
    .flatMap((room) =>
      readdirSync(`${ROOT}${room}`, { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path.replaceAll('\\', '/')}`),
    )
    .filter((path) => /\.(tsx?|mjs|astro|mdx)$/.test(path))
    .map((path) => parse(path, readFileSync(`${ROOT}${path}`, 'utf8')));

/** Whether the repository has this file or folder. */
export const exists = (path: string): boolean => existsSync(`${ROOT}${path}`);

/** Parses TypeScript, or the script parts of an Astro component or of a lesson. */
export function parse(path: string, text: string): SourceFile {
  const file: SourceFile = { path, imports: [], anyLines: [], impureLines: [] };
  const script = path.endsWith('.astro') ? scriptsOf(text) : path.endsWith('.mdx') ? importsOf(text) : text;
  const source = ts.createSourceFile(
    path,
    script,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

  const scripts = path.endsWith('.astro') ? rangesOf(text, SCRIPT) : [];
  const isInScript = (at: number): boolean => scripts.some(({ start, end }) => start <= at && at < end);

  const visit = (node: ts.Node): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    for (const specifier of specifiersOf(node))
      file.imports.push({
        specifier,
        target: resolve(path, specifier),
        line,
        inScript: isInScript(node.getStart(source)),
        isOfTypes: isOfTypes(node),
      });
    if (node.kind === ts.SyntaxKind.AnyKeyword) file.anyLines.push(line);
    if (isImpure(node)) file.impureLines.push(line);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return file;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---/gm;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/gm;

/** Front matter and scripts of an Astro component. */
const scriptsOf = (text: string): string =>
  keep(
    text,
    [...rangesOf(text, FRONT_MATTER), ...rangesOf(text, SCRIPT)].sort((a, b) => a.start - b.start),
  );

/** Where in the text the pattern's first group stands, each time. */
const rangesOf = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((match) => {
    const body = match[1] ?? '';
    const start = match.index + match[0].indexOf(body);
    return { start, end: start + body.length };
  });

/** What MDX takes for a module's statements: paragraphs that begin with `import` or `export`, outside code blocks. */
function importsOf(text: string): string {
  const paragraphs = unified()
    .use(remarkParse)
    .parse(text)
    .children.filter(({ type }) => type === 'paragraph');
  const ranges = paragraphs.map(({ position }) => ({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }));
  return keep(
    text,
    ranges.filter(({ start, end }) => /^(import|export)\s/.test(text.slice(start, end))),
  );
}

/** Blanks everything outside the ranges, so that what is kept stays on its lines. */
function keep(text: string, ranges: { start: number; end: number }[]): string {
  let kept = '';
  for (const { start, end } of ranges) kept += text.slice(kept.length, start).replace(/[^\n]/g, ' ') + text.slice(start, end);
  return kept;
}

/** Static and dynamic imports, re-exports, type imports, `new URL('…', import.meta.url)` and `import.meta.glob('…')`. */
function specifiersOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literals(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literals(node.argument.literal);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return literals(node.arguments[0]);
  if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') return literals(node.arguments[0]);
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL' && node.arguments?.[1]?.getText() === 'import.meta.url')
    return literals(node.arguments[0]);
  return [];
}

function isOfTypes(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportTypeNode(node) || (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
}

function literals(node: ts.Node | undefined): string[] {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(literals);
  return [];
}

function resolve(importer: string, specifier: string): string {
  if (!/^\.{0,2}\//.test(specifier)) return specifier;
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('/') ? path.slice(1) : posix.join(dirname(importer), path);
}

const CLOCKS_AND_DICE = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']);

function isImpure(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (!ts.isPropertyAccessExpression(node) || !CLOCKS_AND_DICE.has(node.getText().replace(/^globalThis\./, ''))) return false;
  const isAssigned =
    ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return !isAssigned;
}
