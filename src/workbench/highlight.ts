import jsTokens from 'js-tokens';

/** A stretch of source in one ink: a class of workbench.css, or none for plain text. */
export interface Stretch {
  text: string;
  ink?: 'c-key' | 'c-name' | 'c-lit' | 'c-note';
}

/** Source in stretches of one ink each, line by line. Joined, the stretches are the source (with `\n` as the line end). */
export function highlight(source: string): Stretch[][] {
  const lines: Stretch[][] = [[]];
  const tokens = [...jsTokens(source)];
  tokens.forEach((token, index) => {
    const ink = inkOf(token.type, token.value, tokens[index + 1]?.value);
    for (const [part, text] of token.value.split(/\r\n|\r|\n/).entries()) {
      if (part > 0) lines.push([]);
      if (text !== '') lines.at(-1)!.push(ink ? { text, ink } : { text });
    }
  });
  return lines;
}

const KEYWORDS = new Set(
  (
    'as async await break case catch class const continue default delete do else export extends false finally for from function if import in ' +
    'instanceof interface let new null of return satisfies static super switch this throw true try type typeof undefined var void while with yield ' +
    'any boolean never number object readonly string unknown'
  ).split(' '),
);

function inkOf(type: string, text: string, next: string | undefined): Stretch['ink'] {
  switch (type) {
    case 'MultiLineComment':
    case 'SingleLineComment':
      return 'c-note';
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'RegularExpressionLiteral':
    case 'NoSubstitutionTemplate':
    case 'TemplateHead':
    case 'TemplateMiddle':
    case 'TemplateTail':
      return 'c-lit';
    case 'IdentifierName':
      if (KEYWORDS.has(text)) return 'c-key';
      return next === '(' ? 'c-name' : undefined;
    default:
      return undefined;
  }
}
