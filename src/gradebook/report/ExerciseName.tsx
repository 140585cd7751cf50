import type { Names } from './names.ts';

/** Number and title of an exercise, or its id. */
export function ExerciseName({ exercise, names }: { exercise: string; names: Names }) {
  const known = names.get(exercise);
  if (!known) return <code>{exercise}</code>;
  return (
    <>
      <span class="muted num">{known.number}</span> {known.title}
    </>
  );
}
