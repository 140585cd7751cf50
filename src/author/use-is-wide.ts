import { useEffect, useState } from 'preact/hooks';

/** As in workbench.css: from here on two editors fit beside each other. */
const WIDE = '(min-width: 62rem)';

/** Whether the window has room for two editors. */
export function useIsWide(): boolean {
  const [isWide, setIsWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const follow = (): void => setIsWide(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return isWide;
}
