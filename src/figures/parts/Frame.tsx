import type { ComponentChildren } from 'preact';
import { useListening } from '../../site/use-listening.ts';

type Props = {
  drawing: ComponentChildren;
  /** What stands beside the drawing; below it on a phone. */
  controls: ComponentChildren;
  /** One sentence that says what is to be seen now. */
  readout: ComponentChildren;
  onReset(): void;
};

/** What all figures have in common: the drawing, its controls, a sentence that follows them, and the way back. The caption is the page's. */
export function Frame({ drawing, controls, readout, onReset }: Props) {
  const frame = useListening<HTMLDivElement>();
  return (
    <div class="fig-body fg" ref={frame}>
      {drawing}
      <div class="fig-side">
        {controls}
        <p class="readout" role="status">
          {readout}
        </p>
        <button class="btn btn-quiet fg-reset" type="button" onClick={onReset}>
          <svg class="i" aria-hidden="true">
            <use href="#i-undo" />
          </svg>
          Start again
        </button>
      </div>
    </div>
  );
}
