import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

/** What a reader expects, taken before a figure shows it. */
export interface Prediction<Guess> {
  /** A guess is awaited: what it asks for stays hidden. */
  isAsking: boolean;
  /** A guess was taken here before, on this visit or an earlier one, so that one may go without. */
  canSkip: boolean;
  /** The guess that was taken; undefined as long as none is, and where it was skipped. */
  guess: Guess | undefined;
  /** The same, as long as the figure shows what it was taken on: `state` is the same object. */
  guessOn(state: object): Guess | undefined;
  take(guess: Guess, on: object): void;
  skip(): void;
  askAgain(): void;
}

/** Asks once a visit. `figure`: the name of its lesson, under which this browser keeps that a guess was taken, and nothing of what was guessed. */
export function usePrediction<Guess>(figure: string): Prediction<Guess> {
  const isAsking = useSignal(true);
  const canSkip = useSignal(false);
  const taken = useSignal<{ guess: Guess; on: object } | undefined>(undefined);
  useEffect(() => {
    canSkip.value = hasGuessed(figure);
  }, []);
  return {
    isAsking: isAsking.value,
    canSkip: canSkip.value,
    guess: taken.value?.guess,
    guessOn: (state) => (taken.value?.on === state ? taken.value.guess : undefined),
    take: (guess, on) => {
      taken.value = { guess, on };
      isAsking.value = false;
      canSkip.value = true;
      keepGuessed(figure);
    },
    skip: () => {
      isAsking.value = false;
    },
    askAgain: () => {
      taken.value = undefined;
      isAsking.value = true;
    },
  };
}

/** A prediction that is drawn (`Sketch`). */
export interface SketchedPrediction extends Prediction<number[]> {
  /** What is drawn so far, or was when it was taken; undefined where that was skipped. */
  sketch: number[] | undefined;
  draw(values: number[]): void;
  /** Takes what is drawn. */
  takeSketch(on: object): void;
}

/** `flat`: a sketch to begin with that says nothing. */
export function useSketchedPrediction(figure: string, flat: number[]): SketchedPrediction {
  const prediction = usePrediction<number[]>(figure);
  const drawn = useSignal(flat);
  return {
    ...prediction,
    sketch: prediction.isAsking ? drawn.value : prediction.guess,
    draw: (values) => {
      drawn.value = values;
    },
    takeSketch: (on) => prediction.take(drawn.value, on),
    askAgain: () => {
      drawn.value = flat;
      prediction.askAgain();
    },
  };
}

/** Begins the answer: what the reader expected, and whether it came out so. */
export const expectedWords = (expected: string, isRight: boolean): string => `You expected ${expected}${isRight ? ', and it is so' : ''}. `;

const keyOf = (figure: string): string => `crossmodal-guessed-${figure}`;

function hasGuessed(figure: string): boolean {
  try {
    return localStorage.getItem(keyOf(figure)) !== null;
  } catch {
    return false; // Blocked: the figure asks as on a first visit.
  }
}

function keepGuessed(figure: string): void {
  try {
    localStorage.setItem(keyOf(figure), '1');
  } catch {
    // The next visit asks again, which is no loss.
  }
}
