import type { DiagnosesOf } from '../diagnosis.ts';
import type { InvisibleCharacter, LookAlike, SyntaxValues } from '../diagnoses/syntax.ts';

/** What is said of a source that cannot be read as a program: what is wrong, and what to write. */
export const SYNTAX: DiagnosesOf<SyntaxValues> = {
  // Characters
  utf16: () => [
    'This file is saved as UTF-16, and was read as something else.',
    'Save it as UTF-8: most editors offer that beside Save as.',
  ],
  nul: () => ['There is a NUL character here, which no program may contain.', 'Delete it, and type the line again.'],
  fence: () => [
    'Three backticks are how Markdown frames a program; they are no part of it.',
    'Delete the line with the backticks, and the one at the end.',
  ],
  lookAlike: ({ character, kind, instead }) => [
    `The character ${character} (${LOOK_ALIKES[kind]}) has no meaning in a program.`,
    `Write ${instead} in its place.`,
  ],
  sumSign: ({ character }) => [`The character ${character} (a sum) has no meaning in a program.`, 'Write a loop, or reduce in its place.'],
  invisible: ({ kind }) => [
    `An invisible character stands here (${INVISIBLE[kind]}). It came along with something that was copied.`,
    'Delete it, or type the line again.',
  ],
  halfCharacter: () => ['Half a character stands here: one of the two parts that make an emoji.', 'Delete it.'],
  strange: ({ character, code }) => [
    `The character ${character} (U+${code}) has no meaning in a program.`,
    'Delete it, or put it between quotation marks.',
  ],
  entity: ({ entity, instead }) => [
    `${entity} is how a web page writes ${instead}. It came along with something that was copied.`,
    `Write ${instead}.`,
  ],
  spaceEntity: ({ entity }) => [
    `${entity} is how a web page writes a space. It came along with something that was copied.`,
    'Write a space.',
  ],
  lineNumbers: () => ['The numbers of the lines were copied along with the program.', 'Delete the number at the start of each line.'],

  // Brackets, quotation marks, comments
  neverClosed: ({ opened, line, column, closing }) => [
    `The ${opened} of line ${line}, column ${column} is never closed.`,
    `Write ${closing} where what it holds ends.`,
  ],
  neverOpened: ({ closed, opened }) => [
    `This ${closed} closes nothing: there is no ${opened} before it that is still open.`,
    'Delete it, or look for a bracket that is closed too early.',
  ],
  crossed: ({ closed, opened, line, column, closing }) => [
    `This ${closed} does not close the ${opened} of line ${line}, column ${column}, which is still open.`,
    `Write ${closing} first, or delete the bracket that is too much.`,
  ],
  tooManyClosed: ({ closed, opened, line, column, closing }) => [
    `This ${closed} is one too many, or the ${opened} of line ${line}, column ${column} is not closed yet.`,
    `Delete the ${closed}, or write ${closing} in front of it.`,
  ],
  transposed: ({ name }) => ['A quotation mark does not transpose here.', `Write transpose(${name}).`],
  textNeverEnds: ({ quote }) => [
    `The text that begins here has no ${quote} at its end.`,
    `Write ${quote} behind its last character. A text of several lines stands between backticks.`,
  ],
  templateNeverEnds: () => ['The text that begins here has no backtick at its end.', 'Write a backtick (`) behind its last character.'],
  commentNeverEnds: () => ['The comment that begins here never ends.', 'Write */ where it ends.'],
  patternNeverEnds: () => [
    'The regular expression that begins here has no / at its end.',
    'Write / behind it. If it is a division, something is missing in front of it.',
  ],
  tripleQuotes: () => [
    'Three quotation marks begin a text in Python, not here.',
    'Write a comment as /* … */, and a text of several lines between backticks.',
  ],

  // Parts that are missing or too many
  misspelt: ({ word, instead }) => [`${word} is no word of the language.`, `Did you mean ${instead}?`],
  missingArrow: () => ['There is no => between the parameters and the {.', 'Write => in front of the {.'],
  functionNeedsName: () => ['This function has no name.', 'Write function name(…) { … }: it is called by its name.'],
  functionByLet: ({ word, name }) => [
    `A function is not declared by ${word} ${name}(…).`,
    `Write const ${name} = (…) => …, or function ${name}(…) { … }.`,
  ],
  missingBody: ({ name }) => [`${name} has no braces around what it does.`, `Write function ${name}(…) { … }.`],
  doNeedsWhile: () => ['This do has no while.', 'Write do { … } while (…);, or while (…) { … }.'],
  tryNeedsCatch: () => ['This try has neither catch nor finally.', 'Write try { … } catch (error) { … }.'],
  newLine: () => ['What is thrown has to begin on the same line.', 'Write throw new Error(…) on one line.'],
  arrowOfFunction: ({ name }) => [
    'A function has either the word function or an arrow.',
    `Write function ${name}(…) { … }, or const ${name} = (…) => …`,
  ],
  forSemicolons: () => ['The three parts of a for loop stand apart by semicolons.', 'Write for (let i = 0; i < n; i++) { … }.'],
  missingComma: ({ before, after }) => [
    `Something is missing between “${before}” and “${after}”.`,
    'Elements and arguments stand apart by commas. If the two belong together, an operator is missing.',
  ],
  digitFirst: ({ name, number }) => ['A name cannot begin with a digit.', `Write the letters first, such as ${name}${number}.`],
  missingTimes: ({ number, name }) => [
    `${number} and ${name} stand together without an operator.`,
    `Write ${number} * ${name} for the product.`,
  ],
  missingCallBrackets: ({ name }) => [`What ${name} is called with stands in no brackets.`, `Write ${name}(…).`],
  twoWords: ({ before, after }) => [
    `Something is missing between “${before}” and “${after}”.`,
    'An operator, a comma, or a bracket? A new statement begins on a new line or after a semicolon.',
  ],
  elseAlone: () => [
    'This else belongs to no if.',
    'It has to follow the } of an if at once: is there a semicolon in between, or a } too many?',
  ],
  conditionBrackets: ({ word }) => [`The condition of ${word} stands in no brackets.`, `Write ${word} (…) { … }.`],
  constNeedsValue: ({ name }) => [
    `${name} is declared with const and gets no value.`,
    `Write const ${name} = …, or let ${name}; if the value comes later.`,
  ],
  returnOutside: () => ['This return stands outside of every function.', 'Is there a } too many above it? The function ends there.'],
  breakOutside: ({ word }) => [
    `${word} stands outside of every loop.`,
    'It can stand only inside of for or while. A function is left by return, also from within forEach or map.',
  ],
  equalsInRecord: ({ name }) => ['Fields of a record have a colon, not an equals sign.', `Write ${name}: … in place of ${name} = ….`],
  awaitOutside: () => ['await cannot stand here: the function is not async.', 'Nothing has to be waited for: leave out async and await.'],
  keywordAsName: ({ word }) => [`${word} is a word of the language and cannot be a name.`, 'Choose another name.'],
  functionInClass: ({ word }) => ['In a class methods have no word in front of their name.', `Leave out ${word}.`],
  notAssignable: () => [
    'What stands to the left of = cannot be given a value.',
    'A name can, and an element such as x[0] or a field such as r.a. To compare, write ===.',
  ],
  mixedCoalesce: () => ['?? cannot stand beside || or && without brackets.', 'Write (a ?? b) || c, or a ?? (b || c).'],
  negativePower: () => ['It is not clear whether - belongs to the base of **.', 'Write (-x) ** 2 or -(x ** 2).'],
  leadingZero: () => ['A number cannot begin with 0 and further digits.', 'Leave the 0 out.'],
  badNumber: () => ['This number cannot be read.', 'The decimal point is a dot, and digits can be grouped only as in 1_000_000.'],
  missingValue: ({ before, after }) => [
    `A value is missing here: “${before}” is followed by “${after}”.`,
    `Write what belongs there, or delete “${before}”.`,
  ],
  endsTooSoon: ({ before }) => ['The program ends in the middle of something.', `Something has to stand behind “${before}”.`],
  declaredTwice: ({ name, line, word }) => [
    `${name} is declared twice: in line ${line}, and here.`,
    `Assign to the first (${name} = … without ${word}), or choose another name.`,
  ],
  declaredAsParameter: ({ name, word }) => [
    `${name} is a parameter already.`,
    `Assign to it (${name} = … without ${word}), or choose another name.`,
  ],
  unexpected: ({ here, before }) => [
    `“${here}” cannot stand here, behind “${before}”.`,
    'Look at what stands before it: is something missing there, or too much?',
  ],
  unexpectedFirst: ({ here }) => [`“${here}” cannot stand here.`, 'A program begins with a declaration or another statement.'],

  // The parser's own words stand where nothing better is known.
  parser: ({ said }) => [/[.?!]$/.test(said) ? said : `${said}.`],
};

const LOOK_ALIKES: Record<LookAlike, string> = {
  quote: 'a typographic quotation mark',
  dash: 'a dash',
  times: 'a multiplication sign',
  divide: 'a division sign',
  'at-most': 'less than or equal',
  'at-least': 'greater than or equal',
  'not-equal': 'not equal',
  identical: 'identical',
  'wide-equals': 'a wide equals sign',
  arrow: 'an arrow',
  and: 'and',
  or: 'or',
  not: 'not',
  ellipsis: 'an ellipsis',
  root: 'a root',
  infinity: 'infinity',
  superscript: 'a superscript',
  fraction: 'a fraction',
  'wide-bracket': 'a wide bracket',
  'wide-comma': 'a wide comma',
  'wide-semicolon': 'a wide semicolon',
  'wide-colon': 'a wide colon',
  'wide-stop': 'a wide full stop',
  'wide-exclamation': 'a wide exclamation mark',
  'wide-question': 'a wide question mark',
  'wide-plus': 'a wide plus',
  'wide-less': 'a wide less than',
  'wide-greater': 'a wide greater than',
};

const INVISIBLE: Record<InvisibleCharacter, string> = {
  'zero-width-space': 'a zero-width space',
  'zero-width-non-joiner': 'a zero-width non-joiner',
  'zero-width-joiner': 'a zero-width joiner',
  'writing-direction': 'a mark of the direction of writing',
  'word-joiner': 'a word joiner',
  'soft-hyphen': 'a soft hyphen',
};
