/** Pagefind's modal in the course's type and colours. */
import { href } from '../site/href.ts';
import './modal.css';

type PagefindModal = HTMLElement & { open(): void };

let loading: Promise<PagefindModal> | undefined;

/** Opens the search; the first time its script and index are fetched. */
export async function openSearch(): Promise<void> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // The next click tries again.
    throw error;
  });
  (await loading).open();
}

async function load(): Promise<PagefindModal> {
  const folder = href('/pagefind/');
  await addStyles(`${folder}pagefind-component-ui.css`);
  await import(/* @vite-ignore */ `${folder}pagefind-component-ui.js`);
  const settings = document.createElement('pagefind-config');
  settings.setAttribute('bundle-path', folder);
  settings.setAttribute('base-url', href('/'));
  document.body.append(settings);
  const modal = document.createElement('pagefind-modal') as PagefindModal; // Defined by the script above.
  document.body.append(modal);
  await customElements.whenDefined('pagefind-modal');
  return modal;
}

const addStyles = (address: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error('The search could not be loaded.')));
    document.head.prepend(link);
  });
