import { type DBSchema, openDB } from 'idb';
import type { Content, Files } from './content.ts';

/** An exercise as this browser keeps it. */
export interface KeptExercise {
  /** Its own, whatever it is called: two exercises of one name are two. */
  key: string;
  /** The id of the exercise, and the name of its folder. */
  name: string;
  files: Files;
  /** New on every save: tells a tab whether the exercise is still as it knows it. */
  revision: string;
  /** When it was saved, ms since 1970. */
  at: number;
}

/** Where the author's exercises are kept. Every method rejects when storage refuses. */
export interface Shelf {
  /** All of them, the one that was saved last first. */
  all(): Promise<KeptExercise[]>;
  get(key: string): Promise<KeptExercise | undefined>;
  /** Saves, unless another tab has saved something else since `basis`: then nothing is changed. */
  save(exercise: KeptExercise, basis: string | undefined): Promise<'saved' | 'newer'>;
  remove(key: string): Promise<void>;
  /** Told the key of what another tab has saved or removed. */
  onChange(hear: (key: string) => void): () => void;
  close(): void;
}

interface Row extends Omit<KeptExercise, 'files'> {
  files: [string, Content][];
}

interface ShelfSchema extends DBSchema {
  exercises: { key: string; value: Row };
}

const NAME = 'crossmodal-author';

/** A database that neither opens nor fails (some private windows) counts as blocked after this. */
const OPEN_TIMEOUT_MS = 4000;

/** Opens it; rejects where the browser has no database, forbids it or does not answer. */
export async function openShelf(name = NAME, timeoutMs = OPEN_TIMEOUT_MS): Promise<Shelf> {
  const database = await inTime(
    openDB<ShelfSchema>(name, 1, {
      upgrade: (made) => void made.createObjectStore('exercises', { keyPath: 'key' }),
      // A newer version of the page, in another tab, may go on.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
    timeoutMs,
  );
  const channel = new BroadcastChannel(name);
  return {
    async all() {
      const rows = await database.getAll('exercises');
      return rows.map(exerciseOf).sort((a, b) => b.at - a.at);
    },
    async get(key) {
      const row = await database.get('exercises', key);
      return row && exerciseOf(row);
    },
    async save(exercise, basis) {
      const transaction = database.transaction('exercises', 'readwrite', { durability: 'strict' });
      const kept = await transaction.store.get(exercise.key);
      if (kept && kept.revision !== basis) {
        await transaction.done;
        return 'newer';
      }
      await Promise.all([transaction.store.put({ ...exercise, files: [...exercise.files] }), transaction.done]);
      channel.postMessage(exercise.key);
      return 'saved';
    },
    async remove(key) {
      await database.delete('exercises', key);
      channel.postMessage(key);
    },
    onChange(hear) {
      const listen = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string') hear(data);
      };
      channel.addEventListener('message', listen);
      return () => channel.removeEventListener('message', listen);
    },
    close() {
      channel.close();
      database.close();
    },
  };
}

const exerciseOf = (row: Row): KeptExercise => ({ ...row, files: new Map(row.files) });

async function inTime<T>(opening: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the database did not open within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([opening, late]);
  } finally {
    clearTimeout(timer);
  }
}
