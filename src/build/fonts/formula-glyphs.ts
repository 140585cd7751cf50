/** Which face of KaTeX sets which characters of a formula. */
import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import katex from 'katex';
import { mathsOptions } from '../../markdown/maths.ts';

/** The characters by the file of their face, such as `KaTeX_Main-Regular`. */
export type GlyphsOfFormulas = Map<string, Set<string>>;

/** The classes by which KaTeX's style sheet chooses a face (`katex.css`). The innermost one counts. */
const FACE_OF_CLASS: Record<string, string> = {
  mathnormal: 'KaTeX_Math-Italic',
  boldsymbol: 'KaTeX_Math-BoldItalic',
  mathrm: 'KaTeX_Main-Regular',
  textrm: 'KaTeX_Main-Regular',
  mainrm: 'KaTeX_Main-Regular',
  mathit: 'KaTeX_Main-Italic',
  textit: 'KaTeX_Main-Italic',
  mathbf: 'KaTeX_Main-Bold',
  textbf: 'KaTeX_Main-Bold',
  amsrm: 'KaTeX_AMS-Regular',
  mathbb: 'KaTeX_AMS-Regular',
  textbb: 'KaTeX_AMS-Regular',
  mathcal: 'KaTeX_Caligraphic-Regular',
  size1: 'KaTeX_Size1-Regular',
  size2: 'KaTeX_Size2-Regular',
  size3: 'KaTeX_Size3-Regular',
  size4: 'KaTeX_Size4-Regular',
  'delim-size1': 'KaTeX_Size1-Regular',
  'delim-size4': 'KaTeX_Size4-Regular',
  'small-op': 'KaTeX_Size1-Regular',
  'large-op': 'KaTeX_Size2-Regular',
};

/** Adds what a formula is set with. What KaTeX cannot read, as between two prices, has no glyphs. */
export function addGlyphs(glyphs: GlyphsOfFormulas, formula: string): void {
  let html: string;
  try {
    html = katex.renderToString(formula, { ...mathsOptions, strict: 'ignore', output: 'html' });
  } catch {
    return;
  }
  walk(fromHtml(html, { fragment: true }), 'KaTeX_Main-Regular');

  function walk(node: Root | ElementContent, face: string): void {
    if (node.type === 'text') {
      const known = glyphs.get(face) ?? new Set();
      for (const character of node.value) known.add(character);
      glyphs.set(face, known);
    } else if (node.type === 'element' || node.type === 'root') {
      const own = node.type === 'element' ? faceOf(node.properties.className) : undefined;
      for (const child of node.children) if (child.type === 'element' || child.type === 'text') walk(child, own ?? face);
    }
  }
}

/** `sizing` and `reset-size` use the names of sizes for something else: how large a script is. */
function faceOf(classes: unknown): string | undefined {
  if (!Array.isArray(classes) || classes.includes('sizing')) return undefined;
  return classes.map((name) => FACE_OF_CLASS[String(name)]).findLast((face) => face !== undefined);
}
