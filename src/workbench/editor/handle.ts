import type { SourceMark } from '../error-marks.ts';
import type { LineNote } from '../values/line-notes.ts';

/** What the workbench asks of an editor, whichever it is. */
export interface EditorHandle {
  /** Replaces the text as one step that the editor's own undo takes back. */
  setText(text: string): void;
  setMarks(marks: SourceMark[]): void;
  /** Values at the ends of lines: they are no part of the text. */
  setNotes(notes: LineNote[]): void;
  focus(): void;
  /** Focuses the beginning of a line, counted from 1. */
  goTo(line: number): void;
  dispose(): void;
}

/** Where the caret was, handed from one editor to the next. Offsets in UTF-16 code units. */
export interface Caret {
  start: number;
  end: number;
  isBackward: boolean;
  hasFocus: boolean;
}

/** What an editor is started with. */
export interface EditorStart {
  host: HTMLElement;
  text: string;
  caret: Caret;
  /** What the text is called to a screen reader. */
  label: string;
  /** Where it lies, for what imports it or is imported; its ending says the language. */
  fileName: string;
  /** `(x: Vec) => number`, and the function's name: for types and hovers. Without it no type is asked for. */
  asked: { entry: string; signature: string } | undefined;
  /** Marks come while one types, so that they move nothing; and a text that is opened again has its undo. */
  isOneOfMany: boolean;
  onInput: (text: string) => void;
}

/** Starts the full editor; offered by the page, so that islands never import it. */
export type StartEditor = (start: EditorStart) => EditorHandle;
