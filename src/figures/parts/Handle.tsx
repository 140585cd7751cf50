import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { shortcutOf } from '../../site/shortcut.ts';
import { type Point, pointIn, type Step, stepOfKey } from './points.ts';

type Props = {
  /** Where it is, in units of the drawing. */
  at: Point;
  label: string;
  /** For assistive technology: a position on a scale, and what it means in words. */
  value: number;
  min: number;
  max: number;
  valueText: string;
  vertical?: boolean;
  /** One of many that cover the drawing. A finger must first tap it, since it may as well be on its way down the page. */
  crowded?: boolean;
  /** The pointer took it there, in units of the drawing. */
  onDrag(to: Point): void;
  /** An arrow key, or Page Up or Down, was pressed. */
  onStep(step: Step): void;
  /** What is seen of it, drawn around (0, 0). */
  children: ComponentChildren;
};

/** Radius in which it can be grabbed: 36 units are more than the 24 px that a finger needs, also on a narrow phone. */
const REACH = 18;

/** A thing in a drawing that can be dragged, or moved with the arrow keys. */
export function Handle({ at, label, value, min, max, valueText, vertical = false, crowded = false, onDrag, onStep, children }: Props) {
  const grip = useRef<Point>({ x: 0, y: 0 });

  const grab = (event: JSX.TargetedPointerEvent<SVGGElement>) => {
    if (crowded && event.pointerType === 'touch' && document.activeElement !== event.currentTarget) return;
    event.preventDefault();
    const pointer = pointIn(event.currentTarget, event);
    grip.current = { x: pointer.x - at.x, y: pointer.y - at.y };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus({ preventScroll: true });
  };
  const drag = (event: JSX.TargetedPointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pointer = pointIn(event.currentTarget, event);
    onDrag({ x: pointer.x - grip.current.x, y: pointer.y - grip.current.y });
  };
  const press = (event: JSX.TargetedKeyboardEvent<SVGGElement>) => {
    const step = stepOfKey(shortcutOf(event), event.shiftKey);
    if (!step) return;
    event.preventDefault();
    onStep(step);
  };

  return (
    <g
      class={crowded ? 'fg-handle is-crowded' : 'fg-handle'}
      transform={`translate(${at.x} ${at.y})`}
      tabIndex={0}
      role="slider"
      aria-label={label}
      aria-orientation={vertical ? 'vertical' : 'horizontal'}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onPointerDown={grab}
      onPointerMove={drag}
      onKeyDown={press}
    >
      <circle class="fg-reach" r={REACH} />
      {children}
      <circle class="fg-ring is-gap" r={REACH} />
      <circle class="fg-ring is-ink" r={REACH} />
    </g>
  );
}
