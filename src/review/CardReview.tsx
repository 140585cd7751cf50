import { useEffect, useRef } from 'preact/hooks';
import { Rich } from '../quiz/Rich.tsx';
import type { CardContent } from './content.ts';
import { RateRow } from './RateRow.tsx';

interface Props {
  card: CardContent;
  isShown: boolean;
  outlook: readonly number[];
  now: number;
  onShow: () => void;
  onRate: (rating: number) => void;
}

/** A card: its question, then the whole answer, then how it went. */
export function CardReview({ card, isShown, outlook, now, onShow, onRate }: Props) {
  const back = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isShown) back.current?.focus();
  }, [isShown]);
  return (
    <>
      <h2 id="asked-h">
        <Rich html={card.question} />
      </h2>
      {isShown ? (
        <>
          {/* Read out when it gets the focus, so that nobody has to look for it. */}
          <section class="card-back" tabIndex={-1} ref={back} aria-label="The answer">
            {card.answer.map((sentence) => (
              <p key={sentence}>
                <Rich html={sentence} />
              </p>
            ))}
          </section>
          <RateRow outlook={outlook} now={now} onRate={onRate} />
        </>
      ) : (
        <div class="card-go">
          <button class="btn btn-primary btn-lg" type="button" onClick={onShow}>
            Show the answer <kbd>Space</kbd>
          </button>
          <p class="small muted">Say it to yourself first. Aloud, if you can.</p>
        </div>
      )}
    </>
  );
}
