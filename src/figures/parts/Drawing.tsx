import type { ComponentChildren } from 'preact';

type Props = { width: number; height: number; x?: number; y?: number; label: string; children: ComponentChildren };

/** The SVG of a figure. What can be moved in it has its own name; the label says what the whole shows. */
export function Drawing({ width, height, x = 0, y = 0, label, children }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element that would say the same, fieldset, cannot hold a drawing
    <svg class="fg-drawing" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label}>
      {children}
    </svg>
  );
}
