/** What to say where no answer comes: after `limitMs`, and of a thread that broke down. */
interface Otherwise {
  limitMs: number;
  late: string;
  broken: string;
}

/** The next message of a thread; rejects where it does not come in time, or the thread breaks down. */
export function nextReply<Reply>(worker: globalThis.Worker, { limitMs, late, broken }: Otherwise): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      settle();
    };
    const hear = ({ data }: MessageEvent<Reply>): void => end(() => resolve(data));
    const fail = (): void => end(() => reject(new Error(broken)));
    const timer = setTimeout(() => end(() => reject(new Error(late))), limitMs);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
  });
}
