import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readYaml } from '../../graders/package/located-yaml.ts';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { EXERCISES, exerciseIds } from '../build/packages.ts';
import { error, type Finding } from './finding.ts';
import { TEMPLATE_TEXTS } from './templates/exercise.ts';

/** What could be somebody else's in an exercise. */
type Texts = Pick<ExercisePackage, 'id' | 'title' | 'hints'>;

const Others = z.object({ title: z.string(), hints: z.array(z.string()).default([]) });

/** Two exercises may share a hint by chance, such as “Start with one pair.” */
const SHARED_HINTS = 2;

/** Has an exercise the title, or hints, of another one of the course? Only files that hold its words are parsed. */
export async function checkOthers(exercise: Texts): Promise<Finding[]> {
  const ids = (await exerciseIds().catch(() => [])).filter((id) => id !== exercise.id);
  const own = [exercise.title, ...exercise.hints].map(flat);
  const others = await Promise.all(
    ids.map(async (id): Promise<Texts[]> => {
      const text = await readFile(join(EXERCISES, id, 'exercise.yaml'), 'utf8').catch(() => '');
      const words = flat(text);
      if (!own.some((it) => words.includes(it))) return [];
      const read = readYaml(text);
      const parsed = read.kind === 'data' ? Others.safeParse(read.data) : undefined;
      return parsed?.success ? [{ id, ...parsed.data }] : [];
    }),
  );
  return repeated(exercise, others.flat());
}

/** The findings against other exercises that are known. What is still of the template is told as that. */
export function repeated(exercise: Texts, others: readonly Texts[]): Finding[] {
  const ofTemplate = new Set(TEMPLATE_TEXTS.map(([, text]) => flat(text)));
  const title = flat(exercise.title);
  const hints = exercise.hints.map(flat);
  return others.flatMap((other): Finding[] => {
    const theirs = new Set(other.hints.map(flat));
    const shared = hints.flatMap((hint, at) => (theirs.has(hint) && !ofTemplate.has(hint) ? [at] : []));
    const [first = 0] = shared;
    return [
      ...(title === flat(other.title) && !ofTemplate.has(title)
        ? [
            error('repeated', 'exercise.yaml', {
              path: ['title'],
              found: `title: ${other.id} has the same one: “${exercise.title}”.`,
              expected: 'a title of its own: learners tell exercises apart by it.',
              fix: 'Change one of the two.',
            }),
          ]
        : []),
      ...(shared.length >= SHARED_HINTS
        ? [
            error('repeated', 'exercise.yaml', {
              path: ['hints', first],
              found: `hints: ${shared.map((at) => at + 1).join(', ')} are those of ${other.id}, word for word.`,
              expected: 'hints on this exercise.',
              fix: 'Write hints of its own. Were they copied along?',
            }),
          ]
        : []),
    ];
  });
}

const flat = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
