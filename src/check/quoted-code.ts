import { GLOBALS, LACKING, MATH, METHODS } from '../../graders/judge/slips/known-names.ts';
import { makersIn } from '../../graders/operations/makers.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { splitOutside } from '../../graders/package/outside-brackets.ts';
import { argumentCounts, parameterNames } from '../../graders/package/signature.ts';
import { withoutComments } from '../../graders/package/without-comments.ts';
import * as helpers from '../../graders/sandbox/realm/helpers.ts';
import { nearest } from '../../graders/source/nearest.ts';
import { positionAt } from '../../graders/source/position.ts';
import { error, type Finding, type Said } from './finding.ts';
import { sayingsOf } from './sayings.ts';

/** Code between backticks, and where it stands. */
interface Quoted {
  file: string;
  path?: (string | number)[];
  line?: number;
  /** How the text is called: `hint 2`. */
  what: string;
  code: string;
}

/** The helpers, and how many arguments each takes. */
const HELPERS = new Map(Object.values(helpers).map((helper) => [helper.name, helper.length]));

/** Words of the language. */
const LANGUAGE = new Set(
  'async await break case catch class const continue default delete do else export extends false finally for function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield number string boolean Vec Mat'.split(
    ' ',
  ),
);

/** What texts quote as code is there: functions that are called, with so many arguments, and names of variables. */
export function checkQuotedCode(exercise: ExercisePackage): Finding[] {
  const ofStatement = statementCode(exercise.statement);
  const ofSayings = sayingsOf(exercise)
    .filter(({ isShort }) => !isShort)
    .flatMap((saying) => codesIn(saying.text).map(({ code }): Quoted => ({ ...saying, code })));
  return [
    ...unknownFunctions(ofStatement, exercise),
    ...[...ofStatement, ...ofSayings].flatMap((quoted) => [...unknownOfMath(quoted), ...wrongCounts(quoted, exercise)]),
    ...unknownNames(ofSayings, exercise),
  ];
}

const said = ({ file, path, line }: Quoted, words: Said): Finding => error('names', file, { ...words, ...(path && { path }) }, line);

/** A name that is called, and that nothing stands before which it belongs to. One letter alone is mathematics. */
const CALLED = /(?<![\w$.])([A-Za-z_$][\w$]+)\s?\(/g;

/** Functions that the statement speaks of as if one could call them. */
function unknownFunctions(codes: readonly Quoted[], exercise: ExercisePackage): Finding[] {
  const { entry, operations = [], functions, signature, starter, contract, statement } = exercise;
  const prose = statement.replace(/`[^`\n]*`/g, ' ');
  const known = new Set([
    ...[entry, ...operations, ...HELPERS.keys(), ...LANGUAGE, ...MATH, ...METHODS, ...GLOBALS, ...LACKING.keys()],
    ...(functions === undefined ? [] : makersIn(functions)),
    ...[signature, withoutComments(starter), ...Object.values(contract), prose].flatMap(namesIn),
  ]);
  const told = new Set<string>();
  return codes.flatMap((quoted) =>
    [...quoted.code.matchAll(CALLED)].flatMap(([, name = '']) => {
      if (known.has(name) || name in globalThis || told.has(name)) return [];
      told.add(name);
      const near = nearest(name, [entry, ...operations, ...HELPERS.keys()]);
      return [
        said(quoted, {
          found: `The statement names ${name}(…), and there is no such function.`,
          expected: `a helper (${[...HELPERS.keys()].join(', ')}), ${entry}, or what JavaScript has.`,
          fix: near ? `Did you mean ${near}?` : 'Take it out, or say in words what it computes.',
        }),
      ];
    }),
  );
}

const unknownOfMath = (quoted: Quoted): Finding[] =>
  [...quoted.code.matchAll(/\bMath\.(\w+)/g)]
    .filter(([, name = '']) => !MATH.includes(name))
    .map(([, name = '']) => {
      const near = nearest(name, MATH);
      return said(quoted, {
        found: `${quoted.what} names Math.${name}, and there is no such thing.`,
        expected: 'what JavaScript has.',
        fix: near ? `Did you mean Math.${near}?` : 'Name another, or say in words what it computes.',
      });
    });

/** Calls of the helpers and of the entry. An ellipsis may stand for any number of arguments. */
function wrongCounts(quoted: Quoted, { entry, signature, operations, reference }: ExercisePackage): Finding[] {
  return [...quoted.code.matchAll(CALLED)].flatMap(({ 0: before, 1: name = '', index }) => {
    const ofEntry = name === entry && !operations ? argumentCounts(signature) : undefined;
    const ofHelper = new RegExp(`\\b(?:function|const|let) ${name.replaceAll('$', '\\$')}\\b`).test(reference)
      ? undefined
      : HELPERS.get(name);
    const least = ofEntry?.least ?? ofHelper;
    if (least === undefined) return [];
    const most = ofEntry?.most ?? least;
    const inside = splitOutside(quoted.code.slice(index + before.length), ',');
    const length = index + before.length + (inside?.closes ?? 0);
    if (!inside || quoted.code[length] !== ')') return [];
    const given = inside.parts.map((part) => part.trim()).filter((part) => part !== '');
    if (given.length === 0 || given.some((part) => /\.\.|…/.test(part)) || (given.length >= least && given.length <= most)) return [];
    const taken = least === most ? `${least}` : `${least} to ${most}`;
    return [
      said(quoted, {
        found: `${quoted.what} calls ${name} with ${given.length === 1 ? '1 argument' : `${given.length} arguments`}: ${quoted.code.slice(index, length + 1)}.`,
        expected: `as many as ${name} takes: ${taken}.`,
        fix: 'Correct the call.',
      }),
    ];
  });
}

/**
 * Names that nothing has. A feedback speaks of what the learner sees, so that every name in it has to be there. A hint may make up names of
 * its own; there, and in the contract, only what looks like a slip of the pen is told.
 */
function unknownNames(codes: readonly Quoted[], exercise: ExercisePackage): Finding[] {
  const { reference, starter, signature, entry, operations = [], statement, contract, submissions, functions = '' } = exercise;
  const known = new Set([
    ...[...HELPERS.keys(), ...LANGUAGE, ...MATH, ...METHODS, ...GLOBALS, ...LACKING.keys(), ...operations],
    ...[entry, signature, reference, starter, statement, functions, ...Object.values(contract)].flatMap(namesIn),
  ]);
  const sources = new Map(submissions.map(({ verdict, name, source }) => [`submissions/${verdict}/${name}.ts`, withoutComments(source)]));
  const targets = [entry, ...operations, ...HELPERS.keys(), ...parameterNames(signature).filter((name) => /^[\w$]+$/.test(name))];
  const written = new Set([...sources.values()].flatMap(namesIn));
  return codes.flatMap((quoted) => {
    const source = sources.get(quoted.file);
    const own = new Set(namesIn(source ?? ''));
    return [...new Set(variablesIn(quoted.code))].flatMap((name) => {
      if (known.has(name) || own.has(name) || name in globalThis) return [];
      const near = nearest(name, targets);
      const isSlip = near !== undefined && !written.has(name) && isMisspelt(name, near);
      if (source === undefined && !isSlip) return [];
      return [
        said(quoted, {
          found: `${quoted.what} names ${name}, and nothing is called that.`,
          expected: 'a name of the signature, the starter, the reference or the statement.',
          fix: near ? `Did you mean ${near}?` : 'Write the name that it has, or say it in words.',
        }),
      ];
    });
  });
}

/** Another ending is a name of its own, such as one of several: `weight` of `weights`, `sumA` beside `sumB`. */
function isMisspelt(name: string, near: string): boolean {
  if (name.length < 3) return false;
  const stem = (text: string): string => text.slice(0, -1);
  return name.toLowerCase() === near.toLowerCase() || ![near, stem(near)].some((it) => it === name || it === stem(name));
}

/** Variables in code, of two letters or more: no fields behind a dot, and nothing in quotes. None where it is prose. */
function variablesIn(code: string): string[] {
  const bare = code.replace(/'[^']*'|"[^"]*"/g, ' ');
  const isProse = /[A-Za-z]\s+[A-Za-z]/.test(bare.replace(/\b(?:const|let|return|new|of|in|if|else)\b/g, ';'));
  return isProse ? [] : (bare.match(/(?<![\w$.])[A-Za-z_$][\w$]+/g) ?? []);
}

const namesIn = (text: string): string[] => text.match(/[A-Za-z_$][\w$]*/g) ?? [];

const codesIn = (text: string): { code: string; index: number }[] =>
  [...text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)].map(({ 1: code = '', index }) => ({ code, index }));

/** The code in the running text of the statement: without blocks and formulas. */
function statementCode(statement: string): Quoted[] {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  const text = statement.replace(/^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1/gm, blank).replace(/\$\$[\s\S]*?\$\$/g, blank);
  return codesIn(text).map(({ code, index }) => ({
    file: 'statement.md',
    line: positionAt(text, index).line,
    what: 'The statement',
    code,
  }));
}
