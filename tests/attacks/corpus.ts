import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const FOLDER = fileURLToPath(new URL('./', import.meta.url));

/** The first line of a file says what it is. */
const Heading = z.strictObject({
  name: z.string(),
  /** The verdicts that are right for it, nearly always one. */
  verdicts: z
    .array(
      z.enum([
        'accepted',
        'wrong_answer',
        'run_time_error',
        'time_limit_exceeded',
        'memory_limit_exceeded',
        'output_limit_exceeded',
        'compile_error',
      ]),
    )
    .min(1),
  /** What follows is the body of a function that returns the source, for sources that are long or hold odd characters. */
  gen: z.literal(true).optional(),
  /** It runs for so long that not every host judges it (`shareOf`). */
  long: z.literal(true).optional(),
  note: z.string().optional(),
});

/** One hostile or odd program, aimed at the exercise in `double/`. */
export interface Attack extends z.infer<typeof Heading> {
  file: string;
  source: string;
}

/** All of them, in the order of their file names. Throws where a heading is not as it should be. */
export function readAttacks(): Attack[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map(readAttack);
}

function readAttack(file: string): Attack {
  const text = readFileSync(`${FOLDER}${file}`, 'utf8');
  const [first = ''] = text.split('\n', 1);
  if (!first.startsWith('// ATTACK {')) throw new Error(`${file}: expected a first line // ATTACK {…}`);
  const heading = Heading.parse(JSON.parse(first.slice('// ATTACK '.length)));
  if (`${heading.name}.js` !== file) throw new Error(`${file}: its first line calls it ${heading.name}`);
  const body = text.slice(first.length + 1);
  return { ...heading, file, source: heading.gen ? (new Function(body)() as string) : body };
}
