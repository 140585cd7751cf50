import type { Overview } from '../course/standing.ts';

/** The marks before the names in the sidebar, as the map has them: full, half, empty; and the same in words. */
export function showStandings({ standing, begun }: Pick<Overview, 'standing' | 'begun'>): void {
  for (const [lesson, state] of standing) {
    const link = document.querySelector<HTMLElement>(`.lessons-nav [data-lesson="${lesson}"]`);
    if (!link) continue;
    const mark = link.querySelector('.m');
    mark?.classList.toggle('m-done', state === 'done');
    mark?.classList.toggle('m-begun', begun.has(lesson));
    link.querySelector('.standing')?.remove();
    const says = state === 'done' ? 'finished' : begun.has(lesson) ? 'begun' : '';
    if (says !== '') link.insertAdjacentHTML('beforeend', `<span class="vh standing">, ${says}</span>`);
  }
}
