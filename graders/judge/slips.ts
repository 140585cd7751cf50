/** A slip that many make: how its message reads, and what to say about it. */
interface Slip {
  message: RegExp;
  /** Also asked of the source, where the message alone does not tell. */
  source?: RegExp;
  advice: string | ((match: RegExpExecArray, entry: string) => string);
}

/** Most particular first. The messages are QuickJS's, and sucrase's for syntax. */
const SLIPS: Slip[] = [
  {
    message: /cannot read property 'length' of (null|undefined)/,
    advice: (match) => `Something is ${match[1]} where a list was expected. May an argument be ${match[1]} here?`,
  },
  {
    message: /cannot read property '?(.+?)'? of (null|undefined)/,
    advice: (match) =>
      `The value to the left of ${/^\d+$/.test(match[1] ?? '') ? `[${match[1]}]` : `.${match[1]}`} is ${match[2]}. An index one too far, or an argument that may be ${match[2]}?`,
  },
  {
    message: /cannot set property '?(.+?)'? of (null|undefined)/,
    advice: (match) => `You assign into something that is ${match[2]}. Was the row made before it was filled?`,
  },
  {
    message: /'(require|module|exports)' is not defined/,
    advice: 'There are no modules here. The helpers named in the statement are there without import.',
  },
  {
    message: /'(fetch|document|window|process|setTimeout)' is not defined/,
    advice: (match) => `${match[1]} is not available: a solution gets its arguments and returns a value, nothing more.`,
  },
  {
    message: /'(math|array|number|object|json)' is not defined/,
    advice: (match) => `Names of built-ins begin with a capital: ${match[1] === 'json' ? 'JSON' : capital(match[1] ?? '')}.`,
  },
  {
    message: /'(np|numpy|torch|tf)' is not defined/,
    advice: 'There is no numpy here. Write the loop, or use a helper that the statement names.',
  },
  {
    message: /'(.+?)' is not defined/,
    advice: (match) => `Nothing of the name ${match[1]} is known here. A slip of the pen, or a const inside other braces?`,
  },
  {
    message: /invalid redefinition|Identifier .* has already been declared/,
    advice: 'The same name is declared twice. Assign to the first, or choose another name.',
  },
  { message: /'(.+?)' is read-only/, advice: (match) => `${match[1]} was declared with const. Declare it with let to assign again.` },
  { message: /lexical variable is not initialized|is not initialized/, advice: 'The name is used above the line that declares it.' },
  {
    message: /not a function/,
    source: /\.(dot|sum|mean|T|shape|matmul)\b/,
    advice: 'JavaScript arrays have no such method. Use the helpers (dot, matVec …) or reduce.',
  },
  {
    message: /not a function/,
    advice: 'What stands before the brackets is no function. A typo in a method’s name, or a missing operator between two brackets?',
  },
  { message: /not iterable/, advice: 'Something that is no list is spread or looped over. May an argument be null, or a plain number?' },
  { message: /Math\.random/, advice: 'The same input must always give the same result.' },
  { message: /code cannot be made from text/, advice: 'eval and Function are not available.' },
  { message: /await is only valid|unexpected 'await'/, advice: 'Nothing has to be waited for here: leave out async and await.' },
  { message: /Unterminated (string|template)/, advice: 'A quotation mark is missing at the end of a text.' },
  { message: /Unexpected token, expected "([^"]+)"/, advice: (match) => `A ${match[1]} is missing, here or a little before.` },
];

/** What to do about an error, where it is one of the common slips. */
export function adviceFor({ message }: { message: string }, source: string, entry: string): string | undefined {
  for (const slip of SLIPS) {
    const match = slip.message.exec(message);
    if (match && (!slip.source || slip.source.test(source)))
      return typeof slip.advice === 'string' ? slip.advice : slip.advice(match, entry);
  }
  return undefined;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
