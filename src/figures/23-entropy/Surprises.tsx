import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { clamp, fixed, snap } from '../parts/numbers.ts';
import { Columns } from './Columns.tsx';
import { Needle } from './Needle.tsx';
import { NAMINGS, type Naming } from './names.ts';
import { entropyOf, largestContributors, meanOf, outcomes, withProbability } from './surprise.ts';
import { Total } from './Total.tsx';

/** Almost every outcome is half as probable as the next: the rarer, the more surprising, and the less it adds. */
const START = { probabilities: [1 / 32, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2], naming: 0 };
const FAIR = Array.from({ length: 6 }, () => 1 / 6);

/** What outcomes are worth in surprise, and what their names have to do with it: nothing. */
export function Surprises() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { probabilities } = state.value;
  const naming = NAMINGS[state.value.naming % NAMINGS.length] ?? { names: [], values: undefined };

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Columns
          probabilities={probabilities}
          names={naming.names}
          onChange={(index, value) => change({ probabilities: withProbability(probabilities, index, clamp(snap(value, 0.01), 0, 1)) })}
        />
      }
      controls={
        <>
          <Total probabilities={probabilities} names={naming.names} />
          <Needle probabilities={probabilities} naming={naming} />
          <div class="fg-buttons">
            <button class="btn" type="button" onClick={() => change({ naming: state.value.naming + 1 })}>
              Rename the outcomes
            </button>
            <button class="btn" type="button" onClick={() => change({ probabilities: FAIR })}>
              Make all equally likely
            </button>
          </div>
        </>
      }
      readout={<Readout probabilities={probabilities} naming={naming} />}
    />
  );
}

function Readout({ probabilities, naming }: { probabilities: number[]; naming: Naming }) {
  const entropy = fixed(entropyOf(probabilities), 3);
  const average = naming.values
    ? `the average outcome is ${fixed(meanOf(probabilities, naming.values), 2)}`
    : 'there is no average outcome';
  return (
    <>
      <b>{entropy} bits of surprise on average</b>, whatever the outcomes are called; {average}. {mostOf(probabilities, naming.names)}
    </>
  );
}

function mostOf(probabilities: number[], names: string[]): string {
  const largest = largestContributors(probabilities);
  const [first, ...others] = largest.map((k) => `“${names[k] ?? ''}”`);
  const amount = `${fixed(outcomes(probabilities)[largest[0] ?? 0]?.contribution ?? 0, 2)} bits`;
  if (first === undefined) return 'One outcome is certain.';
  if (others.length === 0) return `${first} adds most, ${amount}.`;
  if (others.length === probabilities.length - 1) return `All add the same, ${amount}.`;
  return `${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)} add most, ${amount} each.`;
}
