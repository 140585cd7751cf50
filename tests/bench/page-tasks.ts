import type { Browser } from '@playwright/test';

/** What a page's own thread did, in ms. */
export interface Tasks {
  /** From the beginning to the end of each task, the longest first. */
  wall: number[];
  /** What each had of a processor: the same on a machine that is busy with other things. */
  own: number[];
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** µs. */
  dur?: number;
  tdur?: number;
  args: { name?: string };
}

/** Traces all tasks of the pages of a browser while `act` runs. */
export async function tasksDuring(browser: Browser, act: () => Promise<void>): Promise<Tasks> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: ['disabled-by-default-devtools.timeline', '__metadata'],
      excludedCategories: ['*'],
    },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const threads = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && threads.has(threadOf(event)));
  const sorted = (of: (task: TraceEvent) => number | undefined) => tasks.map((task) => (of(task) ?? 0) / 1000).sort((a, b) => b - a);
  return { wall: sorted(({ dur }) => dur), own: sorted(({ tdur }) => tdur) };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
