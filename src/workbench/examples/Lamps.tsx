/** Rays around the bulb, in the eight directions. */
const RAYS = Array.from({ length: 8 }, (_, index) => {
  const [x, y] = [Math.cos((index * Math.PI) / 4), Math.sin((index * Math.PI) / 4)];
  const at = (radius: number) => `${(23 + radius * x).toFixed(1)} ${(23 + radius * y).toFixed(1)}`;
  return `M${at(17.5)}L${at(21.5)}`;
}).join('');

/** A lamp for each known mistake. A dark one is a dotted ring, a lit one a full disc with rays: told apart by shape and word, not by colour. */
export function Lamps({ total, lit }: { total: number; lit: ReadonlySet<number> }) {
  return (
    <ol class="lamps" aria-label="Lamps, one for each known mistake">
      {Array.from({ length: total }, (_, lamp) => (
        <li key={lamp} class={lit.has(lamp) ? 'lamp is-lit' : 'lamp'}>
          <svg viewBox="0 0 46 46" aria-hidden="true">
            <circle class="bulb" cx="23" cy="23" r="13" />
            <path class="rays" d={RAYS} />
            <text x="23" y="27.6">
              {lamp + 1}
            </text>
          </svg>
          <span>
            <span class="vh">Lamp {lamp + 1}: </span>
            {lit.has(lamp) ? 'lit' : 'dark'}
          </span>
        </li>
      ))}
    </ol>
  );
}
