import { positionAt } from '../../graders/source/position.ts';
import type { IndexCard } from '../build/index-cards.ts';

/** Words in quotation marks that the card does not have. */
export interface Misquotation {
  quoted: string;
  /** Line of the lesson, from 1. */
  line: number;
}

/**
 * Checks every quotation of a lesson's card. Inside `<CommonError>` quotation marks belong to the card alone: whatever stands between
 * “ and ” must occur in its question or its answer, letter for letter; only a capital at the beginning may differ, and line breaks.
 */
export function misquotations(lesson: string, card: IndexCard): Misquotation[] {
  const words = flat(`${card.question}\n${card.answer}`);
  return quotationsOf(lesson).filter(({ quoted }) => !words.includes(flat(quoted)) && !words.includes(otherCase(flat(quoted))));
}

/**
 * Where `<Card>` does not say what the page will show: the deck's card is shown word for word and takes no text, and a lesson whose card
 * the deck does not have has to say the claim itself. The build stops at either.
 */
export function cardFaults(lesson: string, isInDeck: boolean): { line: number; hasText: boolean }[] {
  return [...lesson.matchAll(/<Card\s*(?:\/>|>([\s\S]*?)<\/Card>)/g)]
    .map(({ 1: text = '', index }) => ({ line: positionAt(lesson, index).line, hasText: text.trim() !== '' }))
    .filter(({ hasText }) => hasText === isInDeck);
}

function quotationsOf(lesson: string): Misquotation[] {
  return [...lesson.matchAll(/<CommonError[^>]*>[\s\S]*?<\/CommonError>/g)].flatMap((block) =>
    [...block[0].matchAll(/“([^”]*)”/g)].map((quotation) => ({
      quoted: quotation[1] ?? '',
      line: positionAt(lesson, block.index + quotation.index).line,
    })),
  );
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A quotation may begin a sentence of ours, or stand in the middle of one. */
function otherCase(text: string): string {
  const first = text.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}
