import { useState } from 'preact/hooks';
import type { ClassClient } from './class-client.ts';

/** A secret by which each learner gets inputs of their own. It is never kept. */
export function OwnSeeds({ state }: { state: ClassClient }) {
  const [text, setText] = useState('');
  const [used, setUsed] = useState('');
  const use = (secret: string) => {
    setUsed(secret);
    state.ask({ kind: 'secret', text: secret === '' ? undefined : secret });
  };
  return (
    <details class="own-seeds">
      <summary>{used === '' ? 'Inputs of their own for each learner' : 'Inputs of their own for each learner: in use'}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use(text);
        }}
      >
        <label for="own-seed">A secret of yours</label>
        <input
          id="own-seed"
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text}
          aria-describedby="own-seed-h"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span class="row">
          <button type="submit" class="btn" disabled={text === used}>
            {text === '' ? 'Use the inputs of every page' : 'Grade by it'}
          </button>
        </span>
        <p id="own-seed-h" class="small soft">
          It draws other inputs for each learner and exercise, and the same ones whenever you use it again, here and as{' '}
          <code>--seed-per-learner</code>. It stays in this page’s memory and is gone with it: keep it elsewhere.
        </p>
      </form>
    </details>
  );
}
