import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Joined } from '../classroom/joined.ts';
import { listenToClass } from '../classroom/listen-to-class.ts';
import type { Names } from '../gradebook/report/names.ts';
import { ClassNav } from './ClassNav.tsx';
import type { CourseExercise } from './course-exercise.ts';
import { GradebookRoom } from './GradebookRoom.tsx';
import { createNews } from './news.ts';
import { type RoomName, roomOf } from './room.ts';
import type { RoomView } from './room-props.ts';
import { DID_NOT_COME, useLater } from './use-later.ts';
import { type LiveState, liveWords } from './use-live.ts';

/** The rooms of a class for whoever teaches: one at a time, by what stands behind the # of the address. */
export function StaffView({ joined, exercises }: { joined: Joined; exercises: readonly CourseExercise[] }) {
  const { me, class: its } = joined.answer;
  const [room, setRoom] = useState(() => roomOf(location.hash) ?? FIRST);
  const [live, setLive] = useState<LiveState>('opening');
  const news = useMemo(createNews, []);
  const below = useRef<HTMLDivElement>(null);
  const names = useMemo<Names>(
    () =>
      new Map(exercises.flatMap(({ id, number, title }) => (number !== undefined && title !== undefined ? [[id, { number, title }]] : []))),
    [exercises],
  );
  useEffect(() => listenToClass(news.tell, (isOpen) => setLive(isOpen ? 'live' : 'cut')), [news]);
  useEffect(() => {
    const turn = () => {
      const next = roomOf(location.hash);
      if (!next) return;
      setRoom(next);
      scrollTo(0, 0);
      // Who goes by keyboard or by ear goes on in the room that has opened.
      below.current?.focus({ preventScroll: true });
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  const props = { joined, isInstructor: me.role === 'instructor', news, exercises, names, at: room.at };
  const title = <span class="class-name">{its.title}</span>;
  return (
    <div class="report class-room">
      <header class="class-head">
        {room.name === 'gradebook' ? <h1>{title}</h1> : <p>{title}</p>}
        <p class="live small soft" data-live={live} role="status">
          {liveWords(live)}
        </p>
      </header>
      <ClassNav room={room.name} isInstructor={props.isInstructor} />
      <div ref={below} class="class-below" tabIndex={-1}>
        {room.name === 'gradebook' ? <GradebookRoom {...props} /> : <Later key={room.name} name={room.name} {...props} />}
      </div>
    </div>
  );
}

const FIRST = { name: 'gradebook', at: undefined } as const;

/** Each comes to the browser when it is opened first: learners need none of them, and whoever teaches seldom all. */
const ROOMS: Record<Exclude<RoomName, 'gradebook'>, () => Promise<RoomView>> = {
  assignments: () => import('./assignments/AssignmentsRoom.tsx').then(({ AssignmentsRoom }) => AssignmentsRoom),
  exercises: () => import('./exercises/ExercisesRoom.tsx').then(({ ExercisesRoom }) => ExercisesRoom),
  learner: () => import('./learner/LearnerRoom.tsx').then(({ LearnerRoom }) => LearnerRoom),
  people: () => import('./people/PeopleRoom.tsx').then(({ PeopleRoom }) => PeopleRoom),
  platforms: () => import('./platforms/PlatformsRoom.tsx').then(({ PlatformsRoom }) => PlatformsRoom),
  regrades: () => import('./regrades/RegradesRoom.tsx').then(({ RegradesRoom }) => RegradesRoom),
};

type LaterProps = { name: Exclude<RoomName, 'gradebook'> } & Parameters<RoomView>[0];

function Later({ name, ...props }: LaterProps) {
  const View = useLater(ROOMS[name], name);
  if (View === 'failed') return <p class="err">{DID_NOT_COME}</p>;
  return View ? <View {...props} /> : <p class="soft">Opening.</p>;
}
