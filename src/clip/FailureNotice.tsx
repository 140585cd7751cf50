import type { Finale } from './finale-state.ts';
import type { PartLinks } from './Parts.tsx';
import { PARTS } from './parts.ts';

/** What stopped it, whose function it was, and what to do. */
export function FailureNotice({ finale, parts }: { finale: Finale; parts: PartLinks }) {
  const { message, part } = finale.failure.value!;
  const entry = PARTS.find(({ exercise }) => exercise === part)?.entry;
  return (
    <div class="notice" data-state={part ? 'wrong' : 'neutral'}>
      <span />
      <div>
        <p>{message}</p>
        {part && (
          <>
            <p>
              Training needs a function that works on 64 numbers and on batches of pairs. Run yours once more in{' '}
              <a href={parts[part].href}>{parts[part].title}</a>, or let the reference stand in. Nothing else is lost.
            </p>
            {finale.isOwn(part) && (
              <p>
                <button type="button" class="btn" onClick={() => finale.spare(part)}>
                  Take the reference’s {entry}
                </button>
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}
