/** Search is not part of the page: the first click or key brings it. */
let opening: Promise<{ openSearch(): void }> | undefined;

const openSearch = async (): Promise<void> => {
  opening ??= import('./modal.ts');
  (await opening).openSearch();
};

document.querySelector('.site-header .find')?.addEventListener('click', () => void openSearch());

document.addEventListener('keydown', (event) => {
  const combined = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!combined && !slash) return;
  event.preventDefault();
  void openSearch();
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
