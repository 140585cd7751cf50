import { useEffect, useState } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import { Gradebook, Statistics } from '../../classroom/messages/gradebook.ts';
import { ExerciseName } from '../../gradebook/report/ExerciseName.tsx';
import { ExerciseSection } from '../../gradebook/report/ExerciseSection.tsx';
import { count, inLessonOrder } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import { percent } from '../../site/percent.ts';
import { useListening } from '../../site/use-listening.ts';
import { hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { useNews } from '../use-news.ts';
import { AlikeInClass } from './AlikeInClass.tsx';
import { MistakeExamples } from './MistakeExamples.tsx';
import { type ExerciseLine, exerciseLines, shownExercise, timeWords } from './statistics-shown.ts';

/** How the class does, exercise by exercise; of the one that is open, everything that is known. */
export function ExercisesRoom(props: RoomProps) {
  const { news, at, names, joined } = props;
  const [lines, setLines] = useState<readonly ExerciseLine[] | undefined>(undefined);
  const [statistics, setStatistics] = useState<Statistics | undefined>(undefined);
  const [problem, setProblem] = useState('');
  useEffect(() => setStatistics(undefined), [at]);
  useNews(
    news,
    (event) => isAbout(event, at),
    async () => {
      const [gradebook, told] = await Promise.all([
        askClass(Gradebook, '/api/gradebook'),
        at === undefined ? undefined : askClass(Statistics, `/api/exercises/${encodeURIComponent(at)}/statistics`),
      ]);
      const failed = [gradebook, told].find((asked) => asked !== undefined && asked.kind !== 'answered');
      setProblem(failed?.sentence ?? '');
      if (gradebook.kind === 'answered') setLines(exerciseLines(gradebook.answer));
      if (told?.kind === 'answered') setStatistics(told.answer);
    },
    at,
  );
  const room = useListening<HTMLDivElement>(lines !== undefined && (at === undefined || statistics !== undefined));
  const line = lines?.find(({ exercise }) => exercise === at);
  return (
    <div ref={room}>
      {problem !== '' && <p class="err">{problem}</p>}
      {at === undefined ? (
        <List lines={lines} names={names} />
      ) : (
        <>
          <p class="small">
            <a href={hashOf('exercises')}>
              <Icon name="left" /> All exercises
            </a>
          </p>
          <h1 class="subject">
            <ExerciseName exercise={at} names={names} />
          </h1>
          {!statistics && <p class="soft">Looking it up.</p>}
          {statistics && statistics.exercise === at && (
            <ExerciseSection
              exercise={shownExercise(statistics)}
              names={names}
              heat={undefined}
              onHeat={undefined}
              ofMistake={(mistake) => (
                <MistakeExamples exercise={at} examples={statistics.mistakes.find(({ name }) => name === mistake)?.examples ?? []} />
              )}
            >
              <p class="small soft">{timeWords(statistics)}</p>
            </ExerciseSection>
          )}
          {line && <NotBegun line={line} />}
          <AlikeInClass key={at} exercise={at} names={names} timeZone={joined.answer.class.timeZone} />
        </>
      )}
    </div>
  );
}

function isAbout(event: ClassEvent, exercise: string | undefined): boolean {
  if (event.kind === 'assignments' || event.kind === 'members') return true;
  return 'exercise' in event && (exercise === undefined || event.exercise === exercise);
}

function List({ lines, names }: { lines: readonly ExerciseLine[] | undefined; names: RoomProps['names'] }) {
  const byId = new Map(lines?.map((line) => [line.exercise, line]));
  return (
    <>
      <h1 class="subject">Exercises</h1>
      <p class="class-facts">How the class does in each: what goes wrong, how long it takes, and who has not begun.</p>
      {lines?.length === 0 && (
        <p class="empty">
          <b>None yet</b> Those of assignments stand here, and those that somebody submitted to.
        </p>
      )}
      {lines && lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x" tabIndex={0} aria-label="Exercises of the class">
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">Exercise</th>
                <th scope="col">Accepted</th>
                <th scope="col" class="r">
                  Begun
                </th>
                <th scope="col" class="r">
                  Not begun
                </th>
              </tr>
            </thead>
            <tbody>
              {inLessonOrder([...byId.keys()], names).map((exercise) => {
                const { accepted, begun, notBegun } = byId.get(exercise) ?? { accepted: 0, begun: 0, notBegun: [] };
                const share = begun === 0 ? 0 : accepted / begun;
                return (
                  <tr key={exercise}>
                    <th scope="row">
                      <a href={hashOf('exercises', exercise)}>
                        <ExerciseName exercise={exercise} names={names} />
                      </a>
                    </th>
                    <td class="num">
                      <span class="bar-r" aria-hidden="true">
                        <span style={{ width: percent(share).replace(' ', '') }} />
                      </span>
                      {accepted} of {begun}
                    </td>
                    <td class="r num">{begun}</td>
                    <td class="r num">{notBegun.length}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function NotBegun({ line: { notBegun } }: { line: ExerciseLine }) {
  return (
    <section class="sec" aria-labelledby="not-begun-h">
      <h2 id="not-begun-h">Not begun</h2>
      <p class="lead">
        {notBegun.length === 0
          ? 'Everybody has handed in something.'
          : `${count(notBegun.length, 'learner')} of whom nothing was received for it.`}
      </p>
      {notBegun.length > 0 && (
        <ul class="names">
          {notBegun.map(({ member, key, name }) => (
            <li key={member}>
              <a href={hashOf('learner', member)}>{key}</a> {name !== key && <span class="muted">{name}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
