/** The field of `/notation/`: hides the entries that have not what is asked for. */
import { markListening } from '../site/listening.ts';
import { foundWords, isFound, matchIn } from './find-entries.ts';

const input = document.querySelector<HTMLInputElement>('#find-entry');
const status = document.querySelector('#found');
const page = document.querySelector<HTMLElement>('.notation');
const entries = [...document.querySelectorAll<HTMLElement>('[data-words]')];
const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];

function find(query: string): void {
  const found = { symbol: 0, term: 0 };
  for (const entry of entries) {
    entry.hidden = !isFound({ words: entry.dataset.words ?? '' }, query);
    if (!entry.hidden) found[entry.matches('tr') ? 'symbol' : 'term']++;
    for (const name of entry.querySelectorAll<HTMLElement>('.name')) mark(name, query);
  }
  for (const part of parts) part.hidden = !part.querySelector('[data-words]:not([hidden])');
  page?.classList.toggle('is-finding', query.trim() !== '');
  if (status) status.textContent = foundWords(found.symbol, found.term, query);
}

function mark(name: HTMLElement, query: string): void {
  const text = name.textContent;
  const [start, end] = matchIn(text, query) ?? [0, 0];
  if (end === 0 && name.childElementCount === 0) return;
  const marked = document.createElement('mark');
  marked.textContent = text.slice(start, end);
  name.replaceChildren(text.slice(0, start), ...(end > 0 ? [marked] : []), text.slice(end));
}

/** A link to an entry shows it, whatever is being looked for. */
function showTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!input || !target?.closest('[hidden]')) return;
  input.value = '';
  find('');
  target.scrollIntoView();
}

input?.addEventListener('input', () => find(input.value));
addEventListener('hashchange', showTarget);
if (input?.value) find(input.value); // Kept by the browser, as after Back.
markListening(input);
