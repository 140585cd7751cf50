import { markListening } from '../site/listening.ts';
import { shortcutOf } from '../site/shortcut.ts';

/** Search is not part of the page: the first click or key brings it. */
const openSearch = async (): Promise<void> => {
  try {
    await (await import('./modal.ts')).openSearch();
  } catch (error) {
    console.error(error);
    sayUnavailable();
  }
};

const button = document.querySelector('.site-header .find');
button?.addEventListener('click', () => void openSearch());

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || isEditor(event.target)) return; // There, Ctrl+K begins commands of the editor's own.
  const shortcut = shortcutOf(event);
  if (shortcut !== 'Mod+k' && (shortcut !== '/' || isTyping(event.target))) return;
  event.preventDefault();
  void openSearch();
});

markListening(button);

const isEditor = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.monaco-editor') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** Without a network, or in development before the first build, there is no index. */
function sayUnavailable(): void {
  const dialog = document.createElement('dialog');
  const text = document.createElement('p');
  text.textContent = 'The search could not be loaded. Everything that it would find is on the map.';
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'btn', textContent: 'Close' });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(text, close);
  document.body.append(dialog);
  dialog.showModal();
}
