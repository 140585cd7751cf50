import type { Piece } from '../scan.ts';
import type { Finder, Slip } from './look.ts';

/** Characters that look like those of a program, or that mathematics has for them: what they are called, and what to write. */
const LOOK_ALIKES = new Map<string, [name: string, instead: string]>([
  ...chars('“”„‟«»', 'a typographic quotation mark', '"'),
  ...chars('‘’‚‛‹›´′', 'a typographic quotation mark', "'"),
  ...chars('−–—‒―﹣－', 'a dash', '-'),
  ...chars('×⋅∙·∗✕✖＊', 'a multiplication sign', '*'),
  ...chars('÷∕⁄／', 'a division sign', '/'),
  ...chars('≤⩽', 'less than or equal', '<='),
  ...chars('≥⩾', 'greater than or equal', '>='),
  ...chars('≠', 'not equal', '!=='),
  ...chars('≡', 'identical', '==='),
  ...chars('＝', 'a wide equals sign', '='),
  ...chars('→⇒⟶⟹↦', 'an arrow', '=>'),
  ...chars('←', 'an arrow', '='),
  ...chars('∧', 'and', '&&'),
  ...chars('∨', 'or', '||'),
  ...chars('¬', 'not', '!'),
  ...chars('…', 'an ellipsis', '...'),
  ...chars('√', 'a root', 'Math.sqrt(…)'),
  ...chars('∞', 'infinity', 'Infinity'),
  ...chars('∑Σ', 'a sum', 'a loop, or reduce'),
  ...chars('²', 'a superscript', '** 2'),
  ...chars('³', 'a superscript', '** 3'),
  ...chars('½', 'a fraction', '1 / 2'),
  ...chars('（', 'a wide bracket', '('),
  ...chars('）', 'a wide bracket', ')'),
  ...chars('［【', 'a wide bracket', '['),
  ...chars('］】', 'a wide bracket', ']'),
  ...chars('｛', 'a wide bracket', '{'),
  ...chars('｝', 'a wide bracket', '}'),
  ...chars('，、', 'a wide comma', ','),
  ...chars('；', 'a wide semicolon', ';'),
  ...chars('：', 'a wide colon', ':'),
  ...chars('。．', 'a wide full stop', '.'),
  ...chars('！', 'a wide exclamation mark', '!'),
  ...chars('？', 'a wide question mark', '?'),
  ...chars('＋', 'a wide plus', '+'),
  ...chars('＜', 'a wide less than', '<'),
  ...chars('＞', 'a wide greater than', '>'),
]);

const INVISIBLE = new Map([
  ['\u200B', 'a zero-width space'],
  ['\u200C', 'a zero-width non-joiner'],
  ['\u200D', 'a zero-width joiner'],
  ['\u200E', 'a mark of the direction of writing'],
  ['\u200F', 'a mark of the direction of writing'],
  ['\u202A', 'a mark of the direction of writing'],
  ['\u202C', 'a mark of the direction of writing'],
  ['\u2060', 'a word joiner'],
  ['\u00AD', 'a soft hyphen'],
]);

/** The first character, outside of texts and comments, that no program has. */
export const strangeCharacter: Finder = ({ pieces }) => {
  const found = pieces.find(({ kind, text }) => kind === 'other' && text !== '\\');
  return found && slipOf(found);
};

function slipOf({ text: character, start: at }: Piece): Slip {
  const invisible = INVISIBLE.get(character);
  if (invisible) return { code: 'invisible', at, values: { name: invisible } };
  const alike = LOOK_ALIKES.get(character);
  if (alike) return { code: 'lookAlike', at, values: { character, name: alike[0], instead: alike[1] } };
  const point = character.codePointAt(0) as number;
  if (point >= 0xd800 && point <= 0xdfff) return { code: 'halfCharacter', at };
  return { code: 'strange', at, values: { character, code: point.toString(16).toUpperCase().padStart(4, '0') } };
}

/** `&lt;` and its like, where a program stood on a web page. */
export const htmlEntity: Finder = ({ source }) => {
  const match = /&(lt|gt|amp|quot|#39|nbsp);/.exec(source);
  const instead = match && ENTITIES.get(match[1] as string);
  return match && instead ? { code: 'entity', at: match.index, values: { entity: match[0], instead } } : undefined;
};

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', 'a space'],
]);

/** `1 function f() {`, `2   return 3`, …: every line begins with its number. */
export const lineNumbers: Finder = ({ source }) => {
  const numbers = source.split('\n').flatMap((line) => (line.trim() ? [Number(/^\s*(\d+)[\s:.|]/.exec(line)?.[1] ?? Number.NaN)] : []));
  const counts = numbers.length >= 2 && numbers.every((number, i) => number === (numbers[0] as number) + i);
  return counts ? { code: 'lineNumbers', at: source.search(/\d/) } : undefined;
};

function chars(all: string, name: string, instead: string): [string, [string, string]][] {
  return [...all].map((character) => [character, [name, instead]]);
}
