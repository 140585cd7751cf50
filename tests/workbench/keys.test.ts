import { describe, expect, it } from 'vitest';
import { commandOf } from '../../src/workbench/keys.ts';

const idle = { isRunning: false, isTyping: true, isDialogOpen: false, hasLetterKeys: true };
const press = (key: string, over: Partial<KeyboardEvent> = {}, context = {}, isMac = false) =>
  commandOf(
    {
      ...{ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, isComposing: false },
      getModifierState: () => false,
      ...over,
    },
    { ...idle, ...context },
    isMac,
  );

describe('keys', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('run, submit and keep, with Ctrl or ⌘', (control) => {
    expect(press('Enter', control)).toBe('run');
    expect(press('Enter', { ...control, shiftKey: true })).toBe('submit');
    expect(press('s', control)).toBe('snapshot');
  });

  it('Escape stops a run, and is the editor’s own otherwise', () => {
    expect(press('Escape')).toBeUndefined();
    expect(press('Escape', {}, { isRunning: true })).toBe('stop');
  });

  it('single letters work outside of texts, and can be switched off', () => {
    expect(press('?', { shiftKey: true })).toBeUndefined();
    expect(press('?', { shiftKey: true }, { isTyping: false })).toBe('keys');
    expect(press('?', {}, { isTyping: false, hasLetterKeys: false })).toBeUndefined();
  });

  it('Alt and a digit lead to the panes; on a Mac Ctrl and a digit, since Option types there', () => {
    for (const [digit, command] of Object.entries({ 1: 'statement', 2: 'editor', 3: 'result', 4: 'examples' })) {
      expect(press(digit, { altKey: true, code: `Digit${digit}` })).toBe(command);
      expect(press(digit, { ctrlKey: true, code: `Digit${digit}` }, {}, true)).toBe(command);
      expect(press(digit, { metaKey: true, code: `Digit${digit}` }, {}, true)).toBeUndefined();
    }
    for (const typed of ['¡', '|', '1']) expect(press(typed, { altKey: true, code: 'Digit1' }, {}, true)).toBeUndefined();
    expect(press('1', { altKey: true, code: 'Numpad1' })).toBeUndefined();
  });

  it('plain Enter, and everything in a dialog or an input method, are left alone', () => {
    expect(press('Enter')).toBeUndefined();
    expect(press('Enter', { ctrlKey: true }, { isDialogOpen: true })).toBeUndefined();
    expect(press('Enter', { ctrlKey: true, isComposing: true })).toBeUndefined();
  });

  it('Alt and V show or hide the values, wherever one types', () => {
    expect(press('v', { altKey: true, code: 'KeyV' })).toBe('values');
    expect(press('√', { altKey: true, code: 'KeyV' }, {}, true)).toBeUndefined();
    expect(press('v', { ctrlKey: true, code: 'KeyV' })).toBeUndefined();
  });
});
