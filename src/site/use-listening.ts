import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { markListening } from './listening.ts';

/**
 * A ref for the element of an island that says when the island listens. Call it after the component's other effects: they have run by
 * the time the mark is set, and so have those of its children. `isReady`: false as long as the component waits for the record.
 */
export function useListening<Part extends HTMLElement>(isReady = true): RefObject<Part> {
  const part = useRef<Part>(null);
  useEffect(() => markListening(part.current, isReady), [isReady]);
  return part;
}
