import { type LongList, PART, type ShownExercise, type ShownReport, type ShownRow, type Stretch } from '../gradebook/shown-report.ts';
import type { Reply } from './protocol.ts';

/** Rows and exercises that are sent at once: as many as a page draws well within a frame. */
const ROWS_AT_ONCE = 8;
const EXERCISES_AT_ONCE = 3;

/** Which part of each long list is shown. */
export function createStretches() {
  const from = new Map<LongList, number>();
  return {
    show: (list: LongList, position: number) => void from.set(list, position),
    stretch<Item>(list: LongList, items: readonly Item[]): Stretch<Item> {
      const begin = Math.max(0, Math.min(from.get(list) ?? 0, Math.floor((items.length - 1) / PART) * PART));
      return { items: items.slice(begin, begin + PART), from: begin, total: items.length };
    },
  };
}

/**
 * Sends reports to a page in small parts, each after the one before it is on the screen, and of rows and exercises only what has changed.
 * A report that comes while another is being sent waits; of several that wait the newest is sent.
 */
export function createFeed(post: (reply: Reply) => void) {
  let latest: ShownReport | undefined;
  let isSending = false;
  let drawn: (() => void) | undefined;
  let columns = '';
  const sentRows = new Map<string, string>();
  const sentExercises = new Map<string, string>();

  const sendAndWait = (reply: Reply): Promise<void> =>
    new Promise((resolve) => {
      drawn = resolve;
      post(reply);
    });

  async function send({ rows, exercises, ...head }: ShownReport): Promise<void> {
    const isNew = columns !== head.exerciseIds.join('\n');
    columns = head.exerciseIds.join('\n');
    if (isNew) sentRows.clear();
    await sendAndWait({ kind: 'head', head, order: rows.map(({ key }) => key), isNew });
    for (const some of inParts(
      changed(rows, sentRows, ({ key }: ShownRow) => key),
      ROWS_AT_ONCE,
    ))
      await sendAndWait({ kind: 'rows', rows: some });
    for (const some of inParts(
      changed(exercises, sentExercises, ({ exercise }: ShownExercise) => exercise),
      EXERCISES_AT_ONCE,
    ))
      await sendAndWait({ kind: 'exercises', exercises: some });
  }

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    while (latest) {
      const next = latest;
      latest = undefined;
      await send(next);
    }
    isSending = false;
  }

  return {
    show(report: ShownReport): void {
      latest = report;
      void sendAll();
    },
    /** The page has drawn what was sent last. */
    drawn(): void {
      drawn?.();
    },
  };
}

/** Items that are not as they were sent; what they are now is kept in `sent`. */
function changed<Item>(items: readonly Item[], sent: Map<string, string>, keyOf: (item: Item) => string): Item[] {
  return items.filter((item) => {
    const text = JSON.stringify(item);
    if (sent.get(keyOf(item)) === text) return false;
    sent.set(keyOf(item), text);
    return true;
  });
}

function inParts<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size));
}
