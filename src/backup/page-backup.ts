import { effect } from '@preact/signals';
import { openRecord } from '../record/record.ts';
import { href } from '../site/href.ts';
import { type Backup, createBackup } from './backup-state.ts';
import { browserStore } from './kept-backup.ts';

let opening: Promise<Backup> | undefined;

/** The backup as this page keeps it, one for all its parts. It goes on until the page is left. */
export function pageBackup(): Promise<Backup> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Backup> {
  const backup = createBackup({ record: await openRecord(), store: browserStore, now: Date.now });
  await backup.start();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && backup.leave());
  sayInFooter(backup);
  return backup;
}

/** A backup that does not go on is said on every page that has a footer; the page of progress says why. */
function sayInFooter(backup: Backup): void {
  const footer = document.querySelector('.site-footer');
  const notice = document.createElement('span');
  notice.setAttribute('role', 'status');
  footer?.append(notice);
  effect(() => {
    const { kind } = backup.phase.value;
    notice.replaceChildren();
    if (kind !== 'failed' && kind !== 'asks') return;
    const link = document.createElement('a');
    link.href = href('/progress/#backup');
    link.textContent = 'See why';
    notice.append('The backup into your folder has stopped. ', link);
  });
}
