import { momentWords } from '../../classroom/due.ts';
import { happenedWords } from './happened.ts';
import type { PeopleState } from './people-state.ts';

/** As many as one reads; all of them are in the export of the class. */
const MOST = 50;

/** What was changed about people, the newest first, and by whom. */
export function Happened({ state, timeZone }: { state: PeopleState; timeZone: string }) {
  const names = new Map(state.members.value?.map(({ id, name }) => [id, name]));
  const told = state.changes.value.flatMap((change) => {
    const words = happenedWords(change, (member) => names.get(member) ?? 'Somebody');
    return words === undefined ? [] : [{ ...change, words }];
  });
  if (told.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="happened-h">
      <h2 id="happened-h">What happened</h2>
      <ol class="hist" reversed>
        {told.slice(0, MOST).map(({ at, who, words }, index) => (
          <li key={`${at} ${index}`}>
            <time dateTime={at}>{momentWords(Date.parse(at), timeZone)}</time>
            <span>
              {words} <span class="muted">{who ?? 'the server'}</span>
            </span>
          </li>
        ))}
      </ol>
      {told.length > MOST && <p class="small soft">The {MOST} newest. All of them are in the export of the class.</p>}
    </section>
  );
}
