import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useListening } from '../../site/use-listening.ts';
import { type Asked, Question } from './Question.tsx';

type Props = {
  drawing: ComponentChildren;
  /** What stands beside the drawing; below it on a phone. */
  controls: ComponentChildren;
  /** One sentence that says what is to be seen now. */
  readout: ComponentChildren;
  /** A figure that asks before it answers. The readout waits meanwhile; drawing and controls hide the answer themselves. */
  asked?: Asked;
  onReset(): void;
};

/** What all figures have in common: the drawing, its controls, a sentence that follows them, and the way back. The caption is the page's. */
export function Frame({ drawing, controls, readout, asked, onReset }: Props) {
  const frame = useListening<HTMLDivElement>();
  const side = useRef<HTMLDivElement>(null);
  const isAsking = asked?.prediction.isAsking ?? false;
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    // The button that was pressed is gone with its question; the keyboard goes on from what took its place.
    if (wasAsking.current && !isAsking) side.current?.focus({ preventScroll: true });
    wasAsking.current = isAsking;
  }, [isAsking]);
  const reset = () => {
    onReset();
    asked?.prediction.askAgain();
  };
  return (
    <div class="fig-body fg" ref={frame}>
      {drawing}
      <div class="fig-side" ref={side} tabIndex={-1}>
        {asked && isAsking && <Question {...asked} />}
        {controls}
        <p class="readout" role="status">
          {isAsking ? 'The answer is drawn after your guess.' : readout}
        </p>
        <button class="btn btn-quiet fg-reset" type="button" onClick={reset}>
          <svg class="i" aria-hidden="true">
            <use href="#i-undo" />
          </svg>
          Start again
        </button>
      </div>
    </div>
  );
}
