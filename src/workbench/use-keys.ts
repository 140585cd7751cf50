import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf } from './keys.ts';
import { settings } from './settings.ts';

/** Runs the command of a key, wherever the focus is. */
export function useKeys(commands: Record<Command, () => void>, isRunning: boolean): void {
  const pressed = useRef<(event: KeyboardEvent) => void>(() => undefined);
  pressed.current = (event) => {
    const isTyping =
      event.target instanceof Element && event.target.matches('input, textarea, select, [contenteditable], .monaco-editor *');
    const context = {
      isRunning,
      isTyping,
      isDialogOpen: document.querySelector('dialog[open]') !== null,
      hasLetterKeys: settings.value.hasLetterKeys,
    };
    const command = commandOf(event, context);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command]();
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed.current(event);
    // Before the editor sees it: Ctrl Enter would be a new line there.
    addEventListener('keydown', listen, { capture: true });
    return () => removeEventListener('keydown', listen, { capture: true });
  }, []);
}
