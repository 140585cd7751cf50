export type Point = { x: number; y: number };

/** Where the pointer is, in the units of the drawing that the element belongs to. */
export function pointIn(element: SVGGraphicsElement, event: { clientX: number; clientY: number }): Point {
  const toScreen = element.ownerSVGElement?.getScreenCTM();
  if (!toScreen) return { x: 0, y: 0 }; // not on screen: nothing can be dragged either
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse());
  return { x, y };
}

/** What a key asks of a handle; undefined for keys that are none of its business. `right` and `up` are −1, 0 or 1. */
export type Step = { right: number; up: number; large: boolean };

export function stepOfKey(key: string | undefined, shift: boolean): Step | undefined {
  switch (key) {
    case 'ArrowRight':
      return { right: 1, up: 0, large: shift };
    case 'ArrowLeft':
      return { right: -1, up: 0, large: shift };
    case 'ArrowUp':
      return { right: 0, up: 1, large: shift };
    case 'ArrowDown':
      return { right: 0, up: -1, large: shift };
    case 'PageUp':
      return { right: 0, up: 1, large: true };
    case 'PageDown':
      return { right: 0, up: -1, large: true };
    default:
      return undefined;
  }
}
