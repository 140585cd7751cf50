/** KaTeX's style sheet, taken apart: its faces, which are cut, and the rules for its formulas, which stay as they are. */

export interface KatexFace {
  /** Such as `KaTeX_Main-Regular`. */
  file: string;
  family: string;
  weight: string;
  style: string;
}

/** Throws if a face is written otherwise than today, which an update of KaTeX might bring. */
export function takeApart(styleSheet: string): { faces: KatexFace[]; rules: string } {
  const faces = [...styleSheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, declarations = '']) => ({
    file: read(declarations, /url\(fonts\/([\w-]+)\.woff2\)/),
    family: read(declarations, /font-family:\s*"?([\w ]+?)"?;/),
    weight: read(declarations, /font-weight:\s*(\w+);/),
    style: read(declarations, /font-style:\s*(\w+);/),
  }));
  if (faces.length === 0)
    throw new Error('KaTeX’s style sheet has no faces: src/build/fonts/katex-style-sheet.ts reads it otherwise than it is written.');
  return { faces, rules: styleSheet.replace(/@font-face\s*\{[^}]*\}\s*/g, '') };
}

function read(declarations: string, pattern: RegExp): string {
  const [, value] = pattern.exec(declarations) ?? [];
  if (value === undefined) throw new Error(`KaTeX’s style sheet has a face without ${pattern.source}: ${declarations.trim()}`);
  return value;
}
