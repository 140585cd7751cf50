/** A text that is written again with some stretches of it exchanged, and that knows where each of its characters came from. */
export class Edits {
  readonly source: string;
  readonly #edits: Edit[] = [];
  /** The longest blank that ends at an offset. */
  readonly #blankTo = new Map<number, Edit>();

  constructor(source: string) {
    this.source = source;
  }

  /** Spaces in place of a stretch; its line ends stay. */
  blank(start: number, end: number): void {
    if (end > start) this.#blank({ start, end, text: spaces(this.source.slice(start, end)) });
  }

  /** Blanks as `blank` does, with a semicolon in front: what was a statement or a member of a class of its own stays one. */
  blankStatement(start: number, end: number): void {
    this.#edits.push({ start, end, text: `;${spaces(this.source.slice(start + 1, end))}` });
  }

  #blank(edit: Edit): void {
    this.#edits.push(edit);
    const longest = this.#blankTo.get(edit.end);
    if (!longest || edit.start < longest.start) this.#blankTo.set(edit.end, edit);
  }

  /** Other text in place of a stretch, followed by the stretch's line ends. */
  replace(start: number, end: number, text: string): void {
    const lines = this.source.slice(start, end).replace(/[^\n]+/g, '');
    this.#edits.push({ start, end, text: text + lines });
  }

  /** Text in front of what stands at an offset; of several at one offset the first comes first. */
  insert(at: number, text: string): void {
    this.#edits.push({ start: at, end: at, text });
  }

  /** Puts a semicolon where the blank that ends at `end` begins, if there is one: a statement ended with what was blanked. */
  endStatement(end: number): void {
    const blank = this.#blankTo.get(end);
    if (!blank) return;
    if (blank.text.startsWith('\n')) this.insert(blank.start, ';');
    else blank.text = `;${blank.text.slice(1)}`;
  }

  apply(): { text: string; origin: Origin } {
    const edits = this.#edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || isInsertion(b) - isInsertion(a) || b.end - a.end || a.order - b.order);
    let text = '';
    let at = 0;
    const pieces: Piece[] = [];
    for (const edit of edits) {
      if (edit.end <= at && edit.text.trim() === '') continue; // a blank within a blank
      if (edit.start < at) throw new Error(`edits overlap at ${edit.start}`);
      text += this.source.slice(at, edit.start) + edit.text;
      at = edit.end;
      pieces.push({ ...edit, from: text.length - edit.text.length });
    }
    return { text: text + this.source.slice(at), origin: originIn(pieces) };
  }
}

/** Leads from an offset in the text as it was written to one in the source. What stands in a piece of new text came from that piece's start. */
export type Origin = (offset: number) => number;

interface Edit {
  start: number;
  end: number;
  text: string;
}

interface Piece extends Edit {
  /** Where the new text begins, in what was written. */
  from: number;
}

function originIn(pieces: readonly Piece[]): Origin {
  return (offset) => {
    let low = 0;
    for (let high = pieces.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((pieces[middle] as Piece).from <= offset) low = middle + 1;
      else high = middle;
    }
    const piece = pieces[low - 1];
    if (!piece) return offset;
    const into = offset - piece.from;
    if (into >= piece.text.length) return piece.end + into - piece.text.length;
    return piece.text.length === piece.end - piece.start ? piece.start + into : piece.start;
  };
}

const isInsertion = ({ start, end }: Edit): number => (start === end ? 1 : 0);

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');
