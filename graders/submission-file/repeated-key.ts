/**
 * The first key that is there twice in one object of a JSON text, or undefined. `JSON.parse` would take the last of them and say
 * nothing, so that a person who reads the file sees another value than the grader. The text must be valid JSON.
 */
export function repeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(undefined);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (keys && isKey(text, end)) {
          const key = JSON.parse(text.slice(at, end)) as string; // a string of valid JSON
          if (keys.has(key)) return key;
          keys.add(key);
        }
        at = end - 1;
        break;
      }
    }
  }
  return undefined;
}

/** The offset behind the closing quote of the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && ' \t\r\n'.includes(text[at] as string)) at++;
  return text[at] === ':';
}
