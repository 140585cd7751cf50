import type { Case } from '../../graders/cases/case.ts';
import { canonicalText } from '../../graders/identity.ts';
import { isList, itemsOf } from '../../graders/judge/compare.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { parameterNames } from '../../graders/package/signature.ts';
import { isRecord, type Value } from '../../graders/value.ts';
import { lineOfDeclaration } from './declared.ts';
import { error, type Finding } from './finding.ts';
import type { Placed } from './many-cases.ts';

/** Something that a convention can speak of, and how it is seen in a case. */
interface Topic {
  /** The field of the contract that is about it. */
  field?: string;
  /** A sentence of any field that is about it. */
  says: RegExp;
  /** What a case has to have: `an empty list`. */
  wants: string;
  isMet(part: Value): boolean;
}

const TOPICS: Topic[] = [
  {
    field: 'empty',
    says: /\b(with|where|of|for|are|have|has) no \w+s\b|\bempty (list|vector|table|input|batch|stream)|\bnone at all\b/i,
    wants: 'an empty list',
    isMet: (part) => isList(part) && part.length === 0,
  },
  {
    field: 'zero',
    says: /\b(weight|value|number|sum|count) (of )?(is )?(0|zero)\b|\bzeros?\b/i,
    wants: 'a 0, or zeros alone in a list',
    isMet: (part) => part === 0,
  },
  {
    says: /\b(vector|row|column|block|direction|query|key|list|table) of zeros\b|\b(is|are) all (0|zeros?)\b/i,
    wants: 'a list of zeros alone',
    isMet: (part) => isList(part) && part.length > 0 && itemsOf(part).every((item) => item === 0),
  },
  { says: /(−|-)0(?![\d.])/, wants: '−0', isMet: (part) => Object.is(part, -0) },
  {
    says: /\bInfinity\b|∞|\binfinite\b/,
    wants: 'Infinity among its arguments or as its result',
    isMet: (part) => part === Number.POSITIVE_INFINITY || part === Number.NEGATIVE_INFINITY,
  },
  { says: /`null`/, wants: 'null', isMet: (part) => part === null },
  {
    field: 'ties',
    says: /\b(ties|tied)\b|\b(listed|counts?) twice\b/i,
    wants: 'two equal items in a list',
    isMet: (part) => isList(part) && new Set(itemsOf(part).map(canonicalText)).size < part.length,
  },
  {
    field: 'negative',
    says: /\b(also|may be|can be) negative\b/i,
    wants: 'a negative number',
    isMet: (part) => typeof part === 'number' && part < 0,
  },
  {
    field: 'single',
    says: /\b(a|one) single \w+/i,
    wants: 'a list of one item',
    isMet: (part) => isList(part) && part.length === 1,
  },
];

/** A sentence that says what does not occur promises nothing. */
const DENIES =
  /\b(does|do|can|will|must) ?not (occur|happen|come|be)\b|\bnever (occurs?|empty|zero|negative)\b|\bno \w+ is empty\b|\balways at least\b|\bat least (one|two|three|\d)\b|\bthere (is|are) always\b|\bfinite\b/i;

/** What the contract promises is met by some case: else a solution that breaks the promise is accepted. */
export function checkPromises(exercise: ExercisePackage, many: readonly Placed[]): Finding[] {
  const cases = many.map((it) => it.case);
  const { contract } = exercise;
  if (!cases.some(({ kind }) => kind === 'edge') && Object.keys(contract).length > 0) return [noEdges(exercise)];
  const seen = new Map<string, boolean>();
  const isMet = (topic: Topic): boolean => {
    const known = seen.get(topic.wants) ?? cases.some((it) => holdsPart([it.args, it.expected], (part) => topic.isMet(part)));
    seen.set(topic.wants, known);
    return known;
  };
  return Object.entries(contract).flatMap(([field, text]) => {
    if (DENIES.test(text)) return [];
    const topic = TOPICS.find((it) => (it.field === field || it.says.test(text)) && !isMet(it));
    if (topic) return [unmet(field, text, topic.wants)];
    const value = valueThatIsNamed(text, exercise, cases);
    return value ? [unmet(field, text, value)] : [];
  });
}

/** `q = 0`, of a parameter `q`, and no case in which it is that. */
function valueThatIsNamed(text: string, { signature }: ExercisePackage, cases: readonly Case[]): string | undefined {
  const names = parameterNames(signature);
  for (const [, name = '', value = ''] of text.matchAll(/`?\b([A-Za-z]\w*)`?\s*(?:=|is)\s*`?(−?-?\d+(?:\.\d+)?)`?(?![\w.]|\s*[·*/^])/g)) {
    const position = names.indexOf(name);
    const wanted = Number(value.replace('−', '-'));
    if (position < 0 || cases.some(({ args }) => holdsPart(args[position], (part) => part === wanted))) continue;
    return `${name} = ${value}`;
  }
  return undefined;
}

/** Whether a value has a part like this, at any depth. */
function holdsPart(value: Value, isIt: (part: Value) => boolean): boolean {
  if (isIt(value)) return true;
  if (isList(value)) return itemsOf(value).some((item) => holdsPart(item, isIt));
  return isRecord(value) && Object.values(value).some((item) => holdsPart(item, isIt));
}

const unmet = (field: string, text: string, wants: string): Finding =>
  error('promise', 'exercise.yaml', {
    path: ['contract', field],
    found: `contract.${field} is met by no case: “${text}”`,
    expected: `a case with ${wants}: else a solution that does otherwise is accepted.`,
    fix: 'Add an edge to inputs.ts, or say that it does not occur.',
  });

const noEdges = ({ contract, inputs }: ExercisePackage): Finding =>
  error(
    'promise',
    'inputs.ts',
    {
      found: 'edges is empty.',
      expected: `edges for what the contract speaks of: ${Object.keys(contract).join(', ')}.`,
      fix: 'Write down the inputs on which slips show: they are run in every submission.',
    },
    lineOfDeclaration(inputs, 'edges'),
  );
