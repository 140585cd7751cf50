import type { DiagnosesOf } from '../diagnosis.ts';
import type { OtherLanguageValues } from '../diagnoses/other-languages.ts';

/** What is said of what Python and other languages have: that it is not so here, and what to write. */
export const OTHER_LANGUAGES: DiagnosesOf<OtherLanguageValues> = {
  pythonDef: ({ name }) => ['def is Python.', `Write function ${name}(…) { … }, with braces around what it does.`],
  pythonElif: () => ['elif is Python.', 'Write else if (…) { … }.'],
  pythonPrint: () => ['print is Python.', 'Write console.log(…), with brackets around what is printed.'],
  pythonAnd: () => ['and is Python.', 'Write && between the two conditions.'],
  pythonOr: () => ['or is Python.', 'Write || between the two conditions.'],
  pythonNot: () => ['not is Python.', 'Write ! in front of what is negated: !(…).'],
  pythonIs: () => ['is is Python.', 'Write === to ask whether two values are the same, and !== to ask whether they are not.'],
  pythonNotIn: () => ['not in is Python.', 'Write !xs.includes(x).'],
  pythonLambda: () => ['lambda is Python.', 'Write (x) => …'],
  pythonForRange: ({ name }) => [
    'A loop over a range is written otherwise here.',
    `Write for (let ${name} = 0; ${name} < n; ${name}++) { … }.`,
  ],
  pythonFor: ({ name, list }) => ['A loop over a list is written otherwise here.', `Write for (const ${name} of ${list}) { … }.`],
  pythonColon: ({ word }) => [
    'A colon opens a block in Python, not here.',
    `Write braces around the block, and round brackets around the condition: ${word} (…) { … }.`,
  ],
  pythonElseColon: ({ word }) => ['A colon opens a block in Python, not here.', `Write braces around the block: ${word} { … }.`],
  pythonComprehension: ({ list, name }) => [
    'A list is not made by for inside brackets here.',
    `Write ${list}.map((${name}) => …), and .filter(…) for the condition.`,
  ],
  pythonTernary: () => ['A choice is written the other way round here.', 'Write condition ? a : b in place of a if condition else b.'],
  pythonImport: ({ name }) => [
    'There is nothing to import here: a solution is one script.',
    `There is no ${name} here. The helpers named in the statement are there without import.`,
  ],
  pythonSlice: () => ['A part of a list is not taken by a colon here.', 'Write xs.slice(from, to): the element at to is not included.'],
  pythonComment: () => ['# does not begin a comment here.', 'Write // in its place.'],
  htmlComment: () => ['<!-- and --> mark comments in HTML, not here.', 'Write // in front of a comment, or /* … */ around it.'],
  pythonPass: () => ['pass is Python.', 'Leave it out: a block may be empty.'],
  integerDivision: () => [
    '// begins a comment: what follows it on the line is not read.',
    'Write Math.floor(a / b) for the whole part of a division.',
  ],
  walrus: () => [':= does not exist here.', 'Write = to give a name a value.'],
  elementwise: ({ operator, plain }) => [
    `${operator} does not exist here: no operator works on the elements of a list.`,
    `Write xs.map((x, i) => x ${plain} ys[i]).`,
  ],
  notEqual: () => ['<> does not exist here.', 'Write !== to ask whether two values differ.'],
  atMost: () => ['=< does not exist here.', 'Write <=, the equals sign last.'],
  declaredWithEquals: ({ operator, name }) => [`${operator} compares; it gives no value.`, `Write a single = to give ${name} its value.`],
  strictWritten: ({ operator, instead }) => [`${operator} does not exist here.`, `Write ${instead}.`],
  typedDeclaration: ({ type, name }) => [
    `${type} does not declare a name here.`,
    `Write let ${name} = …, or const ${name} = … if it stays the same.`,
  ],
  thinArrow: ({ arrow }) => [`${arrow} is no arrow here.`, 'Write =>.'],
  partedArrow: () => ['The arrow is in two parts.', 'Write => without a space in it.'],
  thenWord: () => ['There is no then here.', 'Leave it out, and write braces around the block: if (…) { … }.'],
  matlabFunction: ({ name, result }) => [
    'A function’s result is not named in its head here.',
    `Write function ${name}(…) { … return ${result}; }.`,
  ],
};
