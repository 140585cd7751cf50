import { hashOf, type RoomName } from './room.ts';

/** The ways between the rooms. */
export function ClassNav({ room }: { room: RoomName }) {
  return (
    <nav class="class-nav" aria-label="Class">
      {WAYS.map(({ name, label }) => (
        <a key={name} href={hashOf(name)} aria-current={name === room ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

const WAYS: readonly { name: RoomName; label: string }[] = [
  { name: 'gradebook', label: 'Gradebook' },
  { name: 'assignments', label: 'Assignments' },
  { name: 'people', label: 'People' },
];
