import { momentWords } from '../../classroom/due.ts';
import { CopyButton } from '../../workbench/CopyButton.tsx';
import type { PeopleState } from './people-state.ts';

/** The code for a workshop: on, off, another one. It is told once, and until when it is open always. */
export function JoinCodeLine({ state, timeZone }: { state: PeopleState; timeZone: string }) {
  const open = state.code.value;
  if (!open) return null;
  const { code, link, expiresAt } = open;
  if (expiresAt === null)
    return (
      <p class="joinline">
        <span>No join code is open: learners come in by their personal links.</span>
        <button type="button" class="btn" onClick={() => void state.setCode(true)}>
          Open a join code
        </button>
      </p>
    );
  return (
    <p class="joinline">
      <span>Join code</span>
      {code === null ? <span>was shown when it was made. Renew it to see one again.</span> : <code class="big-code">{code}</code>}
      {link !== null && <CopyButton text={link} label="Copy as link" />}
      <button type="button" class="btn" onClick={() => void state.setCode(true)}>
        Renew it
      </button>
      <button type="button" class="btn" onClick={() => void state.setCode(false)}>
        Close it
      </button>
      <span>
        Open until {momentWords(Date.parse(expiresAt), timeZone)}. Who joins by it is shown as <span class="unv">unverified</span>.
      </span>
    </p>
  );
}
