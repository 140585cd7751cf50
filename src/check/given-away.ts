import { mistakesIn } from '../../graders/package/mistakes-in.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { withoutComments } from '../../graders/package/without-comments.ts';
import { positionAt } from '../../graders/source/position.ts';
import { type Piece, scan } from '../../graders/source/scan.ts';
import { error, type Finding } from './finding.ts';

/** Code of the reference that answers something, and the same without white space. */
interface Telling {
  shown: string;
  squeezed: string;
}

/** Characters, white space apart, from which a line says something, and from which what it computes does so by itself. */
const LINE = 12;
const VALUE = 24;

/** Lines of the reference stand neither in a hint before the last, nor in a feedback, nor in a comment of the starter. */
export function checkGivenAway(exercise: ExercisePackage): Finding[] {
  const lines = tellingLines(exercise);
  const inText = (text: string): string | undefined => {
    const squeezed = squeeze(text);
    return lines.find((line) => squeezed.includes(line.squeezed))?.shown;
  };
  const hints = exercise.hints.slice(0, -1).flatMap((hint, at): Finding[] => {
    const line = inText(hint);
    if (line === undefined) return [];
    const said = {
      path: ['hints', at],
      found: `hint ${at + 1} holds a line of the reference: “${line}”.`,
      expected: 'code of the reference in the last hint at most: learners open them one by one.',
      fix: 'Say it in words, or move it to the last hint.',
    };
    return [error('given-away', 'exercise.yaml', said)];
  });
  const feedback = mistakesIn(exercise).flatMap(({ name, feedback }): Finding[] => {
    const line = inText(feedback);
    if (line === undefined) return [];
    const said = {
      found: `The feedback holds a line of the reference: “${line}”.`,
      expected: 'words that let the learner see the mistake, and leave the answer to them.',
      fix: 'Ask a question instead.',
    };
    return [error('given-away', `submissions/wrong_answer/${name}.ts`, said, 1)];
  });
  const comments = scan(exercise.starter)
    .filter(({ kind }) => kind === 'comment')
    .flatMap((comment): Finding[] => {
      const line = inText(wordsOf(comment));
      if (line === undefined) return [];
      const said = {
        found: `A comment holds a line of the reference: “${line}”.`,
        expected: 'comments that leave the work to the learner.',
        fix: 'Take it out, or ask a question instead.',
      };
      return [error('given-away', 'starter.ts', said, lineWith(line, comment, exercise.starter))];
    });
  return [...hints, ...feedback, ...comments];
}

/** What the learner does not yet read in the starter or the statement. */
function tellingLines({ reference, starter, statement }: ExercisePackage): Telling[] {
  const known = `${squeeze(withoutComments(starter))}\n${squeeze(statement)}`;
  return withoutComments(reference)
    .split('\n')
    .flatMap(partsOf)
    .map((shown) => ({ shown, squeezed: squeeze(shown) }))
    .filter(({ squeezed }) => !known.includes(squeezed));
}

/** A line without its brackets and marks at the ends, and what it computes: none where it is short, or declares a function or a type. */
function partsOf(written: string): string[] {
  const line = written.replace(/^[\s})\]]+/, '').replace(/(?<![\s;,{([])[\s;,{([]+$/, '');
  if (/^(?:export|import|function|class|type|interface)\b/.test(line) || !/[=(+*/[?]/.test(line)) return [];
  const value = /^(?:(?:const|let|var)\s[^=]*=(?!=|>)|return\b|[\w$.[\]]+\s*[-+*/]?=(?!=|>))\s*(.+)$/.exec(line)?.[1] ?? '';
  return [...(squeeze(line).length < LINE ? [] : [line]), ...(squeeze(value).length < VALUE ? [] : [value])];
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** A comment's text without what makes it one. */
const wordsOf = ({ text }: Piece): string => text.replace(/^\s*(?:\/\*+|\*\/?|\/\/+)/gm, ' ').replace(/\*\/$/, '');

/** Where in a comment the code stands, from 1; where it goes over several lines, where the comment begins. */
function lineWith(code: string, comment: Piece, source: string): number {
  const first = positionAt(source, comment.start).line;
  const at = comment.text.split('\n').findIndex((line) => squeeze(line).includes(squeeze(code)));
  return first + Math.max(0, at);
}
