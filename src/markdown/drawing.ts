import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize, { type Options as SanitizeSchema } from 'rehype-sanitize';
import { unified } from 'unified';

/** Numbers, with units of no kind but the share of a whole. */
const NUMBERS = /^[-+\d.eE%\s,]*$/;
const COLOUR = /^(?:none|currentColor|transparent)$/;
const numeric = (...names: string[]): [string, RegExp][] => names.map((name) => [name, NUMBERS]);

/**
 * What a drawing may consist of: shapes and words, in the colours of the page. No scripts, handlers, styles, links, images, references or
 * names: nothing that could run, call home, cover the page or pass for a part of it.
 */
const SCHEMA: SanitizeSchema = {
  tagNames: ['svg', 'g', 'path', 'line', 'polyline', 'polygon', 'circle', 'ellipse', 'rect', 'text', 'tspan'],
  attributes: {
    '*': [
      ['className', 'a', 'b', 'joint', 'soft', 'bad'],
      ['fill', COLOUR],
      ['stroke', COLOUR],
      ['transform', /^(?:(?:translate|rotate|scale)\([-+\d.eE\s,]*\)\s*)*$/],
      ['strokeLinecap', 'butt', 'round', 'square'],
      ['strokeLinejoin', 'miter', 'round', 'bevel'],
      ...numeric('opacity', 'fillOpacity', 'strokeOpacity', 'strokeWidth', 'strokeDashArray', 'strokeDashOffset'),
    ],
    svg: numeric('viewBox'),
    path: [['d', /^[MmLlHhVvCcSsQqTtAaZz\d.eE\s,+-]*$/]],
    line: numeric('x1', 'y1', 'x2', 'y2'),
    polyline: numeric('points'),
    polygon: numeric('points'),
    circle: numeric('cx', 'cy', 'r'),
    ellipse: numeric('cx', 'cy', 'rx', 'ry'),
    rect: numeric('x', 'y', 'width', 'height', 'rx', 'ry'),
    text: [...numeric('x', 'y', 'dx', 'dy', 'fontSize', 'fontWeight'), ['textAnchor', 'start', 'middle', 'end']],
    tspan: numeric('x', 'y', 'dx', 'dy', 'fontSize', 'fontWeight'),
  },
  // What is not allowed goes with all that is in it.
  strip: ['script', 'style', 'foreignObject', 'title', 'desc', 'a', 'defs', 'image', 'use', 'animate', 'set', 'template', 'iframe'],
};

/** A drawing that can go into a page, and what was taken out of it, for its author: `<script>`, `onclick of <rect>`. */
export interface SafeDrawing {
  html: string;
  dropped: string[];
}

/** Sanitises the SVG of a package, which may come from anywhere. Throws where it is no single `<svg>` with a `viewBox`. */
export function safeDrawing(svg: string): SafeDrawing {
  const raw = treeOf(svg.trim());
  const [root] = raw.children;
  if (raw.children.length !== 1 || root?.type !== 'element' || root.tagName !== 'svg')
    throw new Error('svg holds something other than one <svg> element.');
  if (isDeeper(raw, DEPTH)) throw new Error(TOO_DEEP);
  const before = partsOf(raw);
  const safe = unified().use(rehypeSanitize, SCHEMA).runSync(raw) as Root;
  const [clean] = safe.children as Element[];
  if (typeof clean?.properties.viewBox !== 'string' || !/^\s*[-+\d.eE]+(?:[\s,]+[-+\d.eE]+){3}\s*$/.test(clean.properties.viewBox))
    throw new Error('the <svg> has no viewBox, such as viewBox="0 0 320 160".');
  const left = new Set(partsOf(safe));
  // The namespace stands in every file of its kind, and a page does without it.
  const dropped = before.filter((part) => !left.has(part) && !part.startsWith('xmlns '));
  // The sentence beside it says what it shows.
  clean.properties.ariaHidden = 'true';
  clean.properties.focusable = 'false';
  return { html: toHtml(safe, { space: 'html' }), dropped: [...new Set(dropped)] };
}

function treeOf(svg: string): Root {
  try {
    return fromHtml(svg, { fragment: true });
  } catch (error) {
    // The only thing that HTML can be too much for is the stack.
    throw error instanceof RangeError ? new Error(TOO_DEEP) : error;
  }
}

/** No picture needs as many groups within one another. What reads and writes trees recurses. */
const DEPTH = 40;
const TOO_DEEP = `the <svg> is nested more than ${DEPTH} deep.`;

/** Whether a tree is deeper than so many elements. Looks no further. */
const isDeeper = (node: Root | ElementContent, most: number): boolean =>
  most < 0 || ('children' in node && node.children.some((child) => child.type !== 'doctype' && isDeeper(child, most - 1)));

/** Elements and attributes, as an author looks for them. */
function partsOf(node: Root | ElementContent): string[] {
  if (node.type === 'root') return node.children.flatMap((child) => (child.type === 'doctype' ? [] : partsOf(child)));
  if (node.type !== 'element') return [];
  const name = `<${node.tagName}>`;
  return [
    name,
    ...Object.entries(node.properties).map(([attribute, value]) => `${attribute} ${JSON.stringify(value)} of ${name}`),
    ...node.children.flatMap(partsOf),
  ];
}
