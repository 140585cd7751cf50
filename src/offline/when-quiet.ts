/** Resolves once nothing was fetched by this page for so many milliseconds: what is on its way now has come by then. */
export function whenQuiet(quietMs: number): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const observer = new PerformanceObserver(wait);
    function wait(): void {
      clearTimeout(timer);
      timer = setTimeout(() => {
        observer.disconnect();
        resolve();
      }, quietMs);
    }
    observer.observe({ type: 'resource' });
    wait();
  });
}
