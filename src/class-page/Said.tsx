import { Icon } from '../icons/Icon.tsx';
import type { Doing } from './doing.ts';

/** What came of what was asked last, for eyes and for a screen reader. It is there while it is empty, since a new part of a page is not read out. */
export function Said({ doing }: { doing: Doing }) {
  return (
    <div class="said-line" role="status">
      {doing.kind === 'waiting' && <p class="soft">Asking the class.</p>}
      {doing.kind === 'done' && (
        <p class="said-done">
          <Icon name="tick" /> <span>{doing.sentence}</span>
        </p>
      )}
      {doing.kind === 'refused' && (
        <p class="err">
          <Icon name="bang" /> <span>{doing.sentence}</span>
        </p>
      )}
    </div>
  );
}
