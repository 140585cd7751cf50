import { useEffect, useRef, useState } from 'preact/hooks';
import { type Joined, joinedClass } from '../classroom/joined.ts';
import { href } from '../site/href.ts';
import { useListening } from '../site/use-listening.ts';
import type { CourseExercise } from './course-exercise.ts';
import { LearnerView } from './LearnerView.tsx';
import { DID_NOT_COME, useLater } from './use-later.ts';

/** The class of this browser: for a learner what is due and how it stands, for whoever teaches who has what. */
export function ClassPage({ exercises }: { exercises: readonly CourseExercise[] }) {
  const [joined, setJoined] = useState<Joined | undefined>(undefined);
  const [left, setLeft] = useState<string | undefined>(undefined);
  const [isStarted, setStarted] = useState(false);
  const page = useListening<HTMLDivElement>(isStarted);
  useEffect(() => {
    setJoined(joinedClass());
    setStarted(true);
  }, []);
  return (
    <div class="class-page" ref={page}>
      {left !== undefined && <Left title={left} />}
      {!joined && left === undefined && (
        <header class="room-head">
          <h1>Your class</h1>
          <p>
            This browser has joined no class. Open the personal link that your instructor gave you, or{' '}
            <a href={href('/join/')}>join with a code</a>.
          </p>
        </header>
      )}
      {joined && joined.answer.me.role === 'learner' && (
        <LearnerView
          first={joined}
          exercises={exercises}
          onLeft={() => {
            setLeft(joined.answer.class.title);
            setJoined(undefined);
            // The ways to a class in the frame of the page lead nowhere any more.
            for (const way of document.querySelectorAll<HTMLElement>('.to-class')) way.hidden = true;
          }}
        />
      )}
      {joined && joined.answer.me.role !== 'learner' && <Staff joined={joined} exercises={exercises} />}
    </div>
  );
}

/** The rooms of whoever teaches, which learners need not fetch. */
function Staff(props: { joined: Joined; exercises: readonly CourseExercise[] }) {
  const View = useLater(() => import('./StaffView.tsx').then(({ StaffView }) => StaffView), 'staff');
  if (View === 'failed') return <p class="err">{DID_NOT_COME}</p>;
  return View ? <View {...props} /> : <p class="soft">Opening.</p>;
}

/** The last words: where everything is that was not the class's. */
function Left({ title }: { title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <header class="room-head">
      <h1 ref={heading} tabIndex={-1}>
        You have left {title}
      </h1>
      <p>
        What you did stays in this browser, as before: <a href={href('/progress/')}>your progress</a>. Submit sends nothing any more.
      </p>
    </header>
  );
}
