import { CHANNELS, type Kept } from './codes.ts';

const WIDTH = 168;
const HEIGHT = 56;
/** Units for an amplitude of 1; the loudest channel has 1.6. */
const LOUD = 15;

type Props = { side: 'a' | 'b'; kept: Kept; onKeep(index: number): void };

/** The four channels of a modality over all samples, each with a switch: what the code keeps comes back, what it drops comes back flat. */
export function View({ side, kept, onKeep }: Props) {
  const letter = side.toUpperCase();
  // Two places, always filled: a channel leaves when another one gets its place.
  const keep = (event: Event, index: number) => {
    if (kept.includes(index)) event.preventDefault();
    else onKeep(index);
  };
  return (
    <fieldset class="f17-view">
      <legend>
        <span class={`key is-${side}`}>{letter}</span> Its code keeps
      </legend>
      {CHANNELS[side].map(({ name, values }, index) => {
        const has = kept.includes(index);
        return (
          <label key={name} class={`f17-channel is-${side}${has ? ' is-kept' : ''}`}>
            <input type="checkbox" checked={has} aria-disabled={has} onClick={(event) => keep(event, index)} />
            <span>
              {name}
              <small>{has ? 'kept' : 'lost'}</small>
            </span>
            <svg viewBox={`0 ${-HEIGHT / 2} ${WIDTH} ${HEIGHT}`} aria-hidden="true">
              <path class="fg-grid" d={`M0 0H${WIDTH}`} />
              <path class="f17-true" d={trace(values)} />
              <path class="f17-rebuilt" d={has ? trace(values) : `M0 0H${WIDTH}`} />
            </svg>
          </label>
        );
      })}
    </fieldset>
  );
}

function trace(values: number[]): string {
  const step = WIDTH / (values.length - 1);
  return values.map((value, i) => `${i === 0 ? 'M' : 'L'}${(i * step).toFixed(1)} ${(-LOUD * value).toFixed(1)}`).join('');
}
