/** Milliseconds that nobody takes for waiting. */
const NOTICED_MS = 400;

/** The result of some work; where it takes noticeably long, `say` is called once meanwhile. */
export async function whenLate<T>(work: Promise<T>, say: () => void): Promise<T> {
  const timer = setTimeout(say, NOTICED_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
