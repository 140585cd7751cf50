import type { Classified } from './classify.ts';

const STEP = 26;

/** Modalities that are used on the left, representations on the right, and the sign between the two counts. */
export function Tally({ classified }: { classified: Classified }) {
  const { used, outputs, kind } = classified;
  const sign = kind === 'fusion' ? '<' : kind === 'fission' ? '>' : '=';
  const dots = (count: number) => Array.from({ length: count }, (_, i) => i);
  return (
    <div class="fg-part">
      <p class="label">
        Representations and modalities used: <b>{kind}</b>
      </p>
      <svg class="fg-drawing" viewBox="0 0 340 34" role="img" aria-label={`K is ${outputs}, M is ${used}: ${kind}`}>
        {dots(outputs).map((i) => (
          <rect key={i} class="f02-count" x={96 - STEP * i} y={8} width={18} height={18} />
        ))}
        <text class="f02-sign" x={150} y={25} text-anchor="middle">
          {sign}
        </text>
        {dots(used).map((i) => (
          <circle key={i} class="f02-count" cx={195 + STEP * i} cy={17} r={9.5} />
        ))}
      </svg>
    </div>
  );
}
