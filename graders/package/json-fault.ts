/** Where a text stops being JSON: an offset, and a sentence on what stands there. Undefined where it is JSON. */
export interface JsonFault {
  at: number;
  found: string;
  fix: string;
}

type Expecting = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

const TOKEN =
  /\s+|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:]/uy;

/** Finds it by reading the text token by token, since engines say where it is each in a way of its own, or not at all. */
export function jsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let expecting: Expecting | 'end' = 'value';
  const fault = (at: number) => ({ at, ...wordsFor(text, at, expecting, open.at(-1)) });
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return fault(at);
    if (/^\s/.test(token)) continue;
    const next = after(token, expecting, open);
    if (next === undefined) return fault(at);
    expecting = next;
  }
  return expecting === 'end' ? undefined : fault(text.length);
}

/** What is expected behind a token; undefined where the token does not fit. */
function after(token: string, expecting: Expecting | 'end', open: string[]): Expecting | 'end' | undefined {
  const takesValue = expecting === 'value' || expecting === 'value-or-end';
  const closed = (): Expecting | 'end' => (open.length > 0 ? 'comma-or-end' : 'end');
  switch (token) {
    case '{':
    case '[':
      if (!takesValue) return undefined;
      open.push(token);
      return token === '{' ? 'key-or-end' : 'value-or-end';
    case '}':
    case ']': {
      const own = token === '}' ? '{' : '[';
      const isEnd = expecting === 'comma-or-end' || expecting === (own === '{' ? 'key-or-end' : 'value-or-end');
      if (!isEnd || open.at(-1) !== own) return undefined;
      open.pop();
      return closed();
    }
    case ',':
      return expecting === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
    case ':':
      return expecting === 'colon' ? 'value' : undefined;
    default:
      if (expecting === 'key' || expecting === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
      return takesValue ? closed() : undefined;
  }
}

function wordsFor(text: string, at: number, expecting: Expecting | 'end', open: string | undefined): Omit<JsonFault, 'at'> {
  const rest = text.slice(at);
  const word = /^[-+]?[\w.$]+/.exec(rest)?.[0];
  const infinite = /^[-+]?(Infinity|NaN)$/.test(word ?? '') ? word : undefined;
  if (infinite) return { found: `JSON has no ${infinite}.`, fix: `Write "${infinite.replace('+', '')}", in quotes.` };
  if (rest.trim() === '')
    return { found: 'The file ends too early.', fix: `Close the ${open === '{' ? 'brace' : 'bracket'} that is open.` };
  const what = word ?? (rest.startsWith('"') ? 'text' : (rest[0] ?? ''));
  if (rest.startsWith("'")) return { found: 'Here stands a single quote.', fix: 'Text stands in double quotes.' };
  if (rest.startsWith('/')) return { found: 'JSON has no comments.', fix: 'Take the comment out.' };
  if (expecting === 'comma-or-end') return { found: `Before ${what}, a comma is missing, or a bracket that closes.`, fix: 'Put it in.' };
  if (expecting === 'key' || expecting === 'value') {
    if (/^[}\]]/.test(rest)) return { found: `Before ${what} there is a comma too many.`, fix: 'Take it out.' };
  }
  if (expecting === 'key' || expecting === 'key-or-end')
    return { found: `${what} is no name of a field.`, fix: 'Names of fields stand in double quotes.' };
  if (expecting === 'colon')
    return { found: `Before ${what}, a colon is missing.`, fix: 'Put one between the name of a field and its value.' };
  if (expecting === 'end') return { found: `Behind the end of the data stands ${what}.`, fix: 'Take it out.' };
  return { found: `${what} is no value of JSON.`, fix: 'Write a number, text in double quotes, a list, true, false or null.' };
}
