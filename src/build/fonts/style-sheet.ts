/** One `@font-face` rule. */
export interface FaceRule {
  family: string;
  weight: string;
  style: string;
  /** `swap` shows the text at once in a face of the system; formulas wait, since other faces lack their signs. */
  display: 'swap' | 'block';
}

/**
 * A rule for one file of a face. Without a range the file is fetched wherever the face is used.
 *
 * Of several rules for one face a browser asks the last one first, and goes back to an earlier one for a character that the file lacks. So
 * the whole files come first, each with its range, and the cut file last, without one: no page fetches a whole file for what the cut one has.
 */
export function faceRule({ family, weight, style, display }: FaceRule, address: string, range?: string): string {
  const declarations = [
    `font-family: "${family}"`,
    `font-weight: ${weight}`,
    `font-style: ${style}`,
    `font-display: ${display}`,
    `src: url("${address}") format("woff2")`,
    ...(range ? [`unicode-range: ${range}`] : []),
  ];
  return `@font-face { ${declarations.join('; ')} }\n`;
}
