import { href } from '../site/href.ts';
import { Dialog } from './Dialog.tsx';
import { LetterKeysChoice } from './LetterKeysChoice.tsx';
import { changeSettings, settings, wantsLight } from './settings.ts';

type Props = { isOpen: boolean; onClose: () => void };

/** The keys of the workbench, and the choices about keys and editor. */
export function KeysDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose}>
      <dl class="keys">
        <dt>
          <kbd>Ctrl</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>Run</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>Shift</kbd> <kbd>Enter</kbd>
        </dt>
        <dd>Submit: run, and mark it to be handed in</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>Stop a run</dd>
        <dt>
          <kbd>Ctrl</kbd> <kbd>S</kbd>
        </dt>
        <dd>Save a snapshot</dd>
        <dt>
          <kbd>Esc</kbd> then <kbd>Tab</kbd>
        </dt>
        <dd>Leave the editor. In the plain one, Tab alone does.</dd>
        <dt>
          <kbd>Alt</kbd> <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd>
        </dt>
        <dd>Statement, editor, result, examples</dd>
        <dt>
          <kbd>Alt</kbd> <kbd>V</kbd>
        </dt>
        <dd>Show or hide the values of your variables</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>This list</dd>
      </dl>
      <p class="small muted">On a Mac, ⌘ stands for Ctrl, and Ctrl for Alt, since Option types characters.</p>
      <p class="choices">
        <LetterKeysChoice label="Single-letter keys" />
        <label class="field">
          <input
            type="checkbox"
            checked={wantsLight(settings.value)}
            onChange={(event) => changeSettings({ isLight: event.currentTarget.checked })}
          />{' '}
          Plain editor, without types and completion
        </label>
      </p>
      <p class="small">
        <a href={href('/open/')}>Open an exercise from a file</a>
      </p>
    </Dialog>
  );
}
