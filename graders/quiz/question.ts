/**
 * A question as the page has it: texts rendered to HTML, numbers drawn and computed. Plain data.
 * A key is short, made of the text it stands for, and stays the same when an author moves or adds options.
 */
export type Question = SingleQuestion | MultipleQuestion | NumberQuestion | ClozeQuestion | OrderQuestion | MatchQuestion;

export interface Quiz {
  lesson: string;
  questions: Question[];
}

/** HTML; in questions with numbers `{{0}}` stands for the first shown value of the variant (see `fill`). */
export type Html = string;

interface Asked {
  id: string;
  /** Slug of the earlier lesson that the question looks back to. */
  from?: string;
  ask: Html;
  because?: Html;
}

/** Something that is chosen, moved or joined. */
export interface Part {
  key: string;
  text: Html;
  /** The text without markup, as a screen reader says it. */
  spoken: string;
}

export interface Option extends Part {
  right: boolean;
  /** What is said to those who choose it; absent for a right option. */
  feedback?: Html;
}

export interface SingleQuestion extends Asked {
  kind: 'single';
  options: Option[];
  keepOrder: boolean;
}

export interface MultipleQuestion extends Asked {
  kind: 'multiple';
  options: Option[];
  keepOrder: boolean;
  missed: Html;
}

export interface NumberQuestion extends Asked {
  kind: 'number';
  unit?: Html;
  /** Absolute; absent: 0.005 · max(1, |right|). */
  tolerance?: number;
  /** Feedback of the wrong expressions; their numbers stand in the variants. */
  wrong: Html[];
  otherwise: Html;
  variants: Variant[];
}

/** One draw of a number question. */
export interface Variant {
  right: number;
  /** One for each wrong expression; null where its condition does not hold. */
  wrong: (number | null)[];
  /** The values that the texts show. */
  shown: string[];
}

export interface ClozeQuestion extends Asked {
  kind: 'cloze';
  /** One more than there are gaps. */
  pieces: Html[];
  gaps: { accepted: string[]; wrong: { answer: string; feedback: Html }[] }[];
  otherwise: Html;
}

export interface OrderQuestion extends Asked {
  kind: 'order';
  /** The items in the right order. */
  items: Part[];
  wrong: { item: string; before: string; feedback: Html }[];
  otherwise: Html;
}

export interface MatchQuestion extends Asked {
  kind: 'match';
  pairs: { left: Part; right: Part }[];
  /** Keys of a left and a right side that do not belong together. */
  wrong: { left: string; right: string; feedback: Html }[];
  otherwise: Html;
}

/** Puts the shown values of a variant into a text. */
export const fill = (html: Html, shown: readonly string[]): Html =>
  html.replace(/\{\{(\d+)\}\}/g, (whole, at) => shown[Number(at)] ?? whole);
