import jsTokens from 'js-tokens';

/**
 * A source without its comments, and with one blank or one line end wherever there was white space: the same text for two sources that
 * run alike and only talk otherwise.
 */
export function withoutComments(source: string): string {
  let code = '';
  let gap = '';
  for (const { type, value } of jsTokens(source)) {
    if (type === 'LineTerminatorSequence' || (type === 'MultiLineComment' && /[\n\r\u2028\u2029]/.test(value))) gap = '\n';
    else if (type === 'WhiteSpace' || type === 'MultiLineComment' || type === 'SingleLineComment') gap ||= ' ';
    else {
      code += code === '' ? value : gap + value;
      gap = '';
    }
  }
  return code;
}
