import type { JSX } from 'preact';
import { type PlatformsState, platformOf } from './platforms-state.ts';

/** Registers a platform, with what its administration tells of it. */
export function AddPlatform({ state }: { state: PlatformsState }) {
  const doing = state.doing.value;
  const wrong = doing.kind === 'refused' ? doing.field : undefined;
  const submit = async (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    if (await state.add(platformOf((name) => String(data.get(name) ?? '')))) form.reset();
  };
  return (
    <section class="sec" aria-labelledby="add-platform-h">
      <h2 id="add-platform-h">Register a platform</h2>
      <form class="form" onSubmit={submit}>
        {FIELDS.map(({ name, label, hint, type }) => (
          <div class="f" key={name} data-state={wrong === name ? 'wrong' : undefined}>
            <label for={`platform-${name}`}>
              {label} <span class="muted">{hint}</span>
            </label>
            <input
              id={`platform-${name}`}
              name={name}
              class="in"
              type={type}
              required
              maxLength={2_000}
              autocomplete="off"
              spellcheck={false}
              aria-invalid={wrong === name}
              aria-describedby={`platform-${name}-err`}
            />
            <span class="err" id={`platform-${name}-err`}>
              {wrong === name && doing.kind === 'refused' && doing.sentence}
            </span>
          </div>
        ))}
        <p class="act-row">
          <button type="submit" class="btn" disabled={doing.kind === 'waiting'}>
            Register
          </button>
        </p>
      </form>
    </section>
  );
}

const FIELDS = [
  { name: 'name', label: 'Name', hint: 'for you and your learners', type: 'text' },
  { name: 'issuer', label: 'Issuer', hint: 'platform id', type: 'text' },
  { name: 'clientId', label: 'Client id', hint: '', type: 'text' },
  { name: 'deployments', label: 'Deployment id', hint: 'several with commas', type: 'text' },
  { name: 'loginUrl', label: 'Login address', hint: 'authentication request', type: 'url' },
  { name: 'tokenUrl', label: 'Token address', hint: 'access token', type: 'url' },
  { name: 'keysUrl', label: 'Keys address', hint: 'public keyset, JWKS', type: 'url' },
] as const;
