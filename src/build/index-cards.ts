/** `content/cards.yaml`: the deck of index cards that the lessons correct, word for word. */
import { parse } from 'yaml';
import { z } from 'zod';

const indexCardSchema = z.strictObject({
  /** Slug of the lesson that corrects the card. */
  lesson: z.string(),
  question: z.string().min(1),
  /** Exactly as the deck has it; its lines are paragraphs. */
  answer: z.string().min(1),
});

export type IndexCard = z.infer<typeof indexCardSchema>;

const deckSchema = z.strictObject({ cards: z.array(indexCardSchema) });

/** The cards in the order of the deck. Throws where the file cannot be read, or where two cards belong to one lesson. */
export function readIndexCards(text: string): IndexCard[] {
  const result = deckSchema.safeParse(parse(text));
  if (!result.success) throw new Error(`content/cards.yaml: ${z.prettifyError(result.error)}`);
  const { cards } = result.data;
  const repeated = cards.map(({ lesson }) => lesson).find((lesson, at, all) => all.indexOf(lesson) < at);
  if (repeated !== undefined) throw new Error(`content/cards.yaml: two cards belong to ${repeated}. Each lesson corrects one.`);
  return cards;
}
