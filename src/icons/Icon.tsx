/** An icon of the sprite (`Sprite.astro`). It is silent: the word stands beside it, or the control has a label. */
export const Icon = ({ name }: { name: string }) => (
  <svg class="i" aria-hidden="true">
    <use href={`#i-${name}`} />
  </svg>
);
