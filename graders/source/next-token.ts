/** Where the next token begins, from an offset between tokens: behind white space and comments. */
export function nextToken(source: string, at: number): number {
  for (;;) {
    while (at < source.length && /\s/.test(source.charAt(at))) at++;
    if (source.startsWith('//', at)) at = endOf(source, '\n', at);
    else if (source.startsWith('/*', at)) at = endOf(source, '*/', at + 2);
    else return at;
  }
}

/** The end of the name that begins at an offset: letters, digits, `$`, `_` and escapes. */
export function nameEnd(source: string, at: number): number {
  NAME.lastIndex = at;
  return NAME.test(source) ? NAME.lastIndex : at;
}

const NAME = /#?(?:[\p{ID_Continue}$\u200C\u200D]|\\u[\dA-Fa-f]{4}|\\u\{[\dA-Fa-f]+\})+/uy;

function endOf(source: string, end: string, from: number): number {
  const at = source.indexOf(end, from);
  return at < 0 ? source.length : at + end.length;
}
