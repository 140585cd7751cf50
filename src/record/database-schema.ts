import type { DBSchema, IDBPDatabase } from 'idb';
import type { Draft } from './drafts.ts';
import type { RecordEvent } from './events.ts';
import type { Topic } from './folds.ts';

/** An event as the database keeps it. */
export type EventRow = RecordEvent & { topic: Topic };

/** The stores of the browser's database. */
export interface RecordSchema extends DBSchema {
  /** By a number that counts up, so that what is new since a fold was kept is read in one piece. */
  events: { key: number; value: EventRow; indexes: { id: string; topic: string } };
  drafts: { key: [string, string]; value: Draft };
  /** The state of each fold after the event of this number. */
  folds: { key: string; value: FoldRow };
  /** What the first version's database has given: how many events. */
  taken: { key: string; value: number };
}

export interface FoldRow {
  name: string;
  version: number;
  upTo: number;
  state: unknown;
}

export type OpenDatabase = IDBPDatabase<RecordSchema>;
