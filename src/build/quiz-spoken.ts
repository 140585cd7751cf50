/**
 * The text without markup, for screen readers: formulas in plain signs. Names of fields are made of it, because not every reader
 * takes a name from MathML.
 */
export function speak(text: string): string {
  return text
    .split('$')
    .map((part, at) => (at % 2 === 1 ? speakFormula(part) : part.replace(/[*_`]/g, '')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function speakFormula(tex: string): string {
  return tex
    .replace(/\\[dt]?frac(\d)(\d)/g, '$1/$2')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([A-Za-z]+)/g, (_, command: string) => SIGNS[command] ?? ` ${command} `)
    .replace(/\\./g, ' ')
    .replace(/[{}]/g, '')
    .replace(/_/g, ' ')
    .replace(/-/g, '−');
}

const SIGNS: Record<string, string> = {
  A: '',
  B: '',
  J: '',
  R: 'R',
  cdot: ' times ',
  times: ' times ',
  ge: ' ≥ ',
  le: ' ≤ ',
  ne: ' ≠ ',
  to: ' → ',
  sum: ' sum ',
  text: '',
  mathbb: '',
  mathrm: '',
  left: '',
  right: '',
};
