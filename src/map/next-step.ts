/** The desk on the first page: where to go on. The first visit's desk is in the page; this puts the returning learner's in its place. */
import { href } from '../site/href.ts';
import type { MapLesson } from './describe-lesson.ts';
import type { Overview, Steps } from '../course/standing.ts';

/** The next step that is not done, and where it is. */
export type NextStep = { step: 'read' | 'quiz' | 'exercise'; says: string; path: string };

export function nextStep(lesson: Pick<MapLesson, 'slug' | 'exercise'>, steps: Steps): NextStep {
  const page = `/lessons/${lesson.slug}/`;
  if (!steps.read) {
    const begun = steps.right > 0 || steps.exercise !== 'open';
    return { step: 'read', says: begun ? 'Go on reading' : 'Start reading', path: page };
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

export function showDesk(view: Overview, lessons: ReadonlyMap<string, MapLesson>): void {
  const first = document.querySelector<HTMLElement>('.desk[data-visit="first"]');
  const returning = document.querySelector<HTMLElement>('.desk[data-visit="returning"]');
  const finished = document.querySelector<HTMLElement>('.desk[data-visit="finished"]');
  if (!first || !returning || !finished) return;
  const lesson = view.current === undefined ? undefined : lessons.get(view.current);
  const steps = lesson && view.steps.get(lesson.slug);
  first.hidden = !view.firstVisit;
  returning.hidden = lesson === undefined;
  finished.hidden = view.firstVisit || lesson !== undefined;
  if (lesson && steps) fillDesk(returning, lesson, steps);
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
