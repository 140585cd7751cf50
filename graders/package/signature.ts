/**
 * The parameters' names of a function type, `(xs: Vec[], base?: number) => number` → xs, base: for sentences about arguments.
 * A parameter without a name of its own (`{ a, b }: Options`) gets ''.
 */
export function parameterNames(signature: string): string[] {
  const parameters = [''];
  let depth = 0;
  // An arrow's > closes nothing.
  for (const character of signature.replaceAll('=>', ' ')) {
    if (')]}>'.includes(character)) depth--;
    if (depth === 0 && character === ')') break;
    if (depth === 1 && character === ',') parameters.push('');
    else if (depth >= 1) parameters[parameters.length - 1] += character;
    if ('([{<'.includes(character)) depth++;
  }
  return parameters.filter((parameter) => parameter.trim() !== '').map((parameter) => /^\s*(?:\.\.\.)?([\w$]+)/.exec(parameter)?.[1] ?? '');
}
