import type { RefObject } from 'preact';
import { Icon } from '../../icons/Icon.tsx';
import type { Checked } from './assignments-state.ts';

type Props = {
  field: RefObject<HTMLTextAreaElement>;
  yaml: string;
  checked: Checked;
  isReadOnly: boolean;
  onInput: (yaml: string) => void;
  /** Leads to a place of the text. */
  onShow: (line: number, column: number | undefined) => void;
};

/** Rules as text, each line with its number, and below it what is wrong: where, and how it is mended. */
export function YamlField({ field, yaml, checked, isReadOnly, onInput, onShow }: Props) {
  const lines = yaml.split('\n').length;
  const faults = checked.kind === 'wrong' ? checked.faults : [];
  const wrong = new Set(faults.map(({ line }) => line));
  return (
    <div class="yaml-edit">
      <label for="asg-yaml">
        Rules <span class="muted">as in a grading.yaml</span>
      </label>
      <div class="yaml-box">
        <ol aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => (
            <li key={index} class={wrong.has(index + 1) ? 'bad' : undefined}>
              {index + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={field}
          id="asg-yaml"
          class="in mono"
          rows={lines + 1}
          wrap="off"
          spellcheck={false}
          value={yaml}
          readOnly={isReadOnly}
          aria-invalid={faults.length > 0}
          aria-describedby="asg-faults"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </div>
      <div id="asg-faults" role="status">
        {checked.kind === 'right' && (
          <p class="said-done">
            <Icon name="tick" /> The class can read these rules.
          </p>
        )}
        {checked.kind === 'unknown' && <p class="err">{checked.sentence}</p>}
        {faults.length > 0 && (
          <ul class="faults">
            {faults.map(({ line, column, found, expected, fix }, index) => (
              <li key={index}>
                {line !== undefined && (
                  <button type="button" class="btn btn-small" onClick={() => onShow(line, column)}>
                    Line {line}
                    {column !== undefined && `, column ${column}`}
                  </button>
                )}
                <p>
                  <b>{found}</b> {expected !== undefined && `Expected: ${expected}`} {fix !== undefined && `To fix: ${fix}`}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
