import { hasJoinedClass } from './sign.ts';

if (hasJoinedClass()) {
  for (const link of document.querySelectorAll<HTMLElement>('.to-class')) link.hidden = false;
  // What waits for the class goes from whichever page is opened next. A workbench sends for itself, and shows it.
  if (!document.body.classList.contains('p-wb'))
    void import('./send-waiting.ts').then(({ sendWaiting }) => sendWaiting()).catch(() => undefined);
}
