/** How the calls and values of examples are broken, so that they fit the pane of the statement. */

/** Columns that fit the pane at its usual width. */
const CALL_WIDTH = 36;

/** A long call over several lines, broken between its arguments. */
export function breakCall(call: string): string {
  if (call.length <= CALL_WIDTH) return call;
  return filled(splitCall(call), CALL_WIDTH, '');
}

/** A long value over several lines, broken behind commas, but not inside the rows of a table that stands in a record. */
export function breakValue(value: string): string {
  const units: string[] = [];
  let depth = 0;
  for (const piece of value.replace(/\s+/g, ' ').split(/(?<=,) /)) {
    if (depth > 2) units.push(`${units.pop()} ${piece}`);
    else units.push(piece);
    for (const char of piece) depth += '[{('.includes(char) ? 1 : ']})'.includes(char) ? -1 : 0;
  }
  // The arrow in front takes two columns.
  return filled(units, CALL_WIDTH - 2);
}

/** Pieces over as few lines as hold them, with a space between two of them; `glue` stands between the first two. */
function filled([first = '', ...others]: string[], width: number, glue = ' '): string {
  const lines = [first];
  for (const [index, piece] of others.entries()) {
    const joined = lines.at(-1) + (index === 0 ? glue : ' ') + piece;
    if (joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(`  ${piece}`);
  }
  return lines.join('\n');
}

/** `f(a, [b, c])` → `f(`, `a,`, `[b, c])`. */
function splitCall(call: string): string[] {
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const char of call) {
    const isSpaceBetween = char === ' ' && depth === 1 && parts.at(-1) === '';
    if (!isSpaceBetween) parts[parts.length - 1] += char;
    if (quote) quote = char === quote ? '' : quote;
    else if (char === "'" || char === '"' || char === '`') quote = char;
    else if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
    if (!quote && depth === 1 && (char === ',' || (char === '(' && parts.length === 1))) parts.push('');
  }
  return parts;
}
