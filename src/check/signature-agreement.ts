import ts from 'typescript';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { isOfClass } from '../../graders/operations/called.ts';
import type { TypeLibrary } from '../author-types/library.ts';
import { error, type Finding, type Said } from './finding.ts';
import { parameterNames, parseSignature } from '../../graders/package/signature.ts';
import { declaredParameters } from './declared-parameters.ts';
import { argumentsType, recipesType } from './arguments-type.ts';
import { AUTHOR_FILES } from './author-files.ts';
import { callProbes } from './call-probes.ts';
import { dataProbe } from './data.ts';
import { type TypeFault, typeFaults } from './type-faults.ts';

/** Everything that is code agrees with the signature: exports, parameters, types; and so do the calls and values in the other files. */
export function checkAgreement(exercise: ExercisePackage, library: TypeLibrary): Finding[] {
  const { id, signature } = exercise;
  const sources = sourcesOf(exercise);
  const broken = exercise.operations ? operationsFault(exercise, exercise.operations) : signatureFault(exercise.signature);
  if (broken) return [error('types', 'exercise.yaml', broken)];
  const missing = [...sources].flatMap(([file, source]) =>
    exportFindings(file, source, AUTHOR_FILES[file]?.exports ?? definedBy(exercise)),
  );
  const probes = new Map(
    [...sources].flatMap(([file]) => (missing.some((finding) => finding.file === file) ? [] : [probe(file, exercise)])),
  );
  const calls = callProbes(exercise);
  const held = dataProbe(exercise);
  const errors = typeFaults(
    id,
    new Map([...sources, ...probes, ...calls.sources, ...held.sources, [SIGNATURE, `export type Signature = ${signature};\n`]]),
    library,
  );
  const unknown = errors.filter(({ file }) => file === SIGNATURE).map(({ message }) => unknownType(signature, message));
  // What is wrong with the signature is wrong with everything that is held against it.
  if (unknown.length > 0) return unknown.slice(0, 1);
  return [
    ...missing,
    ...parameterFindings(exercise),
    ...orderFindings(exercise),
    ...errors.flatMap((fault) => {
      if (calls.sources.has(fault.file)) return calls.findingOf(fault);
      return held.sources.has(fault.file) ? held.findingOf(fault) : typeFinding(fault, exercise);
    }),
    ...held.findings,
  ];
}

/** The signature by itself. */
const SIGNATURE = 'signature.ts';

const unknownType = (signature: string, message: string): Finding =>
  error('types', 'exercise.yaml', {
    path: ['signature'],
    found: `signature: ${message}`,
    expected: 'types that TypeScript knows, or Vec (number[]) and Mat (number[][]).',
    fix: `Fix it in ${JSON.stringify(signature)}.`,
  });

function sourcesOf({ starter, reference, inputs, laws, accept, draw, functions, submissions }: ExercisePackage): Map<string, string> {
  return new Map([
    ['starter.ts', starter],
    ['reference.ts', reference],
    ['inputs.ts', inputs],
    ...(laws === undefined ? [] : [['laws.ts', laws] as const]),
    ...(accept === undefined ? [] : [['accept.ts', accept] as const]),
    ...(draw === undefined ? [] : [['draw.ts', draw] as const]),
    ...(functions === undefined ? [] : [['functions.ts', functions] as const]),
    ...submissions.map(({ verdict, name, source }) => [`submissions/${verdict}/${name}.ts`, source] as const),
  ]);
}

/** Whether TypeScript reads it as a type, whatever it names. */
function isType(text: string): boolean {
  const source = `type Signature = ${text};`;
  const { parseDiagnostics } = ts.createSourceFile(SIGNATURE, source, ts.ScriptTarget.Latest) as ts.SourceFile & {
    parseDiagnostics: readonly ts.Diagnostic[];
  };
  return parseDiagnostics.length === 0;
}

function signatureFault(signature: string): Said | undefined {
  if (isType(signature) && parseSignature(signature)?.parameters.length) return undefined;
  return {
    path: ['signature'],
    found: `signature: ${JSON.stringify(signature)} is no function type with parameters.`,
    expected: 'a function type in TypeScript.',
    fix: "Write it as '(weights: Vec, base: number) => number'.",
  };
}

/** What a solution has to define: the entry, or all functions that are operations. */
const definedBy = (exercise: ExercisePackage): readonly string[] =>
  exercise.operations && !isOfClass(exercise) ? exercise.operations : [exercise.entry];

/** Operations have the types that the signature gives them: of a class, its methods; else a record of functions, the entry among them. */
function operationsFault(exercise: ExercisePackage, operations: readonly string[]): Said | undefined {
  const { signature, entry } = exercise;
  const form = isOfClass(exercise) ? /^new\b[\s\S]*=>\s*\{/ : /^\{/;
  if (!isType(signature) || !form.test(signature.trim()))
    return {
      path: ['signature'],
      found: `signature: ${JSON.stringify(signature)} gives no types to operations.`,
      expected: 'the type of a class, or a record of functions.',
      fix: "Write it as 'new (size: number) => { push(value: number): void }', or as '{ encode(x: Vec): Vec; decode(z: Vec): Vec }'.",
    };
  const unknown = operations.find((name) => !new RegExp(`\\b${name.replaceAll('$', '\\$')}\\??\\s*[(:]`).test(signature));
  if (unknown !== undefined)
    return {
      path: ['operations', operations.indexOf(unknown)],
      found: `operations: The signature has no ${unknown}.`,
      expected: 'names that the signature gives a type.',
      fix: 'Fix one of the two.',
    };
  if (!isOfClass(exercise) && !operations.includes(entry))
    return {
      path: ['entry'],
      found: `entry: ${entry} is none of the operations.`,
      expected: `the one that the file is named for: one of ${operations.join(', ')}.`,
      fix: 'Choose one.',
    };
  return undefined;
}

/** The type of a list of steps, each the name of an operation and its arguments. */
function stepsType(exercise: ExercisePackage): string {
  const of = isOfClass(exercise) ? 'InstanceType<Signature>' : 'Signature';
  const steps = `{ [Name in keyof ${of}]: ${of}[Name] extends (...given: infer Given) => unknown ? [Name, ...Given] : never }[keyof ${of}]`;
  return isOfClass(exercise) ? `[['new', ...ConstructorParameters<Signature>], ...(${steps})[]]` : `(${steps})[]`;
}

/** A file whose type check asks whether another one fits the signature. */
function probe(file: string, exercise: ExercisePackage): [string, string] {
  const { entry, signature, operations } = exercise;
  const path = `${file.replace(/\.ts$/, '')}${PROBE}`;
  const from = `./${file.split('/').at(-1)}`;
  const type = `type Signature = ${signature.replace(/\s+/g, ' ')};`;
  const authorFile = AUTHOR_FILES[file];
  if (authorFile) {
    const args = operations ? stepsType(exercise) : argumentsType(exercise);
    const { imports, holds } = authorFile.probe(args, operations ? 'unknown[]' : 'ReturnType<Signature>');
    return [path, `import ${imports} from '${from}';\n${type} ${recipesType(exercise)}\n${holds.join('\n')}\n`];
  }
  const defined = definedBy(exercise).join(', ');
  const value = operations && !isOfClass(exercise) ? `{ ${defined} }` : entry;
  return [path, `import { ${defined} } from '${from}';\n${type} \nexport const a: Signature = ${value};\n`];
}

const PROBE = '.signature.ts';

function typeFinding({ file, line, message }: TypeFault, { signature, entry }: ExercisePackage): Finding {
  if (!file.endsWith(PROBE))
    return error(
      'types',
      file,
      { found: message, expected: 'types that agree: learners see them in the editor.', fix: 'Fix the types.' },
      line,
    );
  const of = `${file.slice(0, -PROBE.length)}.ts`;
  const misfit = AUTHOR_FILES[of]?.misfit?.(signature, line);
  return error('types', of, {
    found: `${misfit?.what ?? entry} does not fit the signature: ${message}`,
    expected: misfit?.expected ?? `${signature}, as exercise.yaml says.`,
    fix: misfit?.fix ?? 'Fix one of the two.',
  });
}

/** Names that a file exports, and the lines of its functions. */
function exportFindings(file: string, source: string, expected: readonly string[]): Finding[] {
  const exported = exportedNames(source);
  return expected
    .filter((name) => !exported.includes(name))
    .map((name) => {
      const found = exported.length > 0 ? `It exports ${exported.join(', ')}` : 'It exports nothing';
      return error('types', file, {
        found: `${found}.`,
        expected: `an export called ${name}.`,
        fix: `Write export before ${name === 'edges' || name === 'laws' ? 'const' : 'function'} ${name}.`,
      });
    });
}

function exportedNames(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest);
  return file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name ? [statement.name.text] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
  });
}

/** Fewer parameters fit every function type, so they are counted. */
function parameterFindings({ entry, signature, reference, starter, operations }: ExercisePackage): Finding[] {
  if (operations) return [];
  const asked = parameterNames(signature);
  const findings: Finding[] = [];
  for (const [file, source] of [
    ['reference.ts', reference],
    ['starter.ts', starter],
  ] as const) {
    const found = declaredParameters(source, entry);
    if (!found || found.names.length === asked.length) continue;
    findings.push(
      error(
        'parameters',
        file,
        {
          found: `${entry} takes ${found.names.length} parameters: ${found.names.join(', ')}.`,
          expected: `${asked.length}, as in the signature of exercise.yaml: ${asked.join(', ')}.`,
          fix: 'Fix one of the two.',
        },
        found.line,
      ),
    );
  }
  return findings;
}

/** Parameters of one type may change places unseen: the one of signature, reference and starter is named that has them in another order. */
function orderFindings({ entry, signature, reference, starter, operations }: ExercisePackage): Finding[] {
  if (operations) return [];
  const asked = parameterNames(signature);
  const ofReference = declaredParameters(reference, entry);
  const ofStarter = declaredParameters(starter, entry);
  const isOther = (found: typeof ofStarter): found is NonNullable<typeof ofStarter> =>
    found !== undefined && !isSame(found.names, asked) && isSame(found.names.toSorted(), asked.toSorted());
  if (isOther(ofReference) && isOther(ofStarter) && isSame(ofReference.names, ofStarter.names)) {
    const said = {
      path: ['signature'],
      found: `signature: The parameters are in the order ${asked.join(', ')}.`,
      expected: `the order of the reference and the starter: ${ofReference.names.join(', ')}.`,
      fix: 'Fix the signature, or both of them.',
    };
    return [error('parameters', 'exercise.yaml', said)];
  }
  return [['reference.ts', ofReference] as const, ['starter.ts', ofStarter] as const].flatMap(([file, found]) => {
    if (!isOther(found)) return [];
    const said = {
      found: `${entry} has its parameters in the order ${found.names.join(', ')}.`,
      expected: `the order of the signature in exercise.yaml: ${asked.join(', ')}.`,
      fix: 'Fix one of the two.',
    };
    return [error('parameters', file, said, found.line)];
  });
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, at) => name === others[at]);
