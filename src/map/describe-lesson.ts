/** The card beside the map: one lesson, what it asks, what it builds on, what it opens. */
import { headings } from './standing-marks.ts';
import { before, type LessonFacts, type Standing } from '../course/standing.ts';

/** A lesson as the map knows it in the browser. */
export type MapLesson = LessonFacts & { number: string; title: string; question: string };

export type Description = { heading: string; number: string; title: string; question: string; relations: string };

export function describeLesson(lesson: MapLesson, lessons: readonly MapLesson[], standing: ReadonlyMap<string, Standing>): Description {
  return {
    heading: headings[standing.get(lesson.slug) ?? 'to-come'],
    number: lesson.number,
    title: lesson.title,
    question: lesson.question,
    relations: relations(lesson, lessons, standing),
  };
}

/** Names lessons by their numbers: 'On the way: 01, 02, 04. Opens 07.' */
function relations(lesson: MapLesson, lessons: readonly MapLesson[], standing: ReadonlyMap<string, Standing>): string {
  const needed = before(lesson, lessons);
  const open = needed.filter((other) => standing.get(other.slug) !== 'done');
  const opened = lessons.filter((other) => other.buildsOn.includes(lesson.slug));
  const first =
    needed.length === 0 ? 'Builds on nothing.' : open.length === 0 ? 'You have everything it builds on.' : `On the way: ${numbers(open)}.`;
  return opened.length === 0 ? first : `${first} Opens ${numbers(opened)}.`;
}

/** More numbers than this would fill the card and tell nobody anything. */
const MOST_NUMBERS = 24;

function numbers(lessons: readonly MapLesson[]): string {
  const shown = lessons.slice(0, MOST_NUMBERS).map((lesson) => lesson.number);
  const more = lessons.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
