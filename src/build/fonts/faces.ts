import { type CharactersOfSite, KEYBOARD } from './characters.ts';
import type { Axes } from './cut.ts';
import type { KatexFace } from './katex-style-sheet.ts';
import type { FaceRule } from './style-sheet.ts';

export interface Face extends FaceRule {
  /** Name of the cut file in the folder of fonts, without `-cut.woff2`. */
  name: string;
  /** Addresses of the whole files, as the bundler resolves them. Later ones hold the letters that the first one has not. */
  sources: string[];
  /** What the cut file is to hold, where the sources have it. */
  characters: string;
  /** Of those, what nearly every page with this face shows; the others have a file of their own, which few pages fetch. All of them unless it is given. */
  core?: string;
  axes?: Axes;
  /** Features of the typeface that are kept, by their OpenType names. */
  features: string[];
}

/** Of text: kerning, ligatures, accents, figures of one width. Small capitals, fractions and alternates are not set anywhere. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];
/** Of code and formulas: every character has its own place. The full editor, too, leaves Commit Mono's contextual spacing out. */
const FEATURES_OF_CODE = ['ccmp', 'mark', 'mkmk'];

const WEIGHTS = { min: 400, max: 700 };
/** `opsz`, in points, of running text. A range of them up to that of headings, which differ little, would take 11 kB more. */
const OPTICAL_SIZE = 18;

/** Signs that explanations put into code, beside what a keyboard has. */
const CORE_OF_CODE = `${KEYBOARD}…−·×→`;

/**
 * The faces of the site's type, cut to what the design uses. Literata's italic has one weight, since it stands in running text alone.
 */
export function facesOfText({ text }: CharactersOfSite): Face[] {
  const common = { style: 'normal', display: 'swap', characters: text, features: FEATURES } as const;
  const literata = (style: string) => ['latin', 'latin-ext'].map((letters) => `${LITERATA}/literata-${letters}-opsz-${style}.woff2`);
  const commissioner = ['latin', 'latin-ext'].map((letters) => `${COMMISSIONER}/commissioner-${letters}-wght-normal.woff2`);
  const mono = (name: string, weight: string, style: string): Face => ({
    ...common,
    ...{ name, weight, style, family: 'Commit Mono', features: FEATURES_OF_CODE, core: CORE_OF_CODE },
    sources: [`${COMMIT_MONO}/commit-mono-latin-${weight}-${style}.woff2`],
  });
  return [
    {
      ...common,
      ...{ name: 'literata-normal', family: 'Literata', weight: '400 700' },
      sources: literata('normal'),
      axes: { opsz: OPTICAL_SIZE, wght: WEIGHTS },
    },
    {
      ...common,
      ...{ name: 'literata-italic', family: 'Literata', weight: '400', style: 'italic' },
      sources: literata('italic'),
      axes: { opsz: OPTICAL_SIZE, wght: WEIGHTS.min },
    },
    { ...common, ...{ name: 'commissioner', family: 'Commissioner', weight: '400 700' }, sources: commissioner, axes: { wght: WEIGHTS } },
    mono('commit-mono', '400', 'normal'),
    mono('commit-mono-bold', '700', 'normal'),
    mono('commit-mono-italic', '400', 'italic'),
  ];
}

const LITERATA = '@fontsource-variable/literata/files';
const COMMISSIONER = '@fontsource-variable/commissioner/files';
const COMMIT_MONO = '@fontsource/commit-mono/files';

const NUMBERS = '0123456789.,+−()= ';

/**
 * What is set in these faces beside formulas: worked tables take numbers and words from the first, and numbers in bold from the second.
 * Quizzes put other numbers into a formula with each draw.
 */
const BESIDE_FORMULAS: Record<string, string> = { 'KaTeX_Main-Regular': `${KEYBOARD}−×·`, 'KaTeX_Main-Bold': NUMBERS };

/** The faces that formulas are set in, each in one file. */
export const facesOfFormulas = ({ formulas }: CharactersOfSite, faces: KatexFace[]): Face[] =>
  faces.map(({ file, family, weight, style }) => ({
    ...{ name: file, family, weight, style },
    display: 'block',
    sources: [`katex/dist/fonts/${file}.woff2`],
    characters: [...(formulas.get(file) ?? []), ...(BESIDE_FORMULAS[file] ?? '')].join(''),
    core: [...(formulas.get(file) ?? []), ...NUMBERS].join(''),
    features: FEATURES_OF_CODE,
  }));
