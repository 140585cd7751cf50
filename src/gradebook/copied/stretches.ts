/** A part of a source: UTF-16 offsets, the end left out. */
export interface Stretch {
  /** From 1; the other side has a stretch of the same number. */
  number: number;
  start: number;
  end: number;
}

interface Selection {
  startCol: number;
  endCol: number;
}

/** A part that two sources have in common, by its place in each. */
interface Fragment {
  leftSelection: Selection;
  rightSelection: Selection;
}

/** Numbers the parts in the order of the left source. Of parts that lie over one another, on one side or the other, the longest stays. */
export function stretchesOf(fragments: readonly Fragment[]): { left: Stretch[]; right: Stretch[] } {
  const kept: Fragment[] = [];
  for (const fragment of fragments.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const isFree = kept.every(
      (other) => !overlap(fragment.leftSelection, other.leftSelection) && !overlap(fragment.rightSelection, other.rightSelection),
    );
    if (isFree) kept.push(fragment);
  }
  kept.sort((a, b) => a.leftSelection.startCol - b.leftSelection.startCol);
  const numbered = (selectionOf: (fragment: Fragment) => Selection): Stretch[] =>
    kept
      .map((fragment, index) => ({ number: index + 1, start: selectionOf(fragment).startCol, end: selectionOf(fragment).endCol }))
      .sort((a, b) => a.start - b.start);
  return { left: numbered(({ leftSelection }) => leftSelection), right: numbered(({ rightSelection }) => rightSelection) };
}

const lengthOf = ({ leftSelection: { startCol, endCol } }: Fragment): number => endCol - startCol;

const overlap = (a: Selection, b: Selection): boolean => a.startCol < b.endCol && b.startCol < a.endCol;
