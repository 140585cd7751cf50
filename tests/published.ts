import { exerciseIds } from '../src/build/packages.ts';
import { type Course, withoutDraftExercises, withoutDrafts } from '../src/course/course.ts';
import { readCourse } from '../src/course/read-course.ts';

/** The course as it is built. A draft is for its author's check alone: half of a lesson breaks no test. */
export const publishedCourse = async (): Promise<Course> => withoutDrafts(await readCourse());

/** Ids of the exercises that are built. */
export const publishedExercises = async (): Promise<string[]> => withoutDraftExercises(await exerciseIds(), await readCourse());
