import type { DiagnosesOf } from '../diagnosis.ts';
import type { NotRunValues } from '../diagnoses/not-run.ts';

/** What is said of a source that can be read and is not run: what stands in the way, and what to write. */
export const NOT_RUN: DiagnosesOf<NotRunValues> = {
  // What cannot be run
  decorator: () => ['Decorators cannot be run here.', 'Call the function yourself: const solve = decorate(function (…) { … }).'],
  nothingToImport: () => [
    'There is nothing to import here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ],
  importCall: () => [
    'import(…) cannot be run here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ],
  importMeta: () => [
    'There is no import.meta here: a solution is one script.',
    'Leave it out. A solution gets all that it needs as arguments.',
  ],
  importEquals: () => [
    'import … = cannot be run here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ],
  exportEquals: () => ['export = cannot be run here.', 'Write export in front of the function: export function solve(…) { … }.'],
  exportFrom: () => [
    'There is no other file to export from: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ],
  namespace: ({ word }) => [
    `A ${word} that holds more than types cannot be run here.`,
    'Write its functions at the top level, or as methods of a plain object: const name = { … }.',
  ],
  using: ({ word }) => [`${word} cannot be run here.`, 'Write const in its place. There is nothing here that would have to be closed.'],
  topLevelAwait: () => ['await cannot be run here, outside of a function.', 'Nothing has to be waited for: leave out async and await.'],
  typeInExpression: () => [
    'A type cannot stand here.',
    'Types stand behind parameters and names that are declared. In an expression write x as T.',
  ],
  strayQuestionMark: () => ['A question mark cannot stand here.', 'Only a parameter can be optional. For a choice write a ? b : c.'],
  optionalWithValue: () => ['A parameter with a value of its own is optional anyway.', 'Leave the question mark out.'],
  definiteWithValue: () => ['A name that is given its value here needs no exclamation mark.', 'Leave the ! out.'],
  strayParameterProperty: () => ['Only the parameters of a constructor can be properties.', 'Leave the word in front of the name out.'],
  castParameter: () => ['A parameter cannot be cast.', 'Write its type behind a colon: (x: number) => …'],

  // Too much
  tooLong: ({ characters, allowed }) => [`The source has ${characters} characters; ${allowed} are allowed.`],
  tooDeep: () => ['This is nested too deep.', 'Give the inner parts names of their own.'],
  tooManyWays: () => [
    'What stands here can be read in too many ways.',
    'Give the inner parts names of their own, and write x as T in place of <T>x.',
  ],

  // No entry
  noEntry: ({ entry }) => [`There is no function ${entry} here.`, `The checker calls ${entry}(…). Write: function ${entry}(…) { … }`],
  noClass: ({ entry }) => [`There is no class ${entry} here.`, `The checker makes objects by new ${entry}(…). Write: class ${entry} { … }`],
  entryNoFunction: ({ entry }) => [
    `${entry} is no function once your code has run.`,
    `The checker calls ${entry}(…). Write: function ${entry}(…) { … }, and give ${entry} no other value.`,
  ],
  otherEntry: ({ entry, written }) => [
    `There is no function ${entry} here.`,
    `You wrote ${written}. The checker calls ${entry}: give it that name.`,
  ],
  otherClass: ({ entry, written }) => [
    `There is no class ${entry} here.`,
    `You wrote ${written}. The checker makes objects by new ${entry}(…): give it that name.`,
  ],
};
