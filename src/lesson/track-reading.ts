/** A lesson in the browser: marks of progress in the sidebar, the state of its exercise on the door, where reading goes on, and what was read. */
import './scrollers.ts';
import { exerciseWords } from '../course/exercise-words.ts';
import { type LessonFacts, overview } from '../course/standing.ts';
import { stamp } from '../record/events.ts';
import { type LessonProgress, type Progress, progressFold } from '../record/progress.ts';
import { openRecord } from '../record/record.ts';
import { markListening } from '../site/listening.ts';
import { showStandings } from './sidebar-marks.ts';

const facts = JSON.parse(document.querySelector('#strand-facts')?.textContent ?? '[]') as LessonFacts[]; // Written by Sidebar.astro.
const slug = document.querySelector('.lessons-nav [aria-current]')?.getAttribute('data-lesson') ?? '';
const record = await openRecord();

async function showProgress(): Promise<Progress> {
  const progress = await record.fold(progressFold);
  showStandings(overview(facts, progress));
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercise-state]')) {
    const exercise = progress.exercises.get(place.dataset.exerciseState ?? '');
    place.textContent = exercise ? exerciseWords(exercise) : '';
    place.hidden = exercise === undefined;
  }
  return progress;
}

/** Offers the place where reading stopped. The page itself stays where it is. */
function offerPlace({ goOn }: LessonProgress): void {
  const offer = document.querySelector<HTMLElement>('.resume');
  const link = offer?.querySelector('a');
  const inContents = goOn && document.querySelector(`.toc a[href="#${CSS.escape(goOn.part)}"]`);
  if (!offer || !link || !inContents || location.hash !== '') return;
  link.href = `#${goOn.part}`;
  link.textContent = inContents.textContent;
  offer.hidden = false;
}

/** A part of a lesson counts as read when its end was on the screen, today or earlier; the lesson when all before the quiz are. */
function watchReading(known: LessonProgress | undefined): void {
  const parts = [...document.querySelectorAll('article > section:not(.quiz, .whole-card, .sources, .marks)')]
    .filter((part) => !part.querySelector('.door'))
    .map((part) => ({ id: part.id || (part.querySelector('h2')?.id ?? ''), end: part.lastElementChild }))
    .filter(({ id, end }) => id !== '' && end !== null);
  const unseen = new Set(parts.filter(({ id }) => !known?.parts.has(id)));
  const observer = new IntersectionObserver((entries) => {
    const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
    for (const part of [...unseen].filter(({ end }) => end !== null && seen.includes(end))) {
      unseen.delete(part);
      const left = parts.filter((other) => unseen.has(other));
      const next = left.find((other) => parts.indexOf(other) > parts.indexOf(part)) ?? left[0];
      if (next) void record.append(stamp({ kind: 'reached', lesson: slug, part: part.id, next: next.id }, Date.now()));
    }
    if (unseen.size > 0) return;
    observer.disconnect();
    void record.append(stamp({ kind: 'read', lesson: slug }, Date.now()));
  });
  for (const { end } of unseen) if (end) observer.observe(end);
}

record.onChange((change) => {
  if (change.kind === 'events') void showProgress();
});
const known = (await showProgress()).lessons.get(slug);
if (slug !== '' && known?.readAt === undefined) {
  if (known) offerPlace(known);
  watchReading(known);
}
markListening(document.querySelector('article'));
