import { useEffect } from 'preact/hooks';

type View = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>;

/** Height of a phone's keyboard in CSS pixels: what it hides of the page. 0 where the page is zoomed, which hides parts of it as well. */
export const keyboardHeight = (pageHeight: number, { height, offsetTop, scale }: View): number =>
  scale > 1.01 ? 0 : Math.max(0, Math.round(pageHeight - height - offsetTop));

/** Tells the style sheet (`--keyboard`) how much of the page a phone's keyboard hides: what is fixed at the bottom stands above it. */
export function useKeyboardInset(): void {
  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return undefined;
    const follow = () => document.documentElement.style.setProperty('--keyboard', `${keyboardHeight(innerHeight, view)}px`);
    view.addEventListener('resize', follow);
    view.addEventListener('scroll', follow);
    return () => {
      view.removeEventListener('resize', follow);
      view.removeEventListener('scroll', follow);
    };
  }, []);
}
