import { Icon } from '../icons/Icon.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import type { Finale } from './finale-state.ts';
import { type PartLinks, Parts } from './Parts.tsx';
import type { Settings } from './training.ts';
import { Untrained } from './Untrained.tsx';

const CHOICES = { steps: [20, 200], batch: [2, 8, 32, 64], scale: [1, 8, 20], seed: [12, 13] } as const;
const NAMES: Record<keyof typeof CHOICES, string> = { steps: 'Steps', batch: 'Pairs in a batch', scale: 'Scale κ', seed: 'Seed' };

/** The parts, the settings, the button, and what there is before anything was learnt. */
export function BeforeTraining({ finale, parts }: { finale: Finale; parts: PartLinks }) {
  const { settings, failure } = finale;
  const { steps, batch } = settings.value;
  return (
    <>
      <section class="sec" aria-labelledby="own-h">
        <Parts finale={finale} links={parts} />
        <div class="opts">
          {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((name) => (
            <label class="field" key={name}>
              {NAMES[name]}{' '}
              <span class="select">
                <select
                  value={settings.value[name]}
                  onChange={(event) => {
                    settings.value = { ...settings.value, [name]: Number(event.currentTarget.value) } satisfies Settings;
                  }}
                >
                  {CHOICES[name].map((choice) => (
                    <option key={choice} value={choice}>
                      {choice}
                    </option>
                  ))}
                </select>
              </span>
            </label>
          ))}
        </div>
        <div class="go">
          <button type="button" class="btn btn-primary btn-lg" onClick={() => void finale.start()}>
            <Icon name="play" /> Train
          </button>
          <p>
            {steps} steps of {batch} pairs each. Everything that decides runs in the sandbox, as in the workbench, so the same functions and
            the same seed give the same run on every machine. You can stop at any step.
          </p>
        </div>
        {failure.value && <FailureNotice finale={finale} parts={parts} />}
      </section>
      <Untrained finale={finale} />
    </>
  );
}
