import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = { width: number; height: number; x?: number; y?: number; label: string; children: ComponentChildren };

/** What can be moved or pressed in a drawing: it has a name of its own. */
const MOVABLE = '[role]';

/**
 * The SVG of a figure. The label says in one sentence what the whole shows, and what can be moved in it has its own name; the letters and
 * ticks of the drawing are for the eye, and would be heard as "A B y 100". A drawing in which nothing can be moved is a picture.
 */
export function Drawing({ width, height, x = 0, y = 0, label, children }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  // After each drawing, since texts come and go.
  useLayoutEffect(() => {
    const svg = drawing.current;
    if (!svg) return;
    const isPicture = svg.querySelector(MOVABLE) === null;
    svg.setAttribute('role', isPicture ? 'img' : 'group');
    for (const text of svg.querySelectorAll('text')) if (!text.closest(`${MOVABLE}:not(svg)`)) text.setAttribute('aria-hidden', 'true');
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: the element that would say the same, fieldset, cannot hold a drawing
    <svg class="fg-drawing" viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={label} ref={drawing}>
      {children}
    </svg>
  );
}
