import type { SentencesOf } from '../catalogue.ts';
import { listed } from './listed.ts';
import { CHANGES } from './words-of-changes.ts';
import { COMPARISONS, CONDITIONS, NUMBERS } from './words-of-conditions.ts';
import { STEPS } from './words-of-steps.ts';
import type { Message, MessageValues } from '../message.ts';
import type { Becomes, ChangeName, TermForm } from '../relation-words.ts';

/** Sentences about what the results have to do with the arguments, in English: the part of the catalogue in `english.ts` that is longest. */
export const RELATIONS_BY_RUNNING = {
  'relation.in-field': ({ field, within }, part) => `In the field ${field}, ${lowered(part(within))}`,
  'relation.substituted': ({ change }, part) => `Yours is what comes out when ${part(change)}${remark(change) ?? '.'}`,
  'relation.no-influence': ({ change }, part) => `Yours stays the same when ${part(change)}; the right result does not.`,
  'relation.response': ({ change, becomes }, part) => BECOMES[becomes](part(change)),
  'relation.only-where': ({ condition, within }, part) =>
    `You are wrong only where ${part(condition)}${within ? `; then ${lowered(part(within))}` : '.'}`,
  'relation.where': ({ condition, within }, part) => `Where ${part(condition)}, ${lowered(part(within))}`,
  'relation.only-numbers': ({ is }) => NUMBERS[is],
  'relation.always': ({ value, of }) => (of === 'result' ? `Yours is always ${value}.` : `Every number of yours is ${value}.`),
  'relation.other-field': ({ field, other }) => `Your field ${field} holds what belongs in ${other}.`,
  'relation.step-missing': ({ step }) => STEPS[step].missing,
  'relation.step-added': ({ step }) => STEPS[step].added,
  'relation.term': ({ form, weight, term }, part) => TERMS[form](part(term), weight),

  change: ({ subject, of, to }, part) => CHANGES[to](subject.map(part), of),
  'change.set': ({ argument, value }, part) => `${part(argument)} is always ${value}`,
  'change.swapped': ({ arguments: both }, part) => `${listed(both.map(part))} are swapped`,
  'change.swapped-all': ({ pairs }, part) => `${listed(pairs.map((pair) => pair.map(part).join(' with ')))} are all swapped`,
  'change.replaced': ({ argument, by }, part) => `${part(by)} is used in place of ${part(argument)}`,

  condition: ({ subject, item, is }, part) => CONDITIONS[is](part(subject), item),
  'condition.result': ({ is }) => CONDITIONS[is]('the right result', 'item'),
  'condition.value': ({ argument, value, isNot }, part) => `${part(argument)} is ${isNot ? 'not ' : ''}${value}`,
  'condition.compared': ({ first, is, second }, part) => COMPARISONS[is](part(first), part(second)),
} satisfies Partial<SentencesOf<MessageValues>>;

export const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

/** What a teacher asks then. */
function remark(change: Message): string | undefined {
  if (change.code === 'change') return REMARKS[change.values.to];
  return change.code === 'change.set' ? ': is it looked at everywhere?' : undefined;
}

const REMARKS: Partial<Record<ChangeName, string>> = {
  'last-left-out': ': does a loop end too early?',
  'first-left-out': ': does a loop start too late?',
};

const BECOMES: Record<Becomes, (change: string) => string> = {
  same: (change) => `The right result stays the same when ${change}; yours does not.`,
  negated: (change) => `The right result only changes its sign when ${change}; yours does not follow.`,
  doubled: (change) => `The right result doubles when ${change}; yours does not.`,
  halved: (change) => `The right result is halved when ${change}; yours is not.`,
  quadrupled: (change) => `The right result is four times as large when ${change}; yours is not.`,
  reversed: (change) => `The right result is reversed when ${change}; yours is not.`,
};

const TERMS: Record<TermForm, (term: string, weight: string) => string> = {
  plus: (term, weight) => {
    const sign = weight.startsWith('−') ? 'minus' : 'plus';
    const size = weight.replace('−', '');
    if (size === '1') return `Every value is yours ${sign} ${term}.`;
    return `Every value is yours ${sign} ${size} times ${term}${size === '2' ? ': has it the wrong sign?' : '.'}`;
  },
  times: (term, weight) => `Every value is yours times ${weighted(term, weight)}.`,
  over: (term, weight) => `Every value is yours${weight === '1' ? '' : ` times ${weight}`} divided by ${term}.`,
  'times-square': (term, weight) => `Every value is yours times ${weighted(`the square of ${term}`, weight)}.`,
  'over-square': (term, weight) => `Every value is yours${weight === '1' ? '' : ` times ${weight}`} divided by the square of ${term}.`,
};

const weighted = (term: string, weight: string): string => (weight === '1' ? term : `${weight} times ${term}`);
