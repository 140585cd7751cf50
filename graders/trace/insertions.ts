import { Edits, type Origin } from '../source/edits.ts';

interface Insertion {
  at: number;
  text: Inserted;
}

/** A text, or what is asked for it in the end, when all is known. */
type Inserted = string | (() => string);

/**
 * Texts to be put around the nodes of a tree, asked for from the outside in. At one place what ends comes before what begins; of several
 * ends the inner ones come first, of several beginnings the outer ones.
 */
export class Insertions {
  readonly #openings: Insertion[] = [];
  readonly #closings: Insertion[] = [];

  open(at: number, text: Inserted): void {
    this.#openings.push({ at, text });
  }

  close(at: number, text: string): void {
    this.#closings.push({ at, text });
  }

  apply(source: string): { text: string; origin: Origin } {
    const edits = new Edits(source);
    for (const { at, text } of [...this.#closings.reverse(), ...this.#openings]) edits.insert(at, typeof text === 'string' ? text : text());
    return edits.apply();
  }
}
