import type { ExercisePackage } from '../../graders/package/schema.ts';
import { error, type Finding, type Said } from './finding.ts';

/** A sentence that somebody reads, and where it is written. */
interface Saying {
  file: string;
  path?: (string | number)[];
  line?: number;
  /** How it is called: `contract.zero`. */
  what: string;
  text: string;
  /** A title may be a word or two. */
  isShort?: boolean;
}

/** What stands for something that is still to be written. */
const PLACEHOLDER = /^\W*(todo|tbd|fixme|xxx+|lorem ipsum|placeholder|to be (written|done|added)|write me)\b|^[\s.…?!-]*$/i;

/** A sentence has so many words. */
const WORDS = 3;

/** Everything that is written for people says something, and no two things say the same. */
export function checkSayings(exercise: ExercisePackage): Finding[] {
  const sayings = sayingsOf(exercise);
  const first = new Map<string, Saying>();
  return sayings.flatMap((saying): Finding[] => {
    const words = wordsOf(saying.text);
    const name = saying.what.split('.').at(-1)?.toLowerCase();
    const isNothing = PLACEHOLDER.test(saying.text) || words.every((word) => word === name) || (!saying.isShort && words.length < WORDS);
    if (isNothing)
      return [said(saying, `${saying.what} says nothing: “${saying.text.trim()}”.`, 'Write a sentence that somebody can act on.')];
    const key = words.join(' ');
    const same = first.get(key);
    first.set(key, same ?? saying);
    if (!same || saying.isShort || same.isShort) return [];
    return [
      said(
        saying,
        `${saying.what} says the same as ${same.what}${same.file === saying.file ? '' : ` of ${same.file}`}.`,
        'Say something else, or remove one of them.',
      ),
    ];
  });
}

const said = ({ file, path, line, isShort }: Saying, found: string, fix: string): Finding => {
  const words: Said = { found, expected: isShort ? 'words that name it.' : 'a sentence of its own.', fix, ...(path && { path }) };
  return error('says-nothing', file, words, line);
};

/** Everything that is written for people beside the statement, in the order of the files. */
export function sayingsOf({
  title,
  contract,
  throws,
  misreadings = {},
  hints,
  equivalentMutants,
  golden,
  submissions,
}: ExercisePackage): Saying[] {
  const file = 'exercise.yaml';
  return [
    { file, path: ['title'], what: 'title', text: title, isShort: true },
    ...Object.entries(contract).map(([field, text]) => ({ file, path: ['contract', field], what: `contract.${field}`, text })),
    ...(throws === undefined ? [] : [{ file, path: ['throws'], what: 'throws', text: throws }]),
    ...Object.entries(misreadings).map(([name, text]) => ({ file, path: ['misreadings', name], what: `misreadings.${name}`, text })),
    ...hints.map((text, at) => ({ file, path: ['hints', at], what: `hint ${at + 1}`, text })),
    ...equivalentMutants.map(({ reason }, at) => ({
      file,
      path: ['equivalentMutants', at],
      what: `the reason of equivalent mutant ${at + 1}`,
      text: reason,
      isShort: true,
    })),
    ...golden.map(({ source }, at) => ({
      file: 'golden.json',
      path: ['cases', at],
      what: `the source of case ${at + 1}`,
      text: source,
      isShort: true,
    })),
    ...submissions
      .filter(({ verdict, feedback }) => verdict === 'wrong_answer' && feedback !== '')
      .map(({ name, feedback }) => ({ file: `submissions/wrong_answer/${name}.ts`, line: 1, what: 'The feedback', text: feedback })),
  ];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
