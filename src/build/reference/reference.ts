/** The reference for authors: what can stand in their files, made of the schemas and the typed sources. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExerciseSettings } from '../../../graders/package/schema.ts';
import { Match, Order } from '../../../graders/quiz/schema-arrangement.ts';
import { Multiple, Single } from '../../../graders/quiz/schema-choice.ts';
import { Text } from '../../../graders/quiz/schema-fields.ts';
import { Cloze, NumberKind } from '../../../graders/quiz/schema-typed.ts';
import { commandComment, type Documented, fieldComments, memberComments, typeComment } from './doc-comments.ts';
import { type JsonSchema, valueWords } from './value-words.ts';

/** A field of a file. */
export interface Field extends Documented {
  /** What can stand there. */
  value: string;
  isRequired: boolean;
  /** What counts where it is left out, as JSON; undefined where that is nothing. */
  otherwise: string | undefined;
}

/** Paths are seen from the top of the project: in the build this code lies elsewhere. */
const read = (path: string): Promise<string> => readFile(path, 'utf8');

const QUIZ = 'graders/quiz';

/** Which part of the files, the schema that reads it, and where that is written. */
const SCHEMAS = {
  'exercise.yaml': { schema: ExerciseSettings, file: 'graders/package/schema.ts', name: 'ExerciseSettings' },
  single: { schema: Single, file: `${QUIZ}/schema-choice.ts`, name: 'Single' },
  multiple: { schema: Multiple, file: `${QUIZ}/schema-choice.ts`, name: 'Multiple' },
  number: { schema: NumberKind, file: `${QUIZ}/schema-typed.ts`, name: 'NumberKind' },
  cloze: { schema: Cloze, file: `${QUIZ}/schema-typed.ts`, name: 'Cloze' },
  order: { schema: Order, file: `${QUIZ}/schema-arrangement.ts`, name: 'Order' },
  match: { schema: Match, file: `${QUIZ}/schema-arrangement.ts`, name: 'Match' },
} as const;

export type Described = keyof typeof SCHEMAS;

/** Every field of a file or of a kind of question, in the order of its schema. */
export async function fieldsOf(of: Described): Promise<Field[]> {
  const { schema, file, name } = SCHEMAS[of];
  const common = fieldComments(await read(`${QUIZ}/schema-fields.ts`), 'common');
  const comments = fieldComments(await read(file), name, (spread) => (spread === 'common' ? common : []));
  const { properties = {}, required = [] } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // Whatever is written there counts as the text that it shows.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== Text) return;
      delete jsonSchema.anyOf;
      jsonSchema.type = 'string';
    },
  }) as JsonSchema;
  const says = new Map(comments.map((it) => [it.name, it.says]));
  return Object.entries(properties).map(([field, value]) => ({
    name: field,
    says: says.get(field) ?? '',
    value: valueWords(value),
    isRequired: required.includes(field),
    otherwise: value.default === undefined ? undefined : JSON.stringify(value.default),
  }));
}

const REALM = 'graders/sandbox/realm';

/** What `draw` can draw. */
export const drawMembers = async (): Promise<Documented[]> => memberComments(await read(`${REALM}/draw.ts`), 'Draw');

/** The types of the files that an exercise may have besides. */
const TYPES = { 'laws.ts': ['law.ts', 'Law'], 'accept.ts': ['accept.ts', 'Accept'], 'draw.ts': ['drawing.ts', 'DrawCase'] } as const;

export type TypedFile = keyof typeof TYPES;

export async function typeOf(file: TypedFile): Promise<Documented> {
  const [source, name] = TYPES[file];
  return typeComment(await read(join(REALM, source)), name);
}

/** Commands of authors, in the order in which one needs them. */
const COMMANDS = ['new-course', 'new-lesson', 'new-exercise', 'evaluate', 'grade', 'check', 'pack', 'site'];

export const commands = async (): Promise<{ usage: string; says: string }[]> =>
  Promise.all(COMMANDS.map(async (name) => commandComment(await read(`src/cli/${name}.ts`))));
