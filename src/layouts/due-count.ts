/**
 * The number of due reviews in the header. Who has kept nothing yet has nothing due, and loads nothing for it; everyone else once the page
 * has nothing else to do.
 */
import { RECORD_CHANNEL } from '../record/channel.ts';
import { hasKept } from '../record/kept-before.ts';
import { whenIdle } from '../site/when-idle.ts';
import { whenLoaded } from '../site/when-loaded.ts';

const place = document.querySelector<HTMLElement>('.site-nav .count');
if (place) {
  if (hasKept()) whenLoaded(() => whenIdle(() => void start(place)));
  else whenFirstKept(() => void start(place));
}

async function start(place: HTMLElement): Promise<void> {
  const { showDue } = await import('../review/header-due.ts');
  await showDue(place);
}

/** When this page or another one has kept something for the first time. */
function whenFirstKept(act: () => void): void {
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel(RECORD_CHANNEL);
  channel.onmessage = () => {
    channel.close();
    act();
  };
}
