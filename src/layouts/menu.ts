import { markListening } from '../site/listening.ts';

/** The list of lessons on small screens: opened by the button in the header, closed by it, by Escape or by a chosen place. */
const button = document.querySelector<HTMLButtonElement>('.site-header .menu-btn');
const list = document.querySelector<HTMLElement>('#lessons');

if (button && list) {
  const show = (open: boolean): void => {
    list.classList.toggle('open', open);
    button.setAttribute('aria-expanded', String(open));
  };
  button.addEventListener('click', () => show(!list.classList.contains('open')));
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) show(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !list.classList.contains('open')) return;
    show(false);
    button.focus();
  });
  markListening(button);
}
