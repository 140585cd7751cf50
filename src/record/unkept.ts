import { RecordEvent } from './events.ts';
import { dropFromJournal, journalNames, leaveInJournal, readJournal } from './journal.ts';

/** Notes in the journal an event that is shown already and not yet in the database: the next page that opens the record takes it over. */
export function leaveUnkept(event: RecordEvent): void {
  if (JSON.stringify(event).length <= CHARACTERS) leaveInJournal(nameOf(event), event);
}

/** It is in the database now. */
export function forgetUnkept(event: RecordEvent): void {
  dropFromJournal(nameOf(event));
}

/** What pages that were killed have left. Another tab may be about to write one of them, too: an event is added once. */
export function unkept(): RecordEvent[] {
  return journalNames(BEGINNING).flatMap((name) => {
    const parsed = RecordEvent.safeParse(readJournal(name));
    if (parsed.success) return [parsed.data];
    dropFromJournal(name);
    return [];
  });
}

/** A verdict takes some thousand; local storage has room for five million. */
const CHARACTERS = 500_000;

const BEGINNING = 'event-';

const nameOf = ({ id }: RecordEvent): string => `${BEGINNING}${id}`;
