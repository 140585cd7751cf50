import { scan } from '../source/scan.ts';

/**
 * A source without its comments, and with one blank or one line end wherever there was white space: the same text for two sources that
 * run alike and only talk otherwise.
 */
export function withoutComments(source: string): string {
  let code = '';
  let gap = '';
  for (const { kind, text } of scan(source)) {
    if (kind === 'space' || kind === 'comment') {
      if (/[\n\r\u2028\u2029]/.test(text)) gap = '\n';
      else gap ||= ' ';
    } else {
      code += code === '' ? text : gap + text;
      gap = '';
    }
  }
  return code;
}
