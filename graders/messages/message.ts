import type { ForeignKind } from '../value.ts';
import type { None } from './diagnoses/none.ts';
import type { ExampleValues } from './example-values.ts';
import type { QuizValues } from './quiz-values.ts';
import type { VerdictValues } from './verdict-values.ts';
import type { ChangeName, Becomes, StepName, TermForm, ConditionName, Comparison, NumberCondition } from './relation-words.ts';

/**
 * What is said to a learner, as data: a code, and the values that its sentence names. Text is made of it at the edge, in the language of
 * whoever reads (`english.ts`; another language is another catalogue). Values are plain data, so that a verdict can be kept and sent.
 */
export type Message<Code extends MessageCode = MessageCode> = { [C in Code]: { code: C; values: MessageValues[C] } }[Code];

export type MessageCode = keyof MessageValues;

/** A message of a code. */
export const say = <Code extends MessageCode>(code: Code, values: MessageValues[Code]): Message<Code> =>
  ({ code, values }) as Message<Code>; // one member of the union, which the compiler cannot see for a code that is a parameter

/** How many there are of what. */
export interface Count {
  count: number;
  noun: Noun;
}

/** What the items of a list are called. */
export type Noun = 'row' | 'record' | 'number' | 'string' | 'boolean' | 'item';

/** The values of each code. A name ends up in a sentence as it is; a message in a value is a part of the sentence. */
export interface MessageValues extends VerdictValues, QuizValues, ExampleValues {
  /** A sentence that was kept before messages were data. */
  text: { text: string };

  'value.undefined': None;
  /** A hole inside of a result, which no missing return explains. */
  'value.hole': None;
  'value.foreign': { kind: ForeignKind };
  'value.number': { number: string };
  /** NaN and the infinities. */
  'value.not-finite': { number: string };
  'value.string': { shown: string; looksLikeNumber: boolean };
  'value.empty-list': None;
  'value.list': Count;
  'value.list-of-lists': Count & { inner: Count };
  'value.no-fields': None;
  /** `more`: fields that are not named. */
  'value.record': { fields: string[]; more: number };
  /** null, true and false. */
  'value.plain': { shown: string };
  'value.any-number': None;
  'value.any-string': None;
  'value.any-boolean': None;

  'place.element': { index: number };
  'place.row': { index: number };
  'place.field': { field: string };
  'place.cell': { row: number; column: number };
  /** A place as code writes it: `a[1][0][2]`. */
  'place.path': { path: string };

  'difference.at': { place: Message; what: Message };
  /** `call`: the step of a case of several, as code. */
  'difference.at-step': { call: string; what: Message };
  'difference.value': { expected: Message; actual: Message };
  'difference.no-list': { place: Message; expected: Message; actual: Message };
  'difference.length': { expected: Count; actual: number };
  'difference.missing-field': { field: string };
  'difference.extra-field': { field: string };
  /** Values as they are written in code. */
  'difference.shown': { expected: string; actual: string };
  'difference.nan': { expected: string; actual: string };
  'difference.infinite': { expected: string; actual: string };
  /** The call returned, and the contract says that it throws. */
  'difference.must-throw': { actual: Message };
  /** `why`: a sentence of the author's. */
  'difference.refused': { why: string };
  /** The author's checker can make nothing of the result. */
  'difference.form': None;

  'relation.factor': { factor: string; reason?: FactorReason };
  'relation.plus': { amount: string };
  'relation.minus': { amount: string };
  'relation.function': { missing: MissingFunction };
  'relation.by-quantity': { form: QuantityForm; quantity: Message };
  'relation.order': { order: Order };
  'relation.collected': { by: Collector };
  /** All that is wrong lies in one part; `within`: the relation that holds there. */
  'relation.part': { part: Message; within?: Message };
  /** What holds in one of several fields that are wrong. */
  'relation.in-field': { field: string; within: Message };
  /** The results are the right ones for changed arguments. */
  'relation.substituted': { change: Message };
  /** The results do not follow a change of the arguments that the right ones follow. */
  'relation.no-influence': { change: Message };
  /** The right results follow a change of the arguments in a plain way, and the learner's do not. */
  'relation.response': { change: Message; becomes: Becomes };
  /** All inputs that go wrong have something in common. */
  'relation.only-where': { condition: Message; within?: Message };
  /** What holds on nearly all inputs, but for the simplest. */
  'relation.where': { condition: Message; within: Message };
  'relation.always': { value: string; of: 'result' | 'numbers' };
  /** All wrong numbers have something in common. */
  'relation.only-numbers': { is: NumberCondition };
  'relation.other-field': { field: string; other: string };
  'relation.step-missing': { step: StepName };
  'relation.step-added': { step: StepName };
  /** `weight`: how often the term is missing, as it is written: `−2`. */
  'relation.term': { form: TermForm; weight: string; term: Message };

  /** `of`: a number, or a list of rows or of other items. */
  change: { subject: Message[]; of: 'number' | 'row' | 'item'; to: ChangeName };
  'change.set': { argument: Message; value: string };
  'change.swapped': { arguments: Message[] };
  'change.swapped-all': { pairs: Message[][] };
  'change.replaced': { argument: Message; by: Message };

  condition: { subject: Message; item: 'row' | 'item'; is: ConditionName };
  'condition.result': { is: ConditionName };
  'condition.value': { argument: Message; value: string; isNot: boolean };
  'condition.compared': { first: Message; is: Comparison; second: Message };

  'argument.named': { name: string };
  'argument.nth': { index: number };
  'quantity.length': { argument: Message };
  'quantity.row-length': { argument: Message };
  'quantity.numbers': { argument: Message };
  'quantity.value': { argument: Message };
  'quantity.field': { argument: Message; field: string };
  'quantity.result-field': { field: string };
  'quantity.same-place': { argument: Message };
  'quantity.inverse': { quantity: Message };
  'quantity.logarithm': { quantity: Message };
  'quantity.product': { first: Message; second: Message };

  'part.field': { field: string };
  'part.fields': { fields: string[] };
  'part.all-but-first': { item: 'row' | 'element' };
  'part.all-but-last': { item: 'row' | 'element' };
  'part.first': { item: 'row' | 'element' };
  'part.last': { item: 'row' | 'element' };
  'part.nth': { item: 'row' | 'element'; index: number };
  'part.diagonal': None;
  'part.off-diagonal': None;
  'part.first-column': None;
  'part.last-column': None;
}

/** What a constant factor usually means. */
export type FactorReason =
  | 'sign'
  | 'bits-for-nats'
  | 'nats-for-bits'
  | 'sign-and-bits-for-nats'
  | 'sign-and-nats-for-bits'
  | 'base-10-for-e'
  | 'base-e-for-10'
  | 'base-10-for-2'
  | 'base-2-for-10'
  | 'degrees-for-radians'
  | 'radians-for-degrees';

/** The function that each of the learner's numbers has still to go through. */
export type MissingFunction =
  | 'abs'
  | 'square'
  | 'root'
  | 'inverse'
  | 'one-minus'
  | 'exp'
  | 'exp-minus'
  | 'ln'
  | 'minus-ln'
  | 'log2'
  | 'minus-log2'
  | 'two-to-the'
  | 'sigmoid'
  | 'logit'
  | 'tanh'
  | 'rectified';

/** What a quantity among the arguments has still to do to each of the learner's numbers. */
export type QuantityForm =
  | 'mean'
  | 'sum'
  | 'minus-mean'
  | 'minus-sum'
  | 'n-over-n-minus-1'
  | 'n-minus-1-over-n'
  | 'over-n-minus-1'
  | 'times-n-minus-1'
  | 'over-root'
  | 'times-root'
  | 'times'
  | 'over'
  | 'minus-times'
  | 'minus-over'
  | 'times-one-minus'
  | 'over-one-minus'
  | 'over-square'
  | 'times-square'
  | 'plus'
  | 'minus'
  | 'subtracted-from'
  | 'over-ln'
  | 'times-ln'
  | 'plus-ln'
  | 'minus-ln'
  | 'subtracted-from-ln';

/** The order in which the learner has the right values. */
export type Order = 'transposed' | 'reversed' | 'rows-reversed' | 'permuted' | 'rows-permuted';

/** What makes the one number that is asked for of a list. */
export type Collector = 'sum' | 'mean' | 'largest' | 'smallest';
