import { positionAt } from '../../graders/source/position.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { parameterNames } from '../../graders/package/signature.ts';
import { error, type Finding } from './finding.ts';

/** The statement says of every parameter what it is, by its name. */
export function checkNames({ statement, signature, operations }: ExercisePackage): Finding[] {
  // Of several calls, what is described are their names, and those of their arguments.
  if (operations) return [];
  const names = parameterNames(signature).filter((name) => /^[\w$]+$/.test(name));
  const text = statement.replace(/^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ' '));
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const missing = names.filter((name) => !spans.includes(name));
  const listed = [...text.matchAll(/^[-*] `([\w$]+)`((?:(?:, and |, | and )`[\w$]+`)*)/gm)].flatMap(({ 0: item, index }) =>
    wordsOf(item.replace(/`[^`]*`/g, (code) => ` ${code} `).replace(/\band\b/g, ' ')).map((name) => ({
      name,
      line: positionAt(text, index).line,
    })),
  );
  const others = listed.filter(({ name }) => !names.includes(name));
  const list = listed[0]?.line;
  return [
    ...others.map(({ name, line }) =>
      error(
        'names',
        'statement.md',
        {
          found: `The statement describes ${name}, and there is no such parameter.`,
          expected: `the names of the signature: ${names.join(', ')}.`,
          fix: missing.length === 1 ? `Write ${missing[0]}, or change the signature.` : 'Write the name that the signature has.',
        },
        line,
      ),
    ),
    // What has another name has been said.
    ...(others.length > 0 ? [] : missing).map((name) =>
      error(
        'names',
        'statement.md',
        {
          found: `The statement does not say what ${name} is.`,
          expected: `every parameter by its name in code, such as “- \`${name}\` is …”.`,
          fix: `Describe ${name}, or take it out of the signature.`,
        },
        list,
      ),
    ),
  ];
}

const wordsOf = (code: string): string[] => code.match(/[A-Za-z_$][\w$]*/g) ?? [];
