/**
 * Previews of terms. The mouse and the keyboard get a card that floats at the link; a finger opens it, on a small screen in place like
 * a margin note. A card stays while the pointer or the focus is on it or on its link, and Escape closes it.
 */
import { markListening } from '../site/listening.ts';

/** The pointer has to rest this long on a term: crossing a line of text shows nothing. */
const REST_MS = 180;

/** Where there is no room beside the text. */
const small = matchMedia('(max-width: 50rem)');

/** Distance of a floating card from its link and from the edges of the window, in pixels. */
const GAP = 8;

let open: { link: HTMLAnchorElement; card: HTMLElement } | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

const isInside = (target: EventTarget | null): boolean =>
  open !== undefined && target instanceof Node && (open.link.contains(target) || open.card.contains(target));

document.addEventListener('pointerover', ({ pointerType, target }) => {
  if (pointerType !== 'mouse') return;
  clearTimeout(resting);
  const link = linkOf(target);
  if (link && link !== open?.link) resting = setTimeout(() => show(link, true), REST_MS);
  else if (open && !isInside(target) && !isInside(document.activeElement) && isFloating()) close();
});

document.addEventListener('focusin', ({ target }) => {
  const link = linkOf(target);
  if (link?.matches(':focus-visible')) show(link, true);
  else if (!isInside(target) && isFloating()) close();
});

document.addEventListener('click', (event) => {
  const link = linkOf(event.target);
  const isTouch = event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
  if (!link) {
    if (isTouch && isFloating() && !isInside(event.target)) close();
    return;
  }
  if (!isTouch) return;
  event.preventDefault();
  if (open?.link === link) close();
  else show(link, !small.matches);
});

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !open) return;
  const { link, card } = open;
  if (card.contains(document.activeElement)) link.focus();
  close();
});

/** Shows the card of a link behind it, so that the next Tab is on the card. */
function show(link: HTMLAnchorElement, isFloating: boolean): void {
  if (open?.link === link) return;
  close();
  const card = document.getElementById(`term-${link.hash.slice(1)}`);
  if (!card) return;
  link.after(card);
  link.setAttribute('aria-expanded', 'true');
  open = { link, card };
  if (!isFloating) {
    card.classList.add('in-place');
    return;
  }
  card.popover = 'manual';
  card.showPopover();
  place(card, link);
}

function close(): void {
  clearTimeout(resting);
  if (!open) return;
  const { link, card } = open;
  open = undefined;
  link.setAttribute('aria-expanded', 'false');
  card.classList.remove('in-place');
  card.popover = null;
  document.querySelector('.term-cards')?.append(card);
}

const isFloating = (): boolean => open?.card.popover === 'manual';

/** Below the link, or above it where there is more room. A card is in the top layer, and its place is one of the page, so it scrolls with the text. */
function place(card: HTMLElement, link: HTMLElement): void {
  const rects = [...link.getClientRects()];
  const first = rects[0] ?? link.getBoundingClientRect();
  const last = rects.at(-1) ?? first;
  const { width, height } = card.getBoundingClientRect();
  const room = document.documentElement.clientWidth - width - GAP;
  const isBelow = last.bottom + GAP + height <= innerHeight || first.top < innerHeight - last.bottom;
  card.style.left = `${scrollX + Math.max(GAP, Math.min(last.left - 2 * GAP, room))}px`;
  card.style.top = `${scrollY + (isBelow ? last.bottom + GAP : first.top - GAP - height)}px`;
}

markListening(document.querySelector('.term-cards'));
