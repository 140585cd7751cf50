import { useSignal } from '@preact/signals';
import { Choice } from '../parts/Choice.tsx';
import { Drawing } from '../parts/Drawing.tsx';
import { Frame } from '../parts/Frame.tsx';
import { fixed } from '../parts/numbers.ts';
import { PowerSlider } from '../parts/PowerSlider.tsx';
import { entropyOf, estimate, histogram } from './histogram.ts';
import { Resolutions } from './Resolutions.tsx';
import { binProbabilities, drawSamples, inTime, MOST_SAMPLES, type Signal } from './signals.ts';
import { Wave } from './Wave.tsx';

const START = { signal: 'speech' as Signal, bins: 16, n: 64, corrected: false, shuffled: false, seed: 5 };

const WHAT: Record<Signal, string> = {
  speech: 'Speech is quiet most of the time, so a few bins get most of it.',
  tone: 'A tone turns slowly at its ends, so the outer bins are the fullest.',
  noise: 'Noise fills all bins alike: no other signal over these bins has a larger entropy.',
};

/** A sensor, its histogram, and what the histogram makes of it at every resolution. */
export function Sensor() {
  const state = useSignal(START);
  const change = (part: Partial<typeof START>) => {
    state.value = { ...state.value, ...part };
  };
  const { signal, bins, n, corrected, shuffled, seed } = state.value;
  const drawn = drawSamples(signal, n, seed);
  const samples = shuffled ? drawn : inTime(drawn, signal);

  return (
    <Frame
      onReset={() => change(START)}
      drawing={
        <Drawing
          width={404}
          height={410}
          x={-24}
          y={-16}
          label="The signal over time, its histogram beside it, and below the entropy for every number of bins"
        >
          <Wave samples={samples} bins={bins} />
          <Resolutions samples={drawn} signal={signal} bins={bins} corrected={corrected} />
        </Drawing>
      }
      controls={
        <>
          <Choice
            name="f25-signal"
            label="Signal"
            options={[
              { value: 'speech', label: 'speech' },
              { value: 'tone', label: 'tone' },
              { value: 'noise', label: 'noise' },
            ]}
            value={signal}
            onChange={(value) => change({ signal: value })}
          />
          <div class="fg-apart">
            <PowerSlider id="f25-bins" label="Bins" value={bins} min={2} max={128} onInput={(value) => change({ bins: value })} />
            <PowerSlider id="f25-n" label="Samples" value={n} min={8} max={MOST_SAMPLES} onInput={(value) => change({ n: value })} />
          </div>
          <Choice
            name="f25-corrected"
            label="Miller–Madow"
            options={[
              { value: 'off', label: 'off' },
              { value: 'on', label: 'on' },
            ]}
            value={corrected ? 'on' : 'off'}
            onChange={(value) => change({ corrected: value === 'on' })}
          />
          <div class="fg-buttons">
            <button class="btn" type="button" aria-pressed={shuffled} onClick={() => change({ shuffled: !shuffled })}>
              {shuffled ? 'Put back in order' : 'Shuffle in time'}
            </button>
            <button class="btn" type="button" onClick={() => change({ seed: seed + 1 })}>
              Listen again
            </button>
          </div>
        </>
      }
      readout={
        <>
          <b>{fixed(estimate(histogram(drawn, bins), corrected), 2)} bits per sample</b>, from {n} samples in {bins} bins; endless samples
          would give {fixed(entropyOf(binProbabilities(signal, bins)), 2)}.{' '}
          {shuffled ? 'Shuffled, the signal is beyond recognition, and its histogram the same as before.' : WHAT[signal]}
        </>
      }
    />
  );
}
