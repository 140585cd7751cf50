/**
 * Types into a text area as if by hand: the browser's own undo takes it back, and whoever listens to the area hears of it. Setting the value
 * instead would leave an undo behind that no longer fits the text.
 */
export function typeInto(area: HTMLTextAreaElement, text: string): void {
  area.focus({ preventScroll: true });
  const { selectionStart: from, selectionEnd: to } = area;
  const expected = area.value.slice(0, from) + text + area.value.slice(to);
  // Deprecated, and still the only way to write what can be undone.
  if (document.activeElement === area) document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  if (area.value === expected) return;
  area.value = expected;
  area.setSelectionRange(from + text.length, from + text.length);
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Puts another text in place of all of it, in one step of the undo; the focus stays where it is. */
export function replaceText(area: HTMLTextAreaElement, text: string): void {
  const focused = document.activeElement;
  area.focus({ preventScroll: true });
  area.select();
  typeInto(area, text);
  if (focused === area) return;
  area.blur();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
