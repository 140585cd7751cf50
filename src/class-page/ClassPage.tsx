import { useEffect, useState } from 'preact/hooks';
import { type Joined, joinedClass } from '../classroom/joined.ts';
import { href } from '../site/href.ts';
import { useListening } from '../site/use-listening.ts';
import type { CourseExercise } from './course-exercise.ts';
import { LearnerView } from './LearnerView.tsx';
import { StaffView } from './StaffView.tsx';

/** The class of this browser: for a learner what is due and how it stands, for whoever teaches who has what. */
export function ClassPage({ exercises }: { exercises: readonly CourseExercise[] }) {
  const [joined, setJoined] = useState<Joined | undefined>(undefined);
  const [isStarted, setStarted] = useState(false);
  const page = useListening<HTMLDivElement>(isStarted);
  useEffect(() => {
    setJoined(joinedClass());
    setStarted(true);
  }, []);
  return (
    <div class="class-page" ref={page}>
      {!joined && (
        <header class="room-head">
          <h1>Your class</h1>
          <p>
            This browser has joined no class. Open the personal link that your instructor gave you, or{' '}
            <a href={href('/join/')}>join with a code</a>.
          </p>
        </header>
      )}
      {joined && joined.answer.me.role === 'learner' && <LearnerView first={joined} exercises={exercises} />}
      {joined && joined.answer.me.role !== 'learner' && <StaffView joined={joined} exercises={exercises} />}
    </div>
  );
}
