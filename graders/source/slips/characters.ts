import type { InvisibleCharacter, LookAlike } from '../../messages/diagnoses/syntax.ts';
import type { Piece } from '../scan.ts';
import type { Finder } from './look.ts';
import type { Slip } from '../slip.ts';

/** Characters that look like those of a program, or that mathematics has for them: what they are, and what to write. */
const LOOK_ALIKES = new Map<string, [kind: LookAlike, instead: string]>([
  ...chars('“”„‟«»', 'quote', '"'),
  ...chars('‘’‚‛‹›´′', 'quote', "'"),
  ...chars('−–—‒―﹣－', 'dash', '-'),
  ...chars('×⋅∙·∗✕✖＊', 'times', '*'),
  ...chars('÷∕⁄／', 'divide', '/'),
  ...chars('≤⩽', 'at-most', '<='),
  ...chars('≥⩾', 'at-least', '>='),
  ...chars('≠', 'not-equal', '!=='),
  ...chars('≡', 'identical', '==='),
  ...chars('＝', 'wide-equals', '='),
  ...chars('→⇒⟶⟹↦', 'arrow', '=>'),
  ...chars('←', 'arrow', '='),
  ...chars('∧', 'and', '&&'),
  ...chars('∨', 'or', '||'),
  ...chars('¬', 'not', '!'),
  ...chars('…', 'ellipsis', '...'),
  ...chars('√', 'root', 'Math.sqrt(…)'),
  ...chars('∞', 'infinity', 'Infinity'),
  ...chars('²', 'superscript', '** 2'),
  ...chars('³', 'superscript', '** 3'),
  ...chars('½', 'fraction', '1 / 2'),
  ...chars('（', 'wide-bracket', '('),
  ...chars('）', 'wide-bracket', ')'),
  ...chars('［【', 'wide-bracket', '['),
  ...chars('］】', 'wide-bracket', ']'),
  ...chars('｛', 'wide-bracket', '{'),
  ...chars('｝', 'wide-bracket', '}'),
  ...chars('，、', 'wide-comma', ','),
  ...chars('；', 'wide-semicolon', ';'),
  ...chars('：', 'wide-colon', ':'),
  ...chars('。．', 'wide-stop', '.'),
  ...chars('！', 'wide-exclamation', '!'),
  ...chars('？', 'wide-question', '?'),
  ...chars('＋', 'wide-plus', '+'),
  ...chars('＜', 'wide-less', '<'),
  ...chars('＞', 'wide-greater', '>'),
]);

const INVISIBLE = new Map<string, InvisibleCharacter>([
  ['\u200B', 'zero-width-space'],
  ['\u200C', 'zero-width-non-joiner'],
  ['\u200D', 'zero-width-joiner'],
  ['\u200E', 'writing-direction'],
  ['\u200F', 'writing-direction'],
  ['\u202A', 'writing-direction'],
  ['\u202C', 'writing-direction'],
  ['\u2060', 'word-joiner'],
  ['\u00AD', 'soft-hyphen'],
]);

/** The first character, outside of texts and comments, that no program has. */
export const strangeCharacter: Finder = ({ pieces }) => {
  const found = pieces.find(({ kind, text }) => kind === 'other' && text !== '\\');
  return found && slipOf(found);
};

function slipOf({ text: character, start: at }: Piece): Slip {
  const invisible = INVISIBLE.get(character);
  if (invisible) return { code: 'invisible', at, values: { kind: invisible } };
  if (character === '∑' || character === 'Σ') return { code: 'sumSign', at, values: { character } };
  const alike = LOOK_ALIKES.get(character);
  if (alike) return { code: 'lookAlike', at, values: { character, kind: alike[0], instead: alike[1] } };
  const point = character.codePointAt(0) as number;
  if (point >= 0xd800 && point <= 0xdfff) return { code: 'halfCharacter', at };
  return { code: 'strange', at, values: { character, code: point.toString(16).toUpperCase().padStart(4, '0') } };
}

/** `&lt;` and its like, where a program stood on a web page. */
export const htmlEntity: Finder = ({ source }) => {
  const match = /&(lt|gt|amp|quot|#39|nbsp);/.exec(source);
  if (match?.[1] === 'nbsp') return { code: 'spaceEntity', at: match.index, values: { entity: match[0] } };
  const instead = match && ENTITIES.get(match[1] as string);
  return match && instead ? { code: 'entity', at: match.index, values: { entity: match[0], instead } } : undefined;
};

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['#39', "'"],
]);

/** `1 function f() {`, `2   return 3`, …: every line begins with its number. */
export const lineNumbers: Finder = ({ source }) => {
  const numbers = source.split('\n').flatMap((line) => (line.trim() ? [Number(/^\s*(\d+)[\s:.|]/.exec(line)?.[1] ?? Number.NaN)] : []));
  const counts = numbers.length >= 2 && numbers.every((number, i) => number === (numbers[0] as number) + i);
  return counts ? { code: 'lineNumbers', at: source.search(/\d/) } : undefined;
};

function chars(all: string, kind: LookAlike, instead: string): [string, [LookAlike, string]][] {
  return [...all].map((character) => [character, [kind, instead]]);
}
