import { type Fill, type Said, say, type Values } from './say.ts';

/** Every sentence about a source that cannot be read or run, by its code. `{name}` is filled in. */
const WORDS = {
  // Characters
  utf16: say('This file is saved as UTF-16, and was read as something else.', 'Save it as UTF-8: most editors offer that beside Save as.'),
  nul: say('There is a NUL character here, which no program may contain.', 'Delete it, and type the line again.'),
  fence: say(
    'Three backticks are how Markdown frames a program; they are no part of it.',
    'Delete the line with the backticks, and the one at the end.',
  ),
  lookAlike: say('The character {character} ({name}) has no meaning in a program.', 'Write {instead} in its place.'),
  invisible: say(
    'An invisible character stands here ({name}). It came along with something that was copied.',
    'Delete it, or type the line again.',
  ),
  halfCharacter: say('Half a character stands here: one of the two parts that make an emoji.', 'Delete it.'),
  strange: say('The character {character} (U+{code}) has no meaning in a program.', 'Delete it, or put it between quotation marks.'),
  entity: say('{entity} is how a web page writes {instead}. It came along with something that was copied.', 'Write {instead}.'),
  lineNumbers: say('The numbers of the lines were copied along with the program.', 'Delete the number at the start of each line.'),

  // Brackets, quotation marks, comments
  neverClosed: say('The {opened} of line {line}, column {column} is never closed.', 'Write {closing} where what it holds ends.'),
  neverOpened: say(
    'This {closed} closes nothing: there is no {opened} before it that is still open.',
    'Delete it, or look for a bracket that is closed too early.',
  ),
  crossed: say(
    'This {closed} does not close the {opened} of line {line}, column {column}, which is still open.',
    'Write {closing} first, or delete the bracket that is too much.',
  ),
  tooManyClosed: say(
    'This {closed} is one too many, or the {opened} of line {line}, column {column} is not closed yet.',
    'Delete the {closed}, or write {closing} in front of it.',
  ),
  transposed: say('A quotation mark does not transpose here.', 'Write transpose({name}).'),
  textNeverEnds: say(
    'The text that begins here has no {quote} at its end.',
    'Write {quote} behind its last character. A text of several lines stands between backticks.',
  ),
  templateNeverEnds: say('The text that begins here has no backtick at its end.', 'Write a backtick (`) behind its last character.'),
  commentNeverEnds: say('The comment that begins here never ends.', 'Write */ where it ends.'),
  patternNeverEnds: say(
    'The regular expression that begins here has no / at its end.',
    'Write / behind it. If it is a division, something is missing in front of it.',
  ),
  tripleQuotes: say(
    'Three quotation marks begin a text in Python, not here.',
    'Write a comment as /* … */, and a text of several lines between backticks.',
  ),

  // Python and others
  pythonDef: say('def is Python.', 'Write function {name}(…) { … }, with braces around what it does.'),
  pythonElif: say('elif is Python.', 'Write else if (…) { … }.'),
  pythonPrint: say('print is Python.', 'Write console.log(…), with brackets around what is printed.'),
  pythonAnd: say('and is Python.', 'Write && between the two conditions.'),
  pythonOr: say('or is Python.', 'Write || between the two conditions.'),
  pythonNot: say('not is Python.', 'Write ! in front of what is negated: !(…).'),
  pythonIs: say('is is Python.', 'Write === to ask whether two values are the same, and !== to ask whether they are not.'),
  pythonNotIn: say('not in is Python.', 'Write !xs.includes(x).'),
  pythonLambda: say('lambda is Python.', 'Write (x) => …'),
  pythonForRange: say('A loop over a range is written otherwise here.', 'Write for (let {name} = 0; {name} < n; {name}++) { … }.'),
  pythonFor: say('A loop over a list is written otherwise here.', 'Write for (const {name} of {list}) { … }.'),
  pythonColon: say(
    'A colon opens a block in Python, not here.',
    'Write braces around the block, and round brackets around the condition: {word} (…) { … }.',
  ),
  pythonElseColon: say('A colon opens a block in Python, not here.', 'Write braces around the block: {word} { … }.'),
  pythonComprehension: say(
    'A list is not made by for inside brackets here.',
    'Write {list}.map(({name}) => …), and .filter(…) for the condition.',
  ),
  pythonTernary: say('A choice is written the other way round here.', 'Write condition ? a : b in place of a if condition else b.'),
  pythonImport: say(
    'There is nothing to import here: a solution is one script.',
    'There is no {name} here. The helpers named in the statement are there without import.',
  ),
  pythonSlice: say('A part of a list is not taken by a colon here.', 'Write xs.slice(from, to): the element at to is not included.'),
  pythonComment: say('# does not begin a comment here.', 'Write // in its place.'),
  htmlComment: say('<!-- and --> mark comments in HTML, not here.', 'Write // in front of a comment, or /* … */ around it.'),
  pythonPass: say('pass is Python.', 'Leave it out: a block may be empty.'),
  integerDivision: say(
    '// begins a comment: what follows it on the line is not read.',
    'Write Math.floor(a / b) for the whole part of a division.',
  ),
  walrus: say(':= does not exist here.', 'Write = to give a name a value.'),
  elementwise: say(
    '{operator} does not exist here: no operator works on the elements of a list.',
    'Write xs.map((x, i) => x {plain} ys[i]).',
  ),
  notEqual: say('<> does not exist here.', 'Write !== to ask whether two values differ.'),
  atMost: say('=< does not exist here.', 'Write <=, the equals sign last.'),
  declaredWithEquals: say('{operator} compares; it gives no value.', 'Write a single = to give {name} its value.'),
  strictWritten: say('{operator} does not exist here.', 'Write {instead}.'),
  typedDeclaration: say('{type} does not declare a name here.', 'Write let {name} = …, or const {name} = … if it stays the same.'),
  thinArrow: say('{arrow} is no arrow here.', 'Write =>.'),
  partedArrow: say('The arrow is in two parts.', 'Write => without a space in it.'),
  thenWord: say('There is no then here.', 'Leave it out, and write braces around the block: if (…) { … }.'),
  matlabFunction: say('A function’s result is not named in its head here.', 'Write function {name}(…) { … return {result}; }.'),

  // Parts that are missing or too many
  misspelt: say('{word} is no word of the language.', 'Did you mean {instead}?'),
  missingArrow: say('There is no => between the parameters and the {.', 'Write => in front of the {.'),
  functionNeedsName: say('This function has no name.', 'Write function name(…) { … }: it is called by its name.'),
  functionByLet: say('A function is not declared by {word} {name}(…).', 'Write const {name} = (…) => …, or function {name}(…) { … }.'),
  missingBody: say('{name} has no braces around what it does.', 'Write function {name}(…) { … }.'),
  doNeedsWhile: say('This do has no while.', 'Write do { … } while (…);, or while (…) { … }.'),
  tryNeedsCatch: say('This try has neither catch nor finally.', 'Write try { … } catch (error) { … }.'),
  newLine: say('What is thrown has to begin on the same line.', 'Write throw new Error(…) on one line.'),
  arrowOfFunction: say(
    'A function has either the word function or an arrow.',
    'Write function {name}(…) { … }, or const {name} = (…) => …',
  ),
  forSemicolons: say('The three parts of a for loop stand apart by semicolons.', 'Write for (let i = 0; i < n; i++) { … }.'),
  missingComma: say(
    'Something is missing between “{before}” and “{after}”.',
    'Elements and arguments stand apart by commas. If the two belong together, an operator is missing.',
  ),
  digitFirst: say('A name cannot begin with a digit.', 'Write the letters first, such as {name}{number}.'),
  missingTimes: say('{number} and {name} stand together without an operator.', 'Write {number} * {name} for the product.'),
  missingCallBrackets: say('What {name} is called with stands in no brackets.', 'Write {name}(…).'),
  twoWords: say(
    'Something is missing between “{before}” and “{after}”.',
    'An operator, a comma, or a bracket? A new statement begins on a new line or after a semicolon.',
  ),
  elseAlone: say(
    'This else belongs to no if.',
    'It has to follow the } of an if at once: is there a semicolon in between, or a } too many?',
  ),
  conditionBrackets: say('The condition of {word} stands in no brackets.', 'Write {word} (…) { … }.'),
  constNeedsValue: say(
    '{name} is declared with const and gets no value.',
    'Write const {name} = …, or let {name}; if the value comes later.',
  ),
  returnOutside: say('This return stands outside of every function.', 'Is there a } too many above it? The function ends there.'),
  breakOutside: say(
    '{word} stands outside of every loop.',
    'It can stand only inside of for or while. A function is left by return, also from within forEach or map.',
  ),
  equalsInRecord: say('Fields of a record have a colon, not an equals sign.', 'Write {name}: … in place of {name} = ….'),
  awaitOutside: say('await cannot stand here: the function is not async.', 'Nothing has to be waited for: leave out async and await.'),
  keywordAsName: say('{word} is a word of the language and cannot be a name.', 'Choose another name.'),
  functionInClass: say('In a class methods have no word in front of their name.', 'Leave out {word}.'),
  notAssignable: say(
    'What stands to the left of = cannot be given a value.',
    'A name can, and an element such as x[0] or a field such as r.a. To compare, write ===.',
  ),
  mixedCoalesce: say('?? cannot stand beside || or && without brackets.', 'Write (a ?? b) || c, or a ?? (b || c).'),
  negativePower: say('It is not clear whether - belongs to the base of **.', 'Write (-x) ** 2 or -(x ** 2).'),
  leadingZero: say('A number cannot begin with 0 and further digits.', 'Leave the 0 out.'),
  badNumber: say('This number cannot be read.', 'The decimal point is a dot, and digits can be grouped only as in 1_000_000.'),
  missingValue: say('A value is missing here: “{before}” is followed by “{after}”.', 'Write what belongs there, or delete “{before}”.'),
  endsTooSoon: say('The program ends in the middle of something.', 'Something has to stand behind “{before}”.'),
  declaredTwice: say(
    '{name} is declared twice: in line {line}, and here.',
    'Assign to the first ({name} = … without {word}), or choose another name.',
  ),
  declaredAsParameter: say('{name} is a parameter already.', 'Assign to it ({name} = … without {word}), or choose another name.'),
  unexpected: say(
    '“{here}” cannot stand here, behind “{before}”.',
    'Look at what stands before it: is something missing there, or too much?',
  ),
  unexpectedFirst: say('“{here}” cannot stand here.', 'A program begins with a declaration or another statement.'),

  // Allowed, and hardly ever meant
  assignsInCondition: say('This condition gives {name} a value instead of comparing it.', 'Write === to compare.'),
  emptyBody: say(
    'The semicolon ends the {word} before its braces begin.',
    'Delete it: what stands in the braces is done whatever the condition says.',
  ),
  pastTheEnd: say('{index} <= {length} takes one step too many: the last element has the index length − 1.', 'Write {index} < {length}.'),
  forIn: say(
    'for … in goes over the indices of {list}, and each of them is a text.',
    'Write for (const x of {list}) for the elements, or count with let i = 0.',
  ),
  returnAlone: say('A return at the end of a line returns nothing.', 'Begin what is returned on the same line.'),
  comparesOnly: say('This compares {name} and does nothing with the answer.', 'Write a single = to give {name} a value.'),
  negativeIndex: say('{object} has no element with a negative index.', 'Write {object}.at({index}) to count from the end.'),
  commaIndex: say('Two indices in one pair of brackets: only the last one counts.', 'Write {object}[i][j].'),
  decimalComma: say('A comma is no decimal point: only what stands behind it counts.', 'Write {number}.'),
  reversedAssignment: say('={operator} gives the name a new value and does not change the old one.', 'Write {operator}=.'),
  caret: say('^ is no power here: it compares bits.', 'Write {left} ** {right}.'),
  chainedComparison: say(
    'A comparison of three compares the answer of the first two, true or false, with the third.',
    'Write {middle} twice, joined by &&: … && {middle} {operator} {right}.',
  ),
  bitwiseCondition: say('{operator} joins bits, not conditions.', 'Write {instead}.'),
  comparesNaN: say('NaN equals nothing, not even itself.', 'Write Number.isNaN({name}).'),
  comparesLists: say(
    'Two lists are equal only if they are the same list, whatever they hold.',
    'Compare their lengths and their elements.',
  ),
  typeofArray: say('typeof never says array.', 'Write Array.isArray({name}).'),
  negatesTooMuch: say(
    '! negates only what stands right behind it, before {operator} is looked at.',
    'Write brackets around the comparison: !(a {operator} b).',
  ),
  sortsAsText: say('{method} without a function compares numbers as texts: 10 comes before 9.', 'Write {method}((a, b) => a - b).'),
  forEachGivesNothing: say('forEach gives nothing back.', 'Write map for a list of results, or reduce for a sum.'),
  pushGivesLength: say(
    'push gives the new length back, not the list.',
    'Write {object}.push(…) as a statement of its own, and then use {object}.',
  ),
  sharedRows: say(
    'fill puts the same list into every place: to change one row is to change all.',
    'Write Array.from({ length: n }, () => Array(m).fill(0)).',
  ),
  callbackReturnsNothing: say(
    'The function that {method} gets returns nothing: with braces around it, it needs a return.',
    'Write return in front of its result, or leave out the braces.',
  ),
  maxOfList: say('Math.{method} takes numbers, not a list.', 'Write Math.{method}(...{name}) with three dots.'),
  logWithBase: say('Math.log has no second argument: it is the natural logarithm.', 'Write Math.log({x}) / Math.log({base}).'),

  // What cannot be run
  decorator: say('Decorators cannot be run here.', 'Call the function yourself: const solve = decorate(function (…) { … }).'),
  nothingToImport: say(
    'There is nothing to import here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ),
  importCall: say(
    'import(…) cannot be run here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ),
  importMeta: say(
    'There is no import.meta here: a solution is one script.',
    'Leave it out. A solution gets all that it needs as arguments.',
  ),
  importEquals: say(
    'import … = cannot be run here: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ),
  exportEquals: say('export = cannot be run here.', 'Write export in front of the function: export function solve(…) { … }.'),
  exportFrom: say(
    'There is no other file to export from: a solution is one script.',
    'The helpers named in the statement are there without import.',
  ),
  namespace: say(
    'A {word} that holds more than types cannot be run here.',
    'Write its functions at the top level, or as methods of a plain object: const name = { … }.',
  ),
  using: say('{word} cannot be run here.', 'Write const in its place. There is nothing here that would have to be closed.'),
  topLevelAwait: say('await cannot be run here, outside of a function.', 'Nothing has to be waited for: leave out async and await.'),
  typeInExpression: say(
    'A type cannot stand here.',
    'Types stand behind parameters and names that are declared. In an expression write x as T.',
  ),
  strayQuestionMark: say('A question mark cannot stand here.', 'Only a parameter can be optional. For a choice write a ? b : c.'),
  optionalWithValue: say('A parameter with a value of its own is optional anyway.', 'Leave the question mark out.'),
  definiteWithValue: say('A name that is given its value here needs no exclamation mark.', 'Leave the ! out.'),
  strayParameterProperty: say('Only the parameters of a constructor can be properties.', 'Leave the word in front of the name out.'),
  castParameter: say('A parameter cannot be cast.', 'Write its type behind a colon: (x: number) => …'),

  // Too much
  tooDeep: say('This is nested too deep.', 'Give the inner parts names of their own.'),
  tooManyWays: say(
    'What stands here can be read in too many ways.',
    'Give the inner parts names of their own, and write x as T in place of <T>x.',
  ),
} as const satisfies Record<string, Fill>;

export type Code = keyof typeof WORDS;

export const inWords = (code: Code, values: Values = {}): Said => WORDS[code](values);
