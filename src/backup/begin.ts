/** On every page: goes on with the backup where one was chosen. As small as can be, so the mark of `kept-backup.ts` is written out. */
try {
  if (localStorage.getItem('crossmodal-backup') !== null)
    void import('./page-backup.ts').then(({ pageBackup }) => pageBackup()).catch(() => undefined);
} catch {
  // Blocked: then no folder was kept either.
}
