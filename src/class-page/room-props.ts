import type { VNode } from 'preact';
import type { Joined } from '../classroom/joined.ts';
import type { Names } from '../gradebook/report/names.ts';
import type { CourseExercise } from './course-exercise.ts';
import type { News } from './news.ts';

/** What every room of whoever teaches is given. */
export interface RoomProps {
  joined: Joined;
  /** Assistants look and comment; what changes the class is for instructors. */
  isInstructor: boolean;
  news: News;
  /** The exercises of the course, by id. */
  exercises: readonly CourseExercise[];
  /** Number and title of those that a lesson has. */
  names: Names;
  /** What the room is opened at. */
  at: string | undefined;
}

export type RoomView = (props: RoomProps) => VNode;
