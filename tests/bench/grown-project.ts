import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Course } from '../../src/course/course.ts';
import { type Copy, grownCourse } from './grown-course.ts';

const PARTS = ['content', 'graders', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the project into a temporary folder and grows or cuts its course there to so many lessons, each added one with text, figure,
 * quiz, card and exercise of its own. Without `placed` all places and the drawing go. Returns the folder; whoever asked removes it.
 */
export function grownProject(course: Course, count: number, { placed = true } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), `crossmodal-${count}-`));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { course: grown, copies } = grownCourse(course, count);
  for (const { lesson, model } of copies) {
    copy(folder, `content/lessons/${model.slug}`, `content/lessons/${lesson.slug}`);
    copy(folder, `src/figures/${model.slug}`, `src/figures/${lesson.slug}`);
    copy(folder, `graders/exercises/${model.exercise}`, `graders/exercises/${lesson.exercise}`);
  }
  const isKept = new Set(grown.lessons.map(({ slug }) => slug));
  for (const slug of readdirSync(join(folder, 'content/lessons')))
    if (!isKept.has(slug)) rmSync(join(folder, 'content/lessons', slug), { recursive: true });
  addCards(join(folder, 'content/cards.yaml'), copies);
  writeFileSync(join(folder, 'content/course.yaml'), courseText(placed ? grown : withoutPlaces(grown)));
  return folder;
}

function copy(folder: string, from: string, to: string): void {
  if (existsSync(join(folder, from))) cpSync(join(folder, from), join(folder, to), { recursive: true });
}

/** A copy of a lesson corrects a copy of its card. */
function addCards(file: string, copies: readonly Copy[]): void {
  const { cards } = parse(readFileSync(file, 'utf8')) as { cards: { lesson: string }[] }; // The project's own file, which its tests hold to this.
  const added = copies.flatMap(({ lesson, model }) =>
    cards.filter((card) => card.lesson === model.slug).map((card) => ({ ...card, lesson: lesson.slug })),
  );
  writeFileSync(file, stringify({ cards: [...cards, ...added] }));
}

/** The course without places and drawing: its whole map is worked out. */
export const withoutPlaces = ({ drawing: _drawing, ...course }: Course): Course => ({
  ...course,
  strands: course.strands.map(({ at: _at, ...strand }) => strand),
  lessons: course.lessons.map(({ place: _place, ...lesson }) => lesson),
});

/** `course.yaml`, without what reading it adds. */
const courseText = ({ lessons, ...course }: Course): string =>
  stringify({ ...course, lessons: lessons.map(({ number: _number, order: _order, ...lesson }) => lesson) });
