import { type Rendered, Renderer } from '../markdown/renderer.ts';

/** Characters of a text that are rendered; the longest of the course's has 1,600. The renderer's time grows with their square. */
export const RENDERED_CHARACTERS = 8000;

/** Quotes and lists that begin within one another on one line: the renderer recurses on them. */
const NESTED = /^[ \t]*(?:>[ \t]*|(?:[-*+]|\d{1,9}[.)])[ \t]+){10}/m;

/** Why a text is not rendered; undefined where it can be. It can come from anywhere, and must not hold the page up. */
export function whyUnrendered(markdown: string): string | undefined {
  if (markdown.length > RENDERED_CHARACTERS) return `it has more than ${RENDERED_CHARACTERS.toLocaleString('en')} characters`;
  if (NESTED.test(markdown)) return 'its lists or quotes are nested too deep';
  return undefined;
}

let renderer: Renderer | undefined;

/**
 * The HTML of an author's text, sanitised, and the example calls in it. A thread of its own renders it; it is fetched when it is first
 * needed. Rejects where the text cannot be rendered, or takes too long.
 */
export async function renderMarkdown(markdown: string, path: string, values?: ReadonlyMap<string, string>): Promise<Rendered> {
  const reason = whyUnrendered(markdown);
  if (reason) throw new Error(`${path}: ${reason}`);
  renderer ??= new Renderer();
  return renderer.render({ markdown, path, values });
}
