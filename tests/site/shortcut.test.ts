import { describe, expect, it } from 'vitest';
import { type Press, shortcutOf } from '../../src/site/shortcut.ts';

interface Sent extends Partial<Omit<Press, 'getModifierState'>> {
  key: string;
  isAltGraph?: boolean;
}

const press = ({ isAltGraph = false, ...sent }: Sent): Press => ({
  ...{ code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, ...sent },
  getModifierState: (name) => name === 'AltGraph' && isAltGraph,
});

const ALT = { altKey: true };
const CTRL = { ctrlKey: true };
const META = { metaKey: true };
/** As Windows tells AltGr: new browsers, and old ones or Ctrl and Alt pressed apart. */
const ALT_GR = { isAltGraph: true };
const CTRL_ALT = { ctrlKey: true, altKey: true };

describe('characters that layouts type by Option, AltGr or an accent are no shortcuts', () => {
  it.each<[layout: string, isMac: boolean, sent: Sent]>([
    ['Spanish, Mac', true, { ...ALT, key: '|', code: 'Digit1' }],
    ['Spanish, Mac', true, { ...ALT, key: '@', code: 'Digit2' }],
    ['Spanish, Mac', true, { ...ALT, key: '#', code: 'Digit3' }],
    ['US, Mac', true, { ...ALT, key: '¡', code: 'Digit1' }],
    ['US, Mac', true, { ...ALT, key: '√', code: 'KeyV' }],
    ['German, Mac', true, { ...ALT, key: '[', code: 'Digit5' }],
    ['German, Mac, in Firefox', true, { ...ALT, ...ALT_GR, key: '|', code: 'Digit7' }],
    ['French, Mac', true, { ...ALT, shiftKey: true, key: '{', code: 'Digit5' }],
    ['Unicode hex input, Mac', true, { ...ALT, key: '1', code: 'Digit1' }],
    ['French, Windows', false, { ...ALT_GR, key: '~', code: 'Digit2' }],
    ['French, Windows', false, { ...ALT_GR, key: '#', code: 'Digit3' }],
    ['French, Windows, told as Ctrl and Alt', false, { ...CTRL_ALT, key: '{', code: 'Digit4' }],
    ['German, Windows', false, { ...ALT_GR, ...CTRL_ALT, key: '²', code: 'Digit2' }],
    ['Polish, Linux', false, { ...ALT_GR, key: 'ś', code: 'KeyS' }],
    ['Latvian, Windows', false, { ...CTRL_ALT, key: '“', code: 'KeyV' }],
    ['US international, Linux', false, { ...ALT_GR, key: '¹', code: 'Digit1' }],
  ])('%s: %#', (_layout, isMac, sent) => {
    expect(shortcutOf(press(sent), isMac)).toBe(sent.key);
  });

  it.each<Sent>([
    { ...ALT, key: 'Dead', code: 'KeyE' },
    { key: 'Dead', code: 'BracketLeft' },
    { key: 'Process', code: 'KeyA' },
    { key: 'Unidentified' },
    { ...CTRL, key: 'Enter', isComposing: true },
    { ...ALT, key: '1', code: 'Numpad1', isAltGraph: false },
    { ...ALT_GR, key: 'Enter' },
    { ...CTRL_ALT, key: 'Enter' },
  ])('%o stands for nothing', (sent) => {
    expect(shortcutOf(press(sent), false)).toBeUndefined();
  });
});

describe('shortcuts', () => {
  it.each<[expected: string, isMac: boolean, sent: Sent]>([
    ['Alt+1', false, { ...ALT, key: '1', code: 'Digit1' }],
    ['Alt+1', false, { ...ALT, shiftKey: true, key: '1', code: 'Digit1' }],
    ['Alt+v', false, { ...ALT, key: 'v', code: 'KeyV' }],
    ['Alt+&', false, { ...ALT, key: '&', code: 'Digit1' }],
    ['Alt+ArrowLeft', false, { ...ALT, key: 'ArrowLeft' }],
    ['Alt+1', true, { ...CTRL, key: '1', code: 'Digit1' }],
    ['Alt+v', true, { ...CTRL, key: 'v', code: 'KeyV' }],
    ['Mod+1', true, { ...META, key: '1', code: 'Digit1' }],
    ['Mod+1', false, { ...CTRL, key: '1', code: 'Digit1' }],
    ['Mod+Enter', true, { ...CTRL, key: 'Enter' }],
    ['Mod+Enter', true, { ...META, key: 'Enter' }],
    ['Mod+Shift+Enter', false, { ...CTRL, shiftKey: true, key: 'Enter' }],
    ['Mod+s', false, { ...CTRL, key: 'S', code: 'KeyS' }],
    ['Mod+s', true, { ...META, key: 's', code: 'KeyS' }],
    ['Mod+s', false, { ...CTRL, key: 'ы', code: 'KeyS' }],
    ['Mod+k', true, { ...META, key: 'λ', code: 'KeyK' }],
    ['Escape', true, { key: 'Escape' }],
    ['?', false, { shiftKey: true, key: '?', code: 'Minus' }],
    ['/', false, { shiftKey: true, key: '/', code: 'Digit7' }],
  ])('%s', (expected, isMac, sent) => {
    expect(shortcutOf(press(sent), isMac)).toBe(expected);
  });
});
