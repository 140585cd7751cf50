import type { None } from './none.ts';

/** A source with something in it that Python or another language has. */
export interface OtherLanguageValues {
  pythonDef: { name: string };
  pythonElif: None;
  pythonPrint: None;
  pythonAnd: None;
  pythonOr: None;
  pythonNot: None;
  pythonIs: None;
  pythonNotIn: None;
  pythonLambda: None;
  pythonForRange: { name: string };
  pythonFor: { name: string; list: string };
  pythonColon: { word: string };
  pythonElseColon: { word: string };
  pythonComprehension: { list: string; name: string };
  pythonTernary: None;
  pythonImport: { name: string };
  pythonSlice: None;
  pythonComment: None;
  htmlComment: None;
  pythonPass: None;
  integerDivision: None;
  walrus: None;
  elementwise: { operator: string; plain: string };
  notEqual: None;
  atMost: None;
  declaredWithEquals: { operator: string; name: string };
  strictWritten: { operator: string; instead: string };
  typedDeclaration: { type: string; name: string };
  thinArrow: { arrow: string };
  partedArrow: None;
  thenWord: None;
  matlabFunction: { name: string; result: string };
}
