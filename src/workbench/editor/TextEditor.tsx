import type { RefObject } from 'preact';
import { HighlightedCode } from '../HighlightedCode.tsx';
import type { SourceMark } from '../error-marks.ts';
import type { LineNote } from '../values/line-notes.ts';

type Props = {
  /** What is drawn beneath the text area. */
  text: string;
  /** What the server puts into the text area; what is typed before the page has started stays. */
  starter: string;
  marks: SourceMark[];
  notes: LineNote[];
  label: string;
  /** Whether the text is drawn in the inks of code. */
  isCode: boolean;
  area: RefObject<HTMLTextAreaElement>;
  onInput: (text: string) => void;
};

/** A plain text area over its own highlighted copy: there at once, and all there is on touch screens and for those who choose it. */
export function TextEditor({ text, starter, marks, notes, label, isCode, area, onInput }: Props) {
  const lines = text.split('\n').length;
  return (
    <div class="code code-plain">
      <div class="code-sheet">
        <div class="code-gut" aria-hidden="true">
          {Array.from({ length: lines }, (_, index) => {
            const isMarked = marks.some((mark) => mark.line === index + 1);
            return (
              <span class={isMarked ? 'ln has-mark' : 'ln'} key={index}>
                {index + 1}
              </span>
            );
          })}
        </div>
        <div class="code-text">
          <pre aria-hidden="true">
            <HighlightedCode source={text} isCode={isCode} marks={marks} notes={notes} />
          </pre>
          <textarea
            ref={area}
            class="code-area"
            aria-label={label}
            aria-invalid={marks.length > 0}
            spellcheck={false}
            autocomplete="off"
            autocapitalize="off"
            // Safari corrects quotes otherwise.
            {...{ autocorrect: 'off' }}
            wrap="off"
            defaultValue={starter}
            onCompositionStart={(event) => (event.currentTarget.dataset.composing = 'yes')}
            onCompositionEnd={(event) => delete event.currentTarget.dataset.composing}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </div>
      </div>
    </div>
  );
}
