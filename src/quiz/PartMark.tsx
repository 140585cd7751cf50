import { Icon } from '../icons/Icon.tsx';

/** Says of one part of an answer whether it is right: glyph and word. */
export function PartMark({ right }: { right: boolean }) {
  return (
    <span class="opt-v">
      <Icon name={right ? 'tick' : 'neq'} /> {right ? 'right' : 'not this one'}
    </span>
  );
}
