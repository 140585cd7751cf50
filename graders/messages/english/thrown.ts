import type { DiagnosesOf } from '../diagnosis.ts';
import type { Helper } from '../helper-names.ts';
import type { LackingReason, Taking, ThrownValues } from '../diagnoses/thrown.ts';
import { INSTEAD_OF_METHOD, INSTEAD_OF_NAME } from './other-names.ts';

/** What is said of an error that a running program throws: what happened, and what to write. */
export const THROWN: DiagnosesOf<ThrownValues> = {
  // The words of whoever threw it
  thrown: ({ said }) => [said],
  thrownSilently: () => ['something was thrown that has no message'],
  recursion: () => [
    'The recursion went too deep.',
    'Does every call come nearer to the case that ends it? Some 300 calls may be open at once; a loop has no such limit.',
  ],

  // Calling what is no function
  numberCalled: ({ number }) => [`${number} is called as if it were a function.`, `Write ${number} * (…) for the product.`],
  valueCalled: ({ name }) => [
    `${name} is no function, so it cannot be called.`,
    `Is an operator missing, as in ${name} * (…)? An element of a list is ${name}[…].`,
  ],
  fieldCalled: ({ name }) => [`${name} is a number, no function.`, `Leave out the brackets behind it: ${name}.`],
  lineRunsOn: () => ['This bracket calls what stands at the end of the line before.', 'Write a semicolon at the end of that line.'],
  notAFunction: ({ name }) => [`${name} is no function.`, 'Is its name spelled right, and is it a method of what stands before the dot?'],
  misspeltMethod: ({ name, instead }) => [`${name} is no function.`, `Did you mean ${instead}?`],
  otherMethod: ({ name, method }) => [`${name} is no function: lists have no ${method} here.`, `Write ${INSTEAD_OF_METHOD[method]}.`],
  otherMethodOfMath: ({ method }) => [`Math has no ${method}.`, `Write ${INSTEAD_OF_METHOD[method]}.`],
  notOfMath: ({ method }) => [`Math has no ${method}.`, 'Write the sum or product that you mean, in a loop.'],
  noCallback: ({ method }) => [
    `${method} got something that is no function.`,
    `Write a function between its brackets: ${method}((x) => …).`,
  ],
  needsNew: ({ name = 'It' }) => [`${name} is a class and is called without new.`, `Write new ${name}(…).`],
  entryIsClass: ({ entry }) => [
    `${entry} is a class, and the checker calls ${entry}(…) as a function.`,
    `Write: function ${entry}(…) { … }`,
  ],
  entryNoClass: ({ entry }) => [`${entry} is no class, and the checker makes objects by new ${entry}(…).`, `Write: class ${entry} { … }`],
  noMethod: ({ entry, method }) => [
    `What new ${entry}(…) makes has no method ${method}, which the checker calls.`,
    `Write it inside the braces of class ${entry}: ${method}(…) { … }`,
  ],
  notConstructor: () => ['new stands in front of something that is no class.', 'Leave out new, or name a class.'],

  // Names that are not there
  lacks: ({ name, reason }) => [`There is no ${name} here.`, LACKING[reason]],
  otherName: ({ name }) => [`There is no ${name} here.`, `Write ${INSTEAD_OF_NAME[name]}.`],
  nameOfMath: ({ name }) => [`There is no ${name} here.`, `Write Math.${name}.`],
  misspeltName: ({ name, instead }) => [`There is no ${name} here.`, `Did you mean ${instead}?`],
  neverDeclared: ({ name }) => [`${name} is given a value but was never declared.`, `Write let ${name} = … where it first gets one.`],
  declaredElsewhere: ({ name, line }) => [
    `${name} is not known here: it was declared inside other braces, in line ${line}.`,
    `Declare it outside of them, above both places: let ${name};`,
  ],
  unknownName: ({ name }) => [`Nothing of the name ${name} is known here.`, 'Is it a slip of the pen, or declared inside other braces?'],
  tooEarly: ({ name }) => [`${name} is used above the line that declares it.`, 'Move its declaration up, or use it further down.'],

  // Helpers
  helperGot: ({ helper, said }) => [`${said}.`, `${HELPERS[helper]}. Is an index one too far, or an argument missing?`],

  // Reading and writing
  elementMissing: ({ object = 'Something', nothing, property = 'property', index }) => [
    `${object} is ${nothing}, so it has no ${property}.`,
    `Is the index ${index} one too far? The last element of a list has the index length − 1.`,
  ],
  nothingRead: ({ object = 'Something', nothing, property = 'property' }) => [
    `${object} is ${nothing}, so it has no ${property}.`,
    `May an argument be ${nothing} here, or is a return missing in a function that was called?`,
  ],
  rowMissing: ({ object = 'What stands to the left', nothing }) => [
    `${object} is ${nothing}, so nothing can be stored in it.`,
    `Was the row made before it was filled? Write ${object} = [] first.`,
  ],
  constAssigned: ({ name }) => [
    `${name} was declared with const and is given another value.`,
    'Declare it with let to assign to it again.',
  ],
  notIterable: () => ['Something is taken apart or looped over that is no list.', 'May an argument be null, or a plain number?'],
  namedNotIterable: ({ name, how }) => [
    `${name} is no list, so it cannot be ${TAKEN[how]}.`,
    'May it be null, or a plain number? A loop over numbers is for (let i = 0; i < n; i++).',
  ],
  frozen: () => ['A list or record that may not be changed is changed.', 'Make a copy first: [...xs] or { ...r }.'],
  emptyReduce: () => [
    'reduce got an empty list and no value to begin with.',
    'Write that value behind the function: xs.reduce((a, b) => a + b, 0).',
  ],
  badLength: () => [
    'A list cannot have this length.',
    'A length is a whole number from 0 on. Is it computed from an empty list, or divided?',
  ],
  badRepeat: () => ['A text cannot be repeated this often.', 'The count is a whole number from 0 on.'],
  inOperand: () => [
    'in asks for the key of a record, and there is no record to its right.',
    'Write xs.includes(x) to ask whether a list has an element.',
  ],
  bigint: () => ['A number with n at its end (a BigInt) is mixed with a plain number.', 'Leave out the n.'],
  instanceofOperand: () => [
    'What stands to the right of instanceof is no class.',
    'Write Array.isArray(x) to ask whether something is a list.',
  ],

  // What cannot be had
  randomness: () => ['Math.random is not available.', 'The same input must always give the same result.'],
  codeFromText: () => ['Code cannot be made from text here.', 'eval and Function are not available. Write the function itself.'],
};

/** How each helper is called. */
const HELPERS: Record<Helper, string> = {
  dot: 'dot(a, b) takes two lists of equally many numbers',
  matVec: 'matVec(W, x) takes a matrix (a list of rows) and a list with a number for each of its columns',
  transpose: 'transpose(A) takes a matrix, a list of rows',
  matMul: 'matMul(A, B) takes two matrices, and A has as many columns as B has rows',
  jacobiEigen: 'jacobiEigen(S) takes a symmetric matrix',
};

const TAKEN: Record<Taking, string> = { loop: 'looped over', spread: 'spread', pattern: 'taken apart' };

/** Why a solution has not what browsers, Node and libraries have. */
const LACKING: Record<LackingReason, string> = {
  script: 'A solution is one script. The helpers named in the statement are there without import.',
  outside: 'A solution gets its arguments and returns a value, nothing more.',
  dialogue: 'Nobody is asked while a solution runs. Print with console.log(…).',
  later: 'Nothing runs later: what a solution does is done when it returns.',
  clock: 'There is no clock: the same input must always give the same result.',
  randomness: 'There is no randomness: the same input must always give the same result.',
  locale: 'Numbers are not written for a language here. A result is a number: return it as it is.',
  copy: 'Copy a list by [...xs], and a matrix by A.map((row) => [...row]).',
  text: 'A text is taken apart by [...text] and text.charCodeAt(i).',
  'code-from-text': 'Code cannot be made from text here. Write the function itself.',
  alone: 'A solution runs alone, and from beginning to end.',
  library: 'Write the loop, or use a helper that the statement names.',
};
