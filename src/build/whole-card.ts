/** `card.yaml` of a lesson: what to know by heart at its end. One file feeds the lesson's page, the review and the Anki deck. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Html } from '../../graders/quiz/question.ts';
import { renderText } from './quiz-text.ts';

/** Inline Markdown with formulas; one sentence, so that three of them stay a card. */
const Sentence = z
  .string()
  .regex(/[.!?]$/, { error: 'a whole sentence, with its full stop' })
  .refine((text) => !/[.!?]\)? (?=[A-Z*])/.test(text.replace(/\b(al|cf|e\.g|i\.e|vs)\. /g, '$1 ')), { error: 'one sentence in each item' });

const wholeCardSchema = z.strictObject({
  /** The front. */
  question: z.string().regex(/\?$/, { error: 'a question, with its question mark' }),
  /** The back: three sentences that answer the question completely. */
  answer: z.array(Sentence).length(3, { error: 'three sentences' }),
});

/** A card with its texts rendered. */
export interface WholeCard {
  question: Html;
  answer: Html[];
}

/** Reads, checks and renders a lesson's card. Throws an error that names the file and what to fix. */
export function readWholeCard(lesson: string, text: string): WholeCard {
  const file = `content/lessons/${lesson}/card.yaml`;
  const result = wholeCardSchema.safeParse(parse(text));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  const render = (source: string): Html => {
    const shown: string[] = [];
    const html = renderText(source, shown);
    if (shown.length > 0) throw new Error(`${file}: “${source}” holds \\val{…}. A card has no computed values: write the number in words.`);
    return html;
  };
  return { question: render(result.data.question), answer: result.data.answer.map(render) };
}
