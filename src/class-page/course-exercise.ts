/** What the page knows of an exercise of the course: number and title of its lesson, where there is one. */
export interface CourseExercise {
  id: string;
  number?: string;
  title?: string;
}
