import { markListening } from '../site/listening.ts';

/** The theme switch. The stored choice is read again, before the first paint, by the script in the head of every page. */
const button = document.querySelector('.site-header .theme');
button?.addEventListener('click', () => {
  const root = document.documentElement;
  const shown = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  const next = shown === 'dark' ? 'light' : 'dark';
  root.dataset.theme = next;
  try {
    localStorage.setItem('theme', next);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  document.dispatchEvent(new CustomEvent('themechange', { detail: next }));
});
markListening(button);
