import { hashOf, type RoomName } from './room.ts';

/** The ways between the rooms. A learner's page belongs to the gradebook, which leads to it. */
export function ClassNav({ room, isInstructor }: { room: RoomName; isInstructor: boolean }) {
  const present = room === 'learner' ? 'gradebook' : room;
  return (
    <nav class="class-nav" aria-label="Class">
      {WAYS.filter(({ name }) => isInstructor || name !== 'platforms').map(({ name, label }) => (
        <a key={name} href={hashOf(name)} aria-current={name === present ? (room === name ? 'page' : 'true') : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

const WAYS: readonly { name: RoomName; label: string }[] = [
  { name: 'gradebook', label: 'Gradebook' },
  { name: 'exercises', label: 'Exercises' },
  { name: 'assignments', label: 'Assignments' },
  { name: 'people', label: 'People' },
  { name: 'regrades', label: 'Regrades' },
  { name: 'platforms', label: 'Platforms' },
];
