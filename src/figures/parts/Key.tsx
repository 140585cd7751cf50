import type { Ink } from './inks.ts';

/** The letter that goes with an ink, as a badge. It is silent: a word stands beside it. */
export function Key({ ink, children }: { ink: Ink; children: string }) {
  return (
    <span class={ink === 'plain' ? 'key' : `key is-${ink}`} aria-hidden="true">
      {children}
    </span>
  );
}
