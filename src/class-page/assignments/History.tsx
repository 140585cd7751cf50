import { momentWords } from '../../classroom/due.ts';
import { Compared } from '../../instructor/SourceView.tsx';
import type { AssignmentsState, Kept } from './assignments-state.ts';

/** What the assignment was before, each change with what it changed and a way back to it. */
export function History({ state, timeZone }: { state: AssignmentsState; timeZone: string }) {
  const history = state.history.value;
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="kept-h">
      <h2 id="kept-h" class="side-head">
        Kept before
      </h2>
      <ol class="hist" reversed>
        {history.map((kept, index) => (
          <li key={kept.at}>
            <time dateTime={kept.at}>{momentWords(Date.parse(kept.at), timeZone)}</time>
            <div>
              <Step kept={kept} />
              {index > 0 && (
                <button type="button" class="btn btn-small" onClick={() => state.edit(kept.after)}>
                  Back to this
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ kept: { who, before, after } }: { kept: Kept }) {
  const name = who ?? 'the server';
  if (!before) return <p>Made by {name}.</p>;
  return (
    <details>
      <summary>
        {before.title === after.title ? 'Changed' : `“${before.title}” is now “${after.title}”`}, {name}
      </summary>
      {before.yaml === after.yaml ? (
        <p class="soft">The rules stayed as they were.</p>
      ) : (
        <Compared before={before.yaml} after={after.yaml} />
      )}
    </details>
  );
}
