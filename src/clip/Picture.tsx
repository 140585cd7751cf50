import { IN_A_ROW, type Pair } from './emoji-set.ts';

/** One picture of the sheet, as the encoder sees it. Without a `pair` it is decoration. */
export function Picture({ place, pair, style = {} }: { place: number; pair?: Pair | undefined; style?: Record<string, string | number> }) {
  const at = { '--x': place % IN_A_ROW, '--y': Math.floor(place / IN_A_ROW), ...style };
  return pair ? (
    <span class="em" role="img" aria-label={pair.name} title={pair.name} style={at} />
  ) : (
    <span class="em" aria-hidden="true" style={at} />
  );
}
