import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding } from './finding.ts';
import { type Parameter, parseSignature } from '../../graders/package/signature.ts';

/** A convention that right solutions can differ about. */
interface Convention {
  /** The name of its field, which the message asks for. */
  field: string;
  /** Other names of the field, or a sentence in any field, that say the same. */
  also: RegExp;
  /** Why it matters for this exercise; undefined where it does not. */
  reason(parameters: Parameter[], reference: string): string | undefined;
  example: string;
}

const named = (parameters: Parameter[], names: RegExp): string | undefined => {
  const found = parameters.find(({ name }) => names.test(name));
  return found && `there is a parameter ${found.name}`;
};

const calls = (reference: string, code: RegExp): string | undefined => {
  const found = code.exec(reference)?.[0];
  return found && `the reference uses ${found.replace(/\($/, '')}`;
};

const CONVENTIONS: Convention[] = [
  {
    field: 'base',
    also: /\bbase\b|\bbits\b|\bnats\b|natural logarithm/i,
    reason: (parameters, reference) => named(parameters, /^base$/i) ?? calls(reference, /Math\.log(2|10)?\(/),
    example: 'The logarithm is natural: entropies are in nats.',
  },
  {
    field: 'axis',
    also: /\baxis\b|\brows?\b|\bcolumns?\b|one a row/i,
    reason: (parameters) => {
      const matrix = parameters.find(({ type }) => /\bMat\b|number\[\]\[\]/.test(type) && !/\(.*\|.*\)/.test(type));
      return named(parameters, /^(axis|dim)$/i) ?? (matrix && `${matrix.name} is a matrix`);
    },
    example: 'Each row is one sample.',
  },
  {
    field: 'normalisation',
    also: /normalis|sums? to 1|need not sum|shares?\b|\bmean\b/i,
    reason: (parameters) => named(parameters, /^(weights|counts|frequencies|p|q|probabilities|distribution|joint|P)$/),
    example: 'The weights need not sum to 1; they are divided by their sum.',
  },
  {
    field: 'ties',
    also: /\bties?\b|\btied\b|\bequal(ly)?\b|\bfirst of\b/i,
    reason: (_, reference) => calls(reference, /\.(toSorted|sort)\(|\.indexOf\(Math\.(max|min)/),
    example: 'Of equally near items the first counts.',
  },
  {
    field: 'empty',
    also: /\bempty\b|\bnone at all\b|\bno (outcomes|items|pairs|rows|vectors|modalit)|\bat least (one|two|1|2)\b|fewer than/i,
    reason: (parameters) => {
      const list = parameters.find(({ type }) => /\bVec\b|\bMat\b|\[\]|Array</.test(type));
      return list && `${list.name} is a list, and lists can be empty`;
    },
    example: 'Where there are no samples, the result is 0.',
  },
  {
    field: 'zero',
    also: /\bzeros?\b|of weight 0|length 0|all 0/i,
    reason: (_, reference) =>
      /Math\.(sqrt|hypot)\(/.test(reference) && /[^/]\/[^/*]/.test(reference) ? 'the reference divides, and takes lengths' : undefined,
    example: 'The similarity with a vector of zeros is 0.',
  },
  {
    field: 'rounding',
    also: /\bround/i,
    reason: (_, reference) => calls(reference, /Math\.(round|floor|ceil|trunc)\(|\.toFixed\(/),
    example: 'Halves are rounded up.',
  },
];

/** The conventions that the signature or the reference makes matter are written in `contract`, from where the statement shows them. */
export function checkContract({ signature, reference, contract, throws }: ExercisePackage): Finding[] {
  const parameters = parseSignature(signature)?.parameters ?? [];
  const code = reference.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const written = Object.entries({ ...contract, ...(throws !== undefined && { throws }) });
  return CONVENTIONS.flatMap(({ field, also, reason, example }) => {
    const why = reason(parameters, code);
    if (why === undefined || written.some(([name, sentence]) => name === field || also.test(sentence))) return [];
    return [
      error('contract', 'exercise.yaml', {
        path: ['contract', field],
        found: `contract.${field} is missing.`,
        expected: `a sentence on it, because ${why}.`,
        fix: `Say what right solutions do, such as “${example}” The statement shows it.`,
      }),
    ];
  });
}
