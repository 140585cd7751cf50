import { changeSettings, settings } from './settings.ts';

/** Switches single keys on and off, wherever they do something: one choice for the whole site. */
export const LetterKeysChoice = ({ label }: { label: string }) => (
  <label class="field">
    <input
      type="checkbox"
      checked={settings.value.hasLetterKeys}
      onChange={(event) => changeSettings({ hasLetterKeys: event.currentTarget.checked })}
    />{' '}
    {label}
  </label>
);
