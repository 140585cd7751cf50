import { originWords } from './origin-words.ts';
import type { Trace } from '../../../graders/trace/trace.ts';
import type { Entry, SheetLine } from './sheet.ts';

/** What stands behind a line in the editor. */
export interface LineNote {
  line: number;
  text: string;
  /** The line where it goes wrong: of the first NaN, or of the step that differs first. */
  isBad: boolean;
}

/** Values for the ends of the lines in the editor: of the chosen call and round alone, so that each takes one line. */
export function lineNotes(trace: Trace, sheet: readonly SheetLine[]): LineNote[] {
  return sheet.flatMap(({ line, rounds, entries, origin }) => {
    const nan = origin && Number.isNaN(origin.value) ? originWords(trace, origin) : undefined;
    const parts = [
      ...(rounds ? [`round ${rounds.chosen} of ${rounds.count}`] : []),
      ...entries.map(entryText).filter((text) => text !== ''),
      ...(nan ? [`first NaN`] : []),
    ];
    const isBad = nan !== undefined || entries.some(({ step }) => step?.kind === 'differs');
    return parts.length === 0 ? [] : [{ line, text: parts.join('   '), isBad }];
  });
}

function entryText({ kind, name, cells, step }: Entry): string {
  const cell = cells.find(({ isChosen }) => isChosen);
  if (!cell) return '';
  if (kind === 'test') return cell.text === 'yes' ? 'taken' : 'not taken';
  const said = step?.kind === 'differs' ? ' ≠ differs' : step?.kind === 'agrees' ? ' ✓ agrees' : '';
  return `${kind === 'return' ? '→' : `${name} =`} ${cell.text}${said}`;
}
