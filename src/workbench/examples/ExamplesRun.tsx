import { joinExample } from '../../../graders/examples/split-example.ts';
import { Icon } from '../../icons/Icon.tsx';
import { capitalise, inWords } from '../../site/number-words.ts';
import { leftOutWords } from './example-words.ts';
import type { TriedOn } from './examples-state.ts';

type Props = {
  triedOn: TriedOn | undefined;
  source: string | undefined;
  /** Shows the values of the learner's variables on a call. */
  onValues: (call: string) => void;
};

/** How the code did on the learner's own examples, before anything else; one sentence where all of them pass. */
export function ExamplesRun({ triedOn, source, onValues }: Props) {
  if (!triedOn || triedOn.source !== source) return null;
  const { examples, leftOut } = triedOn;
  const silent = leftOutWords(leftOut, examples.length + leftOut.length);
  const left = silent && <p class="small soft">{silent}</p>;
  if (examples.length === 0) return left || null;
  if (examples.every(({ tried }) => tried.kind === 'passes')) {
    return (
      <>
        <p class="small soft ex-pass">{passWords(examples.length, leftOut.length)}</p>
        {left}
      </>
    );
  }
  return (
    <section aria-labelledby="ex-run">
      <h3 id="ex-run">Your examples, run first</h3>
      <ol class="ex-ran">
        {examples.map(({ number, example, tried }) => (
          <li key={number} data-state={tried.kind === 'fails' ? 'wrong' : undefined}>
            <span class="n">{number}</span>
            <Tried kind={tried.kind} />
            <code>{joinExample(example)}</code>
            <span class="got">
              {tried.kind === 'fails' && (
                <>
                  yours{' '}
                  <b>
                    <code>{tried.says}</code>
                  </b>{' '}
                  <button class="as-link" type="button" onClick={() => onValues(example.call)}>
                    Show its values
                  </button>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {left}
    </section>
  );
}

function passWords(passing: number, leftOut: number): string {
  if (leftOut > 0) return `${capitalise(inWords(passing))} of your examples ${passing === 1 ? 'passes' : 'pass'}.`;
  return passing === 1 ? 'Your example passes.' : `Your ${inWords(passing)} examples pass.`;
}

const LOOKS = {
  passes: { state: 'accepted', icon: 'tick' },
  fails: { state: 'wrong', icon: 'neq' },
  'left-out': { state: 'neutral', icon: 'ring' },
} as const;

function Tried({ kind }: { kind: keyof typeof LOOKS }) {
  const { state, icon } = LOOKS[kind];
  return (
    <span class="state" data-state={state}>
      <Icon name={icon} /> {kind === 'left-out' ? 'not run' : kind}
    </span>
  );
}

/** The same for a screen reader, with the verdict: only what fails. */
export function failingWords(triedOn: TriedOn | undefined, source: string | undefined): string {
  if (!triedOn || triedOn.source !== source) return '';
  const failing = triedOn.examples.filter(({ tried }) => tried.kind === 'fails').map(({ number }) => String(number));
  if (failing.length === 0) return '';
  return failing.length === 1 ? `Your example ${failing[0]} fails.` : `${capitalise(inWords(failing.length))} of your examples fail.`;
}
