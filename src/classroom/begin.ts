/**
 * On every page, so it is as small as can be: the key of `sign.ts` is written out, since a part that other scripts share would be one more
 * request, and what it leads to names its own parts.
 */
try {
  if (localStorage.getItem('crossmodal-class') !== null)
    void import('./joined-page.ts').then(({ showJoined }) => showJoined()).catch(() => undefined);
} catch {
  // Blocked: then no class was kept either.
}
