import { Icon } from '../../icons/Icon.tsx';
import type { HelpStep } from '../feedback-ladder.ts';
import { RichText } from '../RichText.tsx';

type Props = { steps: HelpStep[]; path: string; onOpen: (step: HelpStep) => void };

/** Help, one step at a time. */
export function Ladder({ steps, path, onOpen }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list
    <ol class="ladder" role="list">
      {steps.map((step) => (
        <li
          key={`${step.kind}-${step.index}`}
          data-s={step.state}
          class={step.kind === 'mistake' && step.state === 'open' ? 'named' : undefined}
        >
          <h3>
            {step.state === 'shut' && <Icon name="lock" />} {step.title}
          </h3>
          {step.text && (OURS.has(step.kind) ? <p>{step.text}</p> : <RichText markdown={step.text} path={path} />)}
          {step.found && (
            // biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list
            <ul class="steps" role="list">
              {step.found.map(({ name, state, words }) => (
                <li key={name}>
                  <code>{name}</code>
                  <span class={`v-ag ${state}`}>
                    {state !== 'off' && <Icon name={state === 'ok' ? 'tick' : 'neq'} />}
                    {words}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {step.note && <p class="small soft">{step.note}</p>}
          {step.price && <p class="small">{step.price}</p>}
          {step.state === 'next' && (
            <button class="btn" type="button" onClick={() => onOpen(step)}>
              {BUTTONS[step.kind] ?? 'Show it'}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Plain sentences: they hold code, in which Markdown would see emphasis and tags. */
const OURS = new Set<HelpStep['kind']>(['error', 'difference', 'input', 'relation', 'origin', 'parting']);

const BUTTONS: Partial<Record<HelpStep['kind'], string>> = {
  mistake: 'Name the mistake',
  hint: 'Show the hint',
  solution: 'Read the solution',
};
