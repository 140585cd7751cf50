import { DAY_MS } from './items.ts';
import { RATINGS } from './ratings.ts';
import { spanWords } from './when-words.ts';

/** How it went, 1 to 5, each with the time until the card comes back. */
export function RateRow({ outlook, now, onRate }: { outlook: readonly number[]; now: number; onRate: (rating: number) => void }) {
  return (
    <fieldset class="rate">
      <legend>How did it go?</legend>
      <div class="rate-row">
        {RATINGS.map(({ word, filed }, index) => {
          const wait = (outlook[index] ?? now) - now;
          return (
            <button
              key={word}
              type="button"
              class="rate-b"
              aria-label={`${index + 1}: ${word}. Filed as ${filed}, back in ${spanWords(wait)}.`}
              onClick={() => onRate(index + 1)}
            >
              <span class="rate-n">
                <kbd>{index + 1}</kbd>
              </span>
              <b>{word}</b>
              <span class="rate-t">{spanWords(wait)}</span>
              <span class="rate-h" style={`--h:${barHeight(wait)}px`} aria-hidden="true" />
            </button>
          );
        })}
      </div>
      <p class="small muted">1 and 2 are filed as Again, 3 as Hard, 4 as Good, 5 as Easy. The bar is the time until you see it next.</p>
    </fieldset>
  );
}

/** 3 px for a day; each doubling of the time adds the same. */
const barHeight = (wait: number): number => Math.round(3 + 11 * Math.log2(Math.max(1, wait / DAY_MS)));
