/** The desk on the first page: where to go on. The first visit's desk is in the page; this puts the returning learner's in its place. */
import { href } from '../site/href.ts';
import type { MapLesson } from './describe-lesson.ts';
import { capitalise, inWords } from '../site/number-words.ts';
import type { Overview, Steps } from '../course/standing.ts';

/** The next step that is not done, and where it is. */
export type NextStep = { step: 'read' | 'quiz' | 'exercise'; says: string; path: string };

export function nextStep(lesson: Pick<MapLesson, 'slug' | 'exercise'>, steps: Steps): NextStep {
  const page = `/lessons/${lesson.slug}/`;
  if (!steps.read) {
    const begun = steps.goOn !== undefined || steps.right > 0 || steps.exercise !== 'open';
    return {
      step: 'read',
      says: begun ? 'Go on reading' : 'Start reading',
      path: steps.goOn === undefined ? page : `${page}#${steps.goOn}`,
    };
  }
  if (steps.right < steps.questions) {
    return { step: 'quiz', says: steps.right === 0 ? 'Take the quiz' : 'Go on with the quiz', path: `${page}#quiz` };
  }
  return {
    step: 'exercise',
    says: steps.exercise === 'open' ? 'Open the exercise' : 'Go on with the exercise',
    path: `/exercises/${lesson.exercise}/`,
  };
}

/** The true next step: reviews that are due, then what is half done, then what is new. */
export function showDesk(view: Overview, lessons: ReadonlyMap<string, MapLesson>, dueReviews: number): void {
  const desks = new Map([...document.querySelectorAll<HTMLElement>('.desk')].map((desk) => [desk.dataset.visit, desk]));
  const lesson = view.current === undefined ? undefined : lessons.get(view.current);
  const steps = lesson && view.steps.get(lesson.slug);
  const shown = dueReviews > 0 ? 'due' : view.firstVisit ? 'first' : lesson ? 'returning' : 'finished';
  for (const [visit, desk] of desks) desk.hidden = visit !== shown;
  const [due, returning] = [desks.get('due'), desks.get('returning')];
  if (due) fillDue(due, dueReviews, lesson && steps && { lesson, next: nextStep(lesson, steps) });
  if (returning && lesson && steps) fillDesk(returning, lesson, steps);
}

function fillDue(desk: HTMLElement, count: number, then: { lesson: MapLesson; next: NextStep } | undefined): void {
  setText(desk, '.due-n', count === 1 ? 'One review' : `${capitalise(inWords(count))} reviews`);
  desk.querySelector('.btn')?.setAttribute('href', href('/review/'));
  desk.querySelector('.desk-due')?.toggleAttribute('hidden', then === undefined);
  if (!then) return;
  desk.querySelector('.then')?.setAttribute('href', href(then.next.path));
  setText(desk, '.then', `${then.next.says}, ${then.lesson.title}`);
}

function fillDesk(desk: HTMLElement, lesson: MapLesson, steps: Steps): void {
  const next = nextStep(lesson, steps);
  setText(desk, '.num', lesson.number);
  setText(desk, '.desk-n', lesson.title);
  setText(desk, '.go', next.says);
  desk.querySelector('.btn')?.setAttribute('href', href(next.path));
  const done = { read: steps.read, quiz: steps.right === steps.questions, exercise: steps.exercise === 'solved' };
  for (const item of desk.querySelectorAll<HTMLElement>('[data-step]')) {
    const step = item.dataset.step as NextStep['step']; // NextStep.astro writes these three.
    const state = done[step] ? 'done' : step === next.step ? 'now' : 'open';
    item.dataset.s = state;
    item.toggleAttribute('aria-current', state === 'now');
    item.querySelector('use')?.setAttribute('href', state === 'done' ? '#i-tick' : '#i-ring');
    setText(item, '.vh', { done: ' done', now: ' next', open: ' not done yet' }[state]);
    if (step === 'quiz') setText(item, '.frac', steps.right > 0 && state !== 'done' ? `${steps.right}/${steps.questions}` : '');
  }
}

function setText(within: Element, selector: string, text: string): void {
  const place = within.querySelector(selector);
  if (place) place.textContent = text;
}
