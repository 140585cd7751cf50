/**
 * Before its script has started, a part of a page looks as it will look later, but a key or a click on it is lost. `data-listening` on
 * the part says that it has started. Browser tests wait for this mark instead of trying again (`tests/e2e/listening.ts`).
 */
export function markListening(part: Element | null, isListening = true): void {
  part?.toggleAttribute('data-listening', isListening);
}
