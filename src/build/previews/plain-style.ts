/**
 * The style sheets of a drawing as a program reads them that knows neither variables nor media: the light theme, on a screen, at rest.
 */
export function plainStyle(styleSheets: readonly string[]): string {
  const rules = withoutAtRules(styleSheets.join('\n').replace(/\/\*[\s\S]*?\*\//g, ''));
  const tokens = tokensOf(rules);
  return rules
    .replace(/[^{}]*:root[^{}]*\{[^{}]*\}/g, '')
    .replace(/[^{}]*:(?:hover|focus|active|has|not|is)[^{}]*\{[^{}]*\}/g, '')
    .replace(/\{([^{}]*)\}/g, (_, declarations: string) => `{${resolved(declarations, tokens)}}`);
}

/** Attributes of a drawing with the values of the tokens that they name. */
export const plainAttributes = (svg: string, styleSheet: string): string => resolved(svg, tokensOf(withoutAtRules(styleSheet)));

const tokensOf = (rules: string): Map<string, string> =>
  new Map([...rules.matchAll(/(--[\w-]+)\s*:\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value.trim()]));

/** `@media` and the like go with all that is in them. */
const withoutAtRules = (text: string): string => text.replace(/@[^{};]+(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');

/** Values of tokens in place of their names, also where one is made of others; of two themes the light one. Throws for a token that is not there. */
function resolved(declarations: string, tokens: ReadonlyMap<string, string>): string {
  let text = declarations;
  while (/var\(/.test(text)) {
    text = text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => {
      const value = tokens.get(name);
      if (value === undefined) throw new Error(`A figure’s style uses ${name}, which no style sheet of the preview sets.`);
      return value;
    });
    if (/var\((?!--[\w-]+\))/.test(text)) throw new Error(`The preview cannot read this style: ${text.trim()}`);
  }
  return text
    .replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1')
    .replace(/color-mix\(in srgb,\s*([^\s,()]+)[^()]*\)/g, '$1')
    .replace(/\btransparent\b/g, 'none')
    .replace(/([\d.]+)rem\b/g, (_, rem: string) => `${Number(rem) * 16}px`)
    .replace(/\bfont:\s*(italic\s+)?(?:(\d+)\s+)?([\d.]+(?:px|em))(?:\/\S+)?\s+([^;}]+)/g, longFont);
}

function longFont(_: string, italic: string | undefined, weight: string | undefined, size: string, family: string): string {
  return [
    ...(italic ? ['font-style: italic'] : []),
    ...(weight ? [`font-weight: ${weight}`] : []),
    `font-size: ${size}`,
    `font-family: ${family}`,
  ].join('; ');
}
