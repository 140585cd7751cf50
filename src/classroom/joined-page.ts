/** What a page does where this browser has joined a class: it leads there, and sends what waits. A workbench sends for itself, and shows it. */
export async function showJoined(): Promise<void> {
  for (const link of document.querySelectorAll<HTMLElement>('.to-class')) link.hidden = false;
  if (document.body.classList.contains('p-wb')) return;
  const { sendWaiting } = await import('./send-waiting.ts');
  await sendWaiting();
}
