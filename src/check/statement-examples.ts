import { positionAt } from '../../graders/source/position.ts';

/** A call that the statement shows, and the line on which it begins, from 1. */
export interface StatementExample {
  call: string;
  line: number;
}

/** The fenced blocks of the language example, in their order. */
export const statementExamples = (statement: string): StatementExample[] =>
  [...statement.matchAll(/^```example *\n([\s\S]*?)^```/gm)].map(({ 1: call = '', index }) => ({
    call: call.trim(),
    line: positionAt(statement, index).line + 1,
  }));
