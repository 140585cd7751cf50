import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useListening } from '../../site/use-listening.ts';

type Props = {
  drawing: ComponentChildren;
  /** What stands beside the drawing; below it on a phone. */
  controls: ComponentChildren;
  /** One sentence that says what is to be seen now. */
  readout: ComponentChildren;
  /** What is asked before the figure answers (`Question`); absent once it does. The readout waits meanwhile. */
  question?: ComponentChildren;
  onReset(): void;
};

/** What all figures have in common: the drawing, its controls, a sentence that follows them, and the way back. The caption is the page's. */
export function Frame({ drawing, controls, readout, question, onReset }: Props) {
  const frame = useListening<HTMLDivElement>();
  const side = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(Boolean(question));
  const isAsking = Boolean(question);
  useEffect(() => {
    // The button that was pressed is gone with its question; the keyboard goes on from what took its place.
    if (wasAsking.current && !isAsking) side.current?.focus({ preventScroll: true });
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div class="fig-body fg" ref={frame}>
      {drawing}
      <div class="fig-side" ref={side} tabIndex={-1}>
        {question}
        {controls}
        <p class="readout" role="status">
          {isAsking ? 'The answer is drawn after your guess.' : readout}
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
