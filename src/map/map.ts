/** The map in the browser: the learner's standing on every lesson, the way to a chosen one, and where to go on. */
import { markListening } from '../site/listening.ts';
import { isAnythingRead, type Progress, progressFold } from '../record/progress.ts';
import { openRecord } from '../record/record.ts';
import { showDesk } from './next-step.ts';
import { describeLesson, type MapLesson } from './describe-lesson.ts';
import { marks, words } from './standing-marks.ts';
import { before, overview, type Standing } from '../course/standing.ts';
import { capitalise, inWords } from '../site/number-words.ts';
import { whenLate } from '../site/when-late.ts';

const lessons = JSON.parse(document.querySelector('#map-facts')?.textContent ?? '[]') as MapLesson[]; // Written by Map.astro.
const bySlug = new Map(lessons.map((lesson) => [lesson.slug, lesson]));
const map = document.querySelector<SVGElement>('.map-svg');
const goal = document.querySelector<HTMLSelectElement>('#goal');
const count = document.querySelector('#map-count');
/** What stands there for who has finished none. */
const lessonsWritten = count?.textContent ?? '';
let standing = new Map(lessons.map((lesson): [string, Standing] => [lesson.slug, lesson.live ? 'ready' : 'to-come']));
/** The lesson that the card shows while none is pointed at. */
let home = lessons.find((lesson) => lesson.live)?.slug ?? '';

/** Describes a lesson and lights the way to it; with none, the map rests. */
function point(slug: string): void {
  const lesson = bySlug.get(slug);
  map?.classList.toggle('lit', lesson !== undefined);
  const lit = new Set(lesson ? [slug, ...before(lesson, lessons).map((other) => other.slug)] : []);
  for (const stop of document.querySelectorAll<SVGElement>('.stop')) stop.classList.toggle('on', lit.has(stop.dataset.slug ?? ''));
  for (const edge of document.querySelectorAll<SVGElement>('.edge:not(.edge-with)'))
    edge.classList.toggle('on', lit.has(edge.dataset.to ?? ''));
  const shown = lesson ?? bySlug.get(home);
  if (shown) fillCard(shown);
}

function fillCard(lesson: MapLesson): void {
  const { heading, number, title, question, relations } = describeLesson(lesson, lessons, standing);
  const texts = { '.label': heading, '.num': number, '.here-n': title, '.here-q': question, '.here-m': relations };
  for (const [selector, text] of Object.entries(texts)) {
    const place = document.querySelector(`#here ${selector}`);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

function sayCount(text: string): void {
  if (count && count.textContent !== text) count.textContent = text;
}

async function showStanding(): Promise<void> {
  const progress = await whenLate(record.fold(progressFold), () => sayCount('Reading what you have done …'));
  const view = overview(lessons, progress);
  standing = view.standing;
  home = view.current ?? home;
  for (const [slug, state] of standing) {
    for (const place of document.querySelectorAll(`.stop[data-slug="${slug}"], .row[data-slug="${slug}"]`)) showState(place, slug, state);
  }
  for (const edge of document.querySelectorAll<SVGElement>('.edge')) {
    const reached = standing.get(edge.dataset.to ?? '');
    edge.classList.toggle('walked', standing.get(edge.dataset.from ?? '') === 'done' && (reached === 'done' || reached === 'now'));
  }
  sayCount(view.finished > 0 ? `${capitalise(inWords(view.finished))} of ${lessons.length} lessons finished.` : lessonsWritten);
  document.querySelector(`.row[data-slug="${home}"]`)?.closest('details')?.setAttribute('open', '');
  point(goal?.value ?? '');
  // Last, because it may wait for the network: the map need not.
  showDesk(view, bySlug, await countDue(progress));
}

/** What knows of reviews is fetched once there may be some; where it cannot be had, the page leads on without it. */
async function countDue(progress: Progress): Promise<number> {
  if (!isAnythingRead(progress)) return 0;
  const reviews = await import('../review/due-reviews.ts').catch(() => undefined);
  return (await reviews?.dueReviews(record, progress, Date.now()))?.count ?? 0;
}

function showState(place: Element, slug: string, state: Standing): void {
  place.classList.remove('s-done', 's-now', 's-begun', 's-ready', 's-later', 's-to-come');
  place.classList.add(`s-${state}`);
  const mark = place.querySelector('.mark');
  if (mark) mark.innerHTML = marks[state];
  const lesson = bySlug.get(slug);
  if (place.matches('.stop') && lesson)
    place.setAttribute('aria-label', `${lesson.number} ${lesson.title}, ${words[state]}. ${lesson.question}`);
  const word = place.querySelector('.row-word');
  if (word) word.textContent = `, ${words[state]}`;
}

const stopOf = (target: EventTarget | null): SVGElement | null => (target instanceof Element ? target.closest<SVGElement>('.stop') : null);

// On the box around it: an SVG element that listens for focus becomes a tab stop itself.
const box = document.querySelector<HTMLElement>('.map-wide');
box?.addEventListener('pointerover', (event) => {
  const stop = stopOf(event.target);
  if (stop) point(stop.dataset.slug ?? '');
});
box?.addEventListener('pointerleave', () => point(goal?.value ?? ''));
box?.addEventListener('focusin', (event) => point(stopOf(event.target)?.dataset.slug ?? ''));
box?.addEventListener('focusout', (event) => {
  if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) point(goal?.value ?? '');
});
goal?.addEventListener('change', () => point(goal.value));
document.querySelector('.goal')?.removeAttribute('hidden');

/** Whoever comes back to an empty map is told why. */
function sayLoss(): void {
  document.querySelector('.desk-lost')?.toggleAttribute('hidden', !record.isLost);
}

const record = await openRecord();
record.onChange((change) => {
  if (change.kind === 'events') void showStanding();
});
sayLoss();
await showStanding();
markListening(document.querySelector('#map'));
