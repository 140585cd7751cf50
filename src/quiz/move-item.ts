/** The keys with one of them at another place; the same list where nothing changes or there is no such place. */
export function moved(keys: string[], key: string, to: number): string[] {
  const from = keys.indexOf(key);
  if (from < 0 || from === to || to < 0 || to >= keys.length) return keys;
  const others = keys.filter((other) => other !== key);
  return [...others.slice(0, to), key, ...others.slice(to)];
}

/** The row that a height on the screen belongs to; above the first it is the first, below the last the last. */
export function placeUnder(y: number, rows: readonly { bottom: number }[]): number {
  const at = rows.findIndex(({ bottom }) => y < bottom);
  return at < 0 ? Math.max(0, rows.length - 1) : at;
}
