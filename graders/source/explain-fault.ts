import { htmlEntity, lineNumbers, strangeCharacter } from './slips/characters.ts';
import { type Finder, type Look, lookAt, pieceAt, textAt } from './slips/look.ts';
import { arrows, heads, misspelt, sideBySide } from './slips/missing.ts';
import { constWithoutValue, negativePower, ofTheParser } from './slips/of-the-parser.ts';
import { otherLanguages } from './slips/other-languages.ts';
import { lonelyBracket, neverEnds, tripleQuotes } from './slips/pairs.ts';
import { hash, integerDivision, python } from './slips/python.ts';
import type { Diagnosis } from '../messages/diagnosis.ts';
import { diagnosisOf, type Slip } from './slip.ts';

/** Who looks for slips, the most certain first. */
const FINDERS: readonly Finder[] = [
  htmlEntity,
  lineNumbers,
  tripleQuotes,
  strangeCharacter,
  neverEnds,
  hash,
  python,
  ofTheParser,
  negativePower,
  otherLanguages,
  arrows,
  misspelt,
  integerDivision,
  lonelyBracket,
  heads,
  constWithoutValue,
  sideBySide,
];

/** A fault of syntax explained by the slip behind it, where one is recognised, and its place (an offset). `said`: what the parser says. */
export function explainFault(source: string, offset: number, said: string): { diagnosis: Diagnosis; at: number } {
  const look = lookAt(source, offset, said);
  for (const find of FINDERS) {
    const slip = find(look);
    if (slip) return { diagnosis: diagnosisOf(slip), at: slip.at ?? offset };
  }
  return { diagnosis: isPlain(said) ? diagnosisOf(plain(look)) : { code: 'parser', values: { said } }, at: offset };
}

/** What the parser says of a token that it has no word about. */
const isPlain = (said: string): boolean => /^Unexpected (token|character|keyword)/.test(said);

function plain(look: Look): Slip {
  const [before, here] = [textAt(look, -1), textAt(look, 0)];
  const previous = pieceAt(look, -1);
  if (here === '') return { code: 'endsTooSoon', values: { before } };
  const missesValue = previous?.kind === 'mark' && !/^[)\]};]$/.test(before) && /^[)\]};,:=]$/.test(here);
  if (missesValue) return { code: 'missingValue', values: { before, after: here } };
  return before ? { code: 'unexpected', values: { here, before } } : { code: 'unexpectedFirst', values: { here } };
}
