import { readFile } from 'node:fs/promises';
import { type Course, type CourseLesson, parseCourse } from './course.ts';

/** The path from the project's folder, in which every command runs. */
export const COURSE_FILE = 'content/course.yaml';

let last: { text: string; course: Course } | undefined;

/**
 * The course as it is on the disk, drafts included, for the build and for the command line. The file is read every time, because an
 * author may be changing it, but parsed again only when its text has changed: every page of the build asks for the course.
 */
export async function readCourse(): Promise<Course> {
  const text = await readFile(COURSE_FILE, 'utf8');
  if (last?.text !== text) last = { text, course: parseCourse(text) };
  return last.course;
}

/** The lesson of this slug. Throws where the course has none. */
export async function readLesson(slug: string): Promise<CourseLesson> {
  const lesson = (await readCourse()).lessons.find((candidate) => candidate.slug === slug);
  if (!lesson) throw new Error(`content/lessons/${slug} is not in ${COURSE_FILE}. Add it there, or fix the folder's name.`);
  return lesson;
}
