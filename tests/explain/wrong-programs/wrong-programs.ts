import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import { SOURCE_DEPTH, sourceSteps } from '../../../graders/source/bounds.ts';
import { normalise } from '../../../graders/source/line-ends.ts';
import { parse } from '../../../graders/source/parse.ts';
import { walk } from '../../../graders/source/tree.ts';
import { CONDITION_EDITS } from './conditions.ts';
import type { Edit, EditKind } from './edit-kind.ts';
import { FUNCTION_EDITS } from './functions.ts';
import { LIST_EDITS } from './lists.ts';
import { NAME_EDITS } from './names.ts';
import { OPERATOR_EDITS } from './operators.ts';

/** All kinds of edits, by their names. */
export const EDIT_KINDS: readonly EditKind[] = [
  ...OPERATOR_EDITS,
  ...FUNCTION_EDITS,
  ...CONDITION_EDITS,
  ...LIST_EDITS,
  ...NAME_EDITS,
].sort((a, b) => (a.name < b.name ? -1 : 1));

/** Every third kind, by name: relations are written without a look at what becomes of these. */
export const isHeldOut = (kind: EditKind): boolean => EDIT_KINDS.indexOf(kind) % 3 === 2;

/** A program that may be wrong. */
export interface EditedProgram {
  source: string;
  /** What was done to it: one edit, or two. Both are held out, or neither. */
  kinds: EditKind[];
}

/** Draws an edited program; one in four has two edits. Undefined where the draw has no place in this reference. The same for the same seed. */
export function drawEdited(reference: string, seed: number): EditedProgram | undefined {
  const random = mersenne(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[uniformInt(random, 0, Math.max(0, items.length - 1))];
  const first = pick(EDIT_KINDS) as EditKind;
  const kinds =
    uniformInt(random, 0, 3) > 0 ? [first] : [first, pick(EDIT_KINDS.filter((it) => isHeldOut(it) === isHeldOut(first))) as EditKind];
  let source = normalise(reference);
  for (const kind of kinds) {
    const edit = pick(editsOf(source, kind));
    if (!edit) return undefined;
    source = source.slice(0, edit.start) + edit.text + source.slice(edit.end);
  }
  return { source, kinds };
}

/** All edits of a kind that a program has room for; none where it cannot be read. */
export function editsOf(source: string, kind: EditKind): Edit[] {
  const parsed = parse(source, { depth: SOURCE_DEPTH, steps: sourceSteps(source.length) });
  if (parsed.kind === 'fault') return [];
  const found: Edit[] = [];
  const of = (node: { start: number; end: number } | undefined) => (node ? source.slice(node.start, node.end) : '');
  walk(parsed.program, (place) => {
    if (/^TS(?!NonNull|As|Satisfies)/.test(place.node.type)) return 'skip';
    found.push(...kind.at({ node: place.node, place, of }));
    return undefined;
  });
  return found.filter((edit) => of(edit) !== edit.text);
}
