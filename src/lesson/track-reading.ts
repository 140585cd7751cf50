/** A lesson in the browser: marks of progress in the sidebar, the state of its exercise on the door, and the event that it was read. */
import './scrollers.ts';
import { exerciseWords } from '../course/exercise-words.ts';
import { type LessonFacts, overview } from '../course/standing.ts';
import { stamp } from '../record/events.ts';
import { progressOf } from '../record/progress.ts';
import { openRecord } from '../record/record.ts';

const facts = JSON.parse(document.querySelector('#strand-facts')?.textContent ?? '[]') as LessonFacts[]; // Written by Sidebar.astro.
const slug = document.querySelector('.lessons-nav [aria-current]')?.getAttribute('data-lesson') ?? '';
const record = await openRecord();

async function showProgress(): Promise<void> {
  const progress = progressOf(await record.events());
  const { standing } = overview(facts, progress);
  for (const [lesson, state] of standing) {
    const link = document.querySelector<HTMLElement>(`.lessons-nav [data-lesson="${lesson}"]`);
    link?.querySelector('.m')?.classList.toggle('m-done', state === 'done');
    if (state === 'done' && link && !link.querySelector('.finished'))
      link.insertAdjacentHTML('beforeend', '<span class="vh finished">, finished</span>');
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-exercise-state]')) {
    const exercise = progress.exercises.get(place.dataset.exerciseState ?? '');
    place.textContent = exercise ? exerciseWords(exercise) : '';
    place.hidden = exercise === undefined;
  }
}

/** A lesson counts as read when the end of each of its parts before the quiz was on the screen. */
async function watchReading(): Promise<void> {
  if (progressOf(await record.events()).lessons.get(slug)?.readAt !== undefined) return;
  const parts = [...document.querySelectorAll('article > section:not(.quiz, .whole-card, .sources)')].filter(
    (part) => !part.querySelector('.door'),
  );
  const unseen = new Set(parts.flatMap((part) => (part.lastElementChild ? [part.lastElementChild] : [])));
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) unseen.delete(target);
    if (unseen.size > 0) return;
    observer.disconnect();
    void record.append(stamp({ kind: 'read', lesson: slug }, Date.now()));
  });
  for (const end of unseen) observer.observe(end);
}

record.onChange((change) => {
  if (change.kind === 'events') void showProgress();
});
await showProgress();
if (slug !== '') await watchReading();
