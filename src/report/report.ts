/** "Report an error": opens a text with the page, the version and what was on the screen, or copies it where the site names no address. */
import { markListening } from '../site/listening.ts';
import { reportAddress, reportText, type Scene } from './report-text.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('button.report')) {
  button.hidden = false;
  // Pressing it may take the selection away.
  let selected = '';
  button.addEventListener('pointerdown', () => {
    selected = String(getSelection());
  });
  button.addEventListener('click', () => void report(button, selected || String(getSelection())));
  markListening(button);
}

async function report(button: HTMLButtonElement, selected: string): Promise<void> {
  const text = reportText(sceneOf(button.dataset.version ?? '', selected));
  const { address } = button.dataset;
  if (address) {
    open(reportAddress(address, `Error on “${pageTitle()}”`, text), '_blank', 'noopener');
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>('#report');
  const area = dialog?.querySelector('textarea');
  const said = dialog?.querySelector('[role="status"]');
  if (!dialog || !area || !said) return;
  area.value = text;
  dialog.showModal();
  area.focus();
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  said.textContent = isCopied
    ? 'Copied. Paste it into a message to whoever runs this course, and say what is wrong.'
    : 'Copy this text into a message to whoever runs this course, and say what is wrong.';
}

function sceneOf(version: string, selected: string): Scene {
  const inView = (selector: string): Element | undefined =>
    [...document.querySelectorAll(selector)].findLast((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight * 0.6;
    });
  const heading = inView('main section')?.querySelector('h2, h3');
  return {
    title: pageTitle(),
    address: location.href,
    version,
    part: heading?.textContent ?? undefined,
    question: inView('fieldset.q')?.id,
    verdict: document.querySelector('.pane.result .verdict')?.textContent ?? undefined,
    call: document.querySelector('.pane.result pre.call')?.textContent ?? undefined,
    selected,
    browser: navigator.userAgent,
    screen: `${innerWidth} × ${innerHeight}`,
  };
}

const pageTitle = (): string => document.title.replace(/ · [^·]*$/, '');
