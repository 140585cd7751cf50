import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, type Said } from './finding.ts';
import { blocksOf } from './statement-blocks.ts';

/** Words by which a call ends with an error. */
const PROMISES =
  /\b(?:throws?|raises?) an? (?:[\w-]+ )?(?:error|exception)\b|\b(?:throws?|raises?) (?:an? )?`?\w*Error\b|\b(?:must|should|shall|will|has to|have to|function|call|solution|it) throws?\b|\bthrows? (?:if|when|where|unless|on|for)\b|\bis an error(?=[.,;:]|$| (?:if|when|where|and)\b)/i;

/** The same words, of what does not happen, or of coins. */
const DENIES =
  /\b(?:not|never|nothing|no \w+|cannot|without|instead of|rather than|\w+n[’']t)\s+(?:\w+\s+)?(?:throw|raise|an error)|\b(?:coins?|dice|die)\b/i;

/** Where a sentence of the contract or the statement says that a call throws, `throws` says so, too: only then a right solution may. */
export function checkPromisedErrors({ contract, statement, throws }: ExercisePackage): Finding[] {
  if (throws !== undefined) return [];
  const field = Object.keys(contract).find((name) => promiseIn(contract[name] ?? ''));
  if (field !== undefined)
    return [
      error('throws', 'exercise.yaml', { ...said(`contract.${field}`, promiseIn(contract[field] ?? '')), path: ['contract', field] }),
    ];
  const block = blocksOf(statement).find(({ text }) => promiseIn(text));
  return block ? [error('throws', 'statement.md', said('The statement', promiseIn(block.text)), block.line)] : [];
}

const promiseIn = (text: string): string | undefined =>
  text.split(/(?<=[.!?])\s+/).find((sentence) => PROMISES.test(sentence) && !DENIES.test(sentence));

const said = (what: string, sentence = ''): Said => ({
  found: `${what} promises an error, and exercise.yaml has no throws: “${sentence}”`,
  expected: 'throws: with this sentence. Without it, whoever throws is wrong.',
  fix: 'Move the sentence to throws, or say which value the call has instead.',
});
