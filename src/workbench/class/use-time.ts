import { useEffect, useState } from 'preact/hooks';

/** The time, ms since 1970, which goes on in steps of so many ms. */
export function useTime(stepMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), stepMs);
    return () => clearInterval(timer);
  }, [stepMs]);
  return now;
}
