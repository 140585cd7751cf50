import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [message: number[], p: number[], base: number];
type Result = { perSymbol: number[]; total: number; mean: number };

export const laws: Laws<Args, Result> = {
  twice: {
    says: 'The same message sent twice carries twice as much, and the mean per symbol stays.',
    change: (message, p, base) => [[...message, ...message], p, base],
    becomes: ({ perSymbol, total, mean }) => ({ perSymbol: [...perSymbol, ...perSymbol], total: 2 * total, mean }),
  },
  base: {
    says: 'To the squared base, all information is half as large.',
    change: (message, p, base) => [message, p, base * base],
    becomes: ({ perSymbol, total, mean }) => ({ perSymbol: perSymbol.map((value) => value / 2), total: total / 2, mean: mean / 2 }),
  },
  alphabet: {
    says: 'A letter that the message does not use changes nothing.',
    change: (message, p, base) => [message, [...p, 0], base],
  },
  positive: {
    says: 'Information is never negative.',
    holds: ({ perSymbol }) => perSymbol.every((value) => value >= 0),
  },
};
