/** Makes the notes of a deck out of lessons and their quizzes. */
import { sixDigits } from '../../../graders/judge/six-digits.ts';
import { fill, type Html, type Question } from '../../../graders/quiz/question.ts';
import type { WholeCard } from '../whole-card.ts';
import { cardHtml } from './tex.ts';

/** One note. The id is ours and never changes: Anki updates a note that it knows instead of adding another. */
export interface AnkiNote {
  id: string;
  front: Html;
  back: Html;
  tags: string[];
}

/** Where a note comes from: the id of its course, the slug of its lesson, and the lesson's strand. */
export interface NoteOf {
  course: string;
  slug: string;
  strand: string;
}

/** The card at a lesson's end: its question, and the three sentences to know by heart. */
export const lessonNote = ({ course, slug, strand }: NoteOf, { question, answer }: WholeCard): AnkiNote => ({
  id: `${course}:${slug}`,
  front: cardHtml(`<p>${question}</p>`),
  back: cardHtml(answer.map((sentence) => `<p>${sentence}</p>`).join('')),
  tags: tagsOf({ course, slug, strand }),
});

export function questionNote(of: NoteOf, question: Question): AnkiNote {
  const { front, back } = sidesOf(question);
  // A question with drawn numbers is asked with its first draw.
  const shown = (question.kind === 'number' && question.variants[0]?.shown) || [];
  const because = question.because ? `<p>${fill(question.because, shown)}</p>` : '';
  return {
    id: `${of.course}:${of.slug}:${question.id}`,
    front: cardHtml(front),
    back: cardHtml(back + because),
    tags: [...tagsOf(of), `${of.course}::quiz`],
  };
}

function sidesOf(question: Question): { front: Html; back: Html } {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        front: `<p>${question.ask}</p>${list(inOrderOfText(question.options).map(({ text }) => text))}`,
        back: list(question.options.filter(({ right }) => right).map(({ text }) => text)),
      };
    case 'number': {
      const [variant] = question.variants;
      return {
        front: `<p>${fill(question.ask, variant?.shown ?? [])}</p>`,
        back: `<p>${variant ? sixDigits(variant.right) : ''} ${question.unit ?? ''}</p>`,
      };
    }
    case 'cloze':
      return {
        front: `<p>${question.ask}</p><p>${joined(question.pieces, () => '[…]')}</p>`,
        back: `<p>${joined(question.pieces, (gap) => `<b>${escaped(question.gaps[gap]?.accepted[0] ?? '')}</b>`)}</p>`,
      };
    case 'order':
      return {
        front: `<p>${question.ask}</p>${list(inOrderOfText(question.items).map(({ text }) => text))}`,
        back: `<ol>${question.items.map(({ text }) => `<li>${text}</li>`).join('')}</ol>`,
      };
    case 'match':
      return {
        front: `<p>${question.ask}</p>${list(question.pairs.map(({ left }) => left.text))}${list(inOrderOfText(question.pairs.map(({ right }) => right)).map(({ text }) => text))}`,
        back: list(question.pairs.map(({ left, right }) => `${left.text} → ${right.text}`)),
      };
    default:
      return question satisfies never;
  }
}

const list = (items: Html[]): Html => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** Options stand in the order of what they say, so that the place of the right one says nothing. */
const inOrderOfText = <T extends { spoken: string }>(parts: readonly T[]): T[] => [...parts].sort((a, b) => (a.spoken < b.spoken ? -1 : 1));

const joined = (pieces: readonly Html[], gap: (index: number) => Html): Html =>
  pieces.map((piece, i) => (i === 0 ? piece : gap(i - 1) + piece)).join('');

const tagsOf = ({ course, slug, strand }: NoteOf): string[] => [`${course}::${strand}`, `${course}::${slug}`];

const escaped = (text: string): Html => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
