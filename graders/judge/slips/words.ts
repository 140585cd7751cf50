import { type Fill, type Said, say, type Values } from '../../source/say.ts';

/** Every sentence about an error that a running program throws, by its code. `{name}` is filled in. */
const WORDS = {
  // Calling what is no function
  numberCalled: say('{number} is called as if it were a function.', 'Write {number} * (…) for the product.'),
  valueCalled: say(
    '{name} is no function, so it cannot be called.',
    'Is an operator missing, as in {name} * (…)? An element of a list is {name}[…].',
  ),
  fieldCalled: say('{name} is a number, no function.', 'Leave out the brackets behind it: {name}.'),
  lineRunsOn: say('This bracket calls what stands at the end of the line before.', 'Write a semicolon at the end of that line.'),
  notAFunction: say('{name} is no function.', 'Is its name written rightly, and is it a method of what stands before the dot?'),
  misspeltMethod: say('{name} is no function.', 'Did you mean {instead}?'),
  otherMethod: say('{name} is no function: lists have no {method} here.', 'Write {instead}.'),
  notOfMath: say('Math has no {method}.', 'Write {instead}.'),
  noCallback: say('{method} got something that is no function.', 'Write a function between its brackets: {method}((x) => …).'),
  needsNew: say('{name} is a class and is called without new.', 'Write new {name}(…).'),
  notConstructor: say('new stands in front of something that is no class.', 'Leave out new, or name a class.'),

  // Names that are not there
  lacks: say('There is no {name} here.', '{why}'),
  otherName: say('There is no {name} here.', 'Write {instead}.'),
  misspeltName: say('There is no {name} here.', 'Did you mean {instead}?'),
  neverDeclared: say('{name} is given a value but was never declared.', 'Write let {name} = … where it first gets one.'),
  declaredElsewhere: say(
    '{name} is not known here: it was declared inside other braces, in line {line}.',
    'Declare it outside of them, above both places: let {name};',
  ),
  unknownName: say('Nothing of the name {name} is known here.', 'Is it a slip of the pen, or declared inside other braces?'),
  tooEarly: say('{name} is used above the line that declares it.', 'Move its declaration up, or use it further down.'),

  // Helpers
  helperGot: say('{message}.', '{takes}. Is an index one too far, or an argument missing?'),

  // Reading and writing
  elementMissing: say(
    '{object} is {nothing}, so it has no {property}.',
    'Is the index {index} one too far? The last element of a list has the index length − 1.',
  ),
  nothingRead: say(
    '{object} is {nothing}, so it has no {property}.',
    'May an argument be {nothing} here, or is a return missing in a function that was called?',
  ),
  rowMissing: say(
    '{object} is {nothing}, so nothing can be stored in it.',
    'Was the row made before it was filled? Write {object} = [] first.',
  ),
  constAssigned: say('{name} was declared with const and is given another value.', 'Declare it with let to assign to it again.'),
  notIterable: say('Something is taken apart or looped over that is no list.', 'May an argument be null, or a plain number?'),
  namedNotIterable: say(
    '{name} is no list, so it cannot be {how}.',
    'May it be null, or a plain number? A loop over numbers is for (let i = 0; i < n; i++).',
  ),
  frozen: say('A list or record that may not be changed is changed.', 'Make a copy first: [...xs] or { ...r }.'),
  emptyReduce: say(
    'reduce got an empty list and no value to begin with.',
    'Write that value behind the function: xs.reduce((a, b) => a + b, 0).',
  ),
  badLength: say('A list cannot have this length.', 'A length is a whole number from 0 on. Is it computed from an empty list, or divided?'),
  badRepeat: say('A text cannot be repeated this often.', 'The count is a whole number from 0 on.'),
  inOperand: say(
    'in asks for the key of a record, and there is no record to its right.',
    'Write xs.includes(x) to ask whether a list has an element.',
  ),
  bigint: say('A number with n at its end (a BigInt) is mixed with a plain number.', 'Leave out the n.'),
  instanceofOperand: say(
    'What stands to the right of instanceof is no class.',
    'Write Array.isArray(x) to ask whether something is a list.',
  ),

  // What cannot be had
  randomness: say('Math.random is not available.', 'The same input must always give the same result.'),
  codeFromText: say('Code cannot be made from text here.', 'eval and Function are not available. Write the function itself.'),
} as const satisfies Record<string, Fill>;

export type RunTimeCode = keyof typeof WORDS;

export const inWords = (code: RunTimeCode, values: Values = {}): Said => WORDS[code](values);
