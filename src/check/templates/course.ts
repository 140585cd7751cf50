import { courseEntry, lessonFiles } from './lesson.ts';
import { entryOf, exerciseFiles } from './exercise.ts';

const SLUG = '01-around-zero';
const EXERCISE = 'around-zero';

/** The files of a new course, by their paths in its folder: one small lesson with its exercise, both of which work. */
export function courseFiles(title: string): Map<string, string> {
  const exercise = [...exerciseFiles(entryOf(EXERCISE))].map(([file, text]) => [`graders/exercises/${EXERCISE}/${file}`, text] as const);
  return new Map([['content/course.yaml', courseText(title)], ['.gitignore', 'dist/\n'], ...lessonFiles(SLUG), ...exercise]);
}

/** Published at once: a course of drafts alone would have no page to look at. */
const entry = courseEntry({ slug: SLUG, exercise: EXERCISE, strand: 'basics', buildsOn: [] }).replace(/^ {4}#.*\n {4}draft: true\n/m, '');

const courseText = (
  title: string,
): string => `# The course: what it is called, its strands, and its lessons in their order. Everything else takes this from here.
title: ${JSON.stringify(title)}
# To follow “a course on”.
subject: what you want to teach
# In large letters on the first page.
headline: The one thing that everybody should take home.

# Two inks for two sides of a matter, and one for what both make; for light and dark pages. Each is readable as text.
inks:
  a: { light: '#00594f', dark: '#6fd1c0' }
  b: { light: '#7a4300', dark: '#f0b35e' }
  joint: { light: '#553a99', dark: '#bda6f5' }

# Regions of the map, in their order.
strands:
  - id: basics
    title: Basics
    says: where everybody begins

# The number in a slug is the lesson's own for good; its place in this list is the order. buildsOn: the lines on the map.
lessons:
${entry}`;
