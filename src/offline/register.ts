/**
 * Keeps the course for use without a network, once the page has nothing else to do: a first visit waits for nothing, and who leaves early
 * pays nothing. A newer version is announced on pages where nobody is in the midst of an exercise.
 */
import { href } from '../site/href.ts';
import { whenLoaded } from '../site/when-loaded.ts';
import { askToTakeOver } from './take-over.ts';
import { whenQuiet } from './when-quiet.ts';

/**
 * So long nothing was fetched. The editor comes after the page is there, in files of up to 0.9 MB: each takes less than this on a connection
 * of 1 Mbit/s.
 */
const QUIET_MS = 8000;

if (import.meta.env.PROD && 'serviceWorker' in navigator) whenLoaded(wait);

function wait(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }; // Chromium alone has it.
  const isKept = navigator.serviceWorker.controller !== null;
  if (connection?.saveData && !isKept) return;
  const start = () => void register().catch(() => undefined);
  const whenIdle = () => (typeof requestIdleCallback === 'function' ? requestIdleCallback(start) : start());
  if (isKept) whenIdle();
  else void whenQuiet(QUIET_MS).then(whenIdle);
}

async function register(): Promise<void> {
  const registration = await navigator.serviceWorker.register(href('/sw.js'), { scope: href('/') });
  if (registration.waiting && navigator.serviceWorker.controller) announce(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing;
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed' && navigator.serviceWorker.controller) announce(coming);
    });
  });
}

function announce(waiting: ServiceWorker): void {
  const notice = document.querySelector<HTMLElement>('#new-version');
  const text = notice?.querySelector('span');
  if (!notice || !text) return;
  notice.hidden = false;
  text.textContent = 'A newer version of this site is ready.';
  notice.querySelector('.use')?.addEventListener('click', async () => {
    const { others } = await askToTakeOver(waiting);
    if (others <= 0) return;
    const pages = others === 1 ? 'the other page' : `the ${others} other pages`;
    text.textContent = `Close ${pages} of this site first: what you do there would be cut off.`;
  });
  notice.querySelector('.later')?.addEventListener('click', () => {
    notice.hidden = true;
  });
  // Only this page is open, and its reader has asked for it.
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
}
