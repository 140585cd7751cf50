/** A formula in plain signs, for the search: what MathML says, on one line. */
import type { Element, ElementContent } from 'hast';

/** `W_A x_A + b`, from the `math` element that KaTeX writes beside what it shows. */
export const plainFormula = (math: Element): string =>
  write(math)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[)\],;])/g, '')
    .trim();

/** Accents, as signs that stand over the letter before them. */
const ACCENTS: Record<string, string> = { '^': '\u0302', '~': '\u0303', '¯': '\u0304', ˉ: '\u0304' };

/** Signs that belong to what stands beside them, so that no space parts them from it. */
const TIGHT = /^[()[\]{}⌊⌋∥∣|!,;.]$/;

function write(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const [first, second, third] = node.children.filter((child) => child.type === 'element');
  const part = (child: ElementContent | undefined): string => (child ? write(child).trim() : '');
  switch (node.tagName) {
    case 'annotation':
    case 'mspace':
      return node.tagName === 'mspace' ? ' ' : '';
    case 'mo':
      return sign(inside(node));
    case 'mi':
      return node.properties.mathvariant === 'double-struck' && inside(node) === 'R' ? 'ℝ' : inside(node);
    case 'msub':
    case 'munder':
      return `${part(first)}_${tight(part(second))} `;
    case 'msup':
      return part(second) === '⊤' ? `${part(first)}ᵀ ` : `${part(first)}^${tight(part(second))} `;
    case 'msubsup':
    case 'munderover':
      return `${part(first)}_${tight(part(second))}^${tight(part(third))} `;
    case 'mover':
      return part(first) + (ACCENTS[part(second)] ?? `^${tight(part(second))} `);
    case 'mfrac':
      return `${grouped(part(first))}/${grouped(part(second))} `;
    case 'msqrt':
      return `√${grouped(inside(node))} `;
    case 'mtr':
      return `${node.children.map(part).join(' ')}; `;
    case 'mtable':
      return inside(node).replace(/;\s*$/, '');
    default:
      return inside(node);
  }
}

const inside = (node: Element): string => node.children.map(write).join('');

/** The invisible sign that says that a function is applied becomes a space. */
function sign(text: string): string {
  if (text === '\u2061') return ' ';
  if (text === ',' || text === ';') return `${text} `;
  return TIGHT.test(text) ? text : ` ${text} `;
}

const tight = (text: string): string => text.replace(/\s+/g, '');
const grouped = (text: string): string => (/\s/.test(text) ? `(${text})` : text);
