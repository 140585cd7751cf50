import { useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { momentWords } from '../../classroom/due.ts';
import type { Assignment } from '../../classroom/messages/assignment.ts';
import type { ClassEvent } from '../../classroom/messages/event.ts';
import type { ListedMember } from '../../classroom/messages/member.ts';
import { inLessonOrder } from '../../gradebook/report/names.ts';
import { Icon } from '../../icons/Icon.tsx';
import { capitalise } from '../../site/number-words.ts';
import { useListening } from '../../site/use-listening.ts';
import { type ExerciseRow, pointsOf } from '../exercise-rows.ts';
import { hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import { useNews } from '../use-news.ts';
import { besideAll, createLearnerState, keyOf, type LearnerState, learnersInOrder, rowsOf } from './learner-state.ts';
import { OneExercise } from './OneExercise.tsx';

/** One learner: every attempt, what is said about it, and points by hand. */
export function LearnerRoom(props: RoomProps) {
  const { at = '', news } = props;
  return <Learner key={at} member={at} news={news} props={props} />;
}

function Learner({ member, news, props }: { member: string; news: RoomProps['news']; props: RoomProps }) {
  const state = useMemo(() => createLearnerState({ ask: askClass, member }), [member]);
  useNews(news, (event) => isAbout(event, member), state.read);
  const submissions = state.submissions.value;
  const room = useListening<HTMLDivElement>(submissions !== undefined);
  const learners = learnersInOrder(state.members.value);
  const place = learners.findIndex(({ id }) => id === member);
  const person = state.members.value.find(({ id }) => id === member);
  const { timeZone } = props.joined.answer.class;
  return (
    <div ref={room}>
      <div class="sec-top">
        <h1 class="subject">{person ? keyOf(person) : 'A learner'}</h1>
        {place >= 0 && (
          <p class="st-acts">
            <Neighbour says="Before" icon="left" learner={learners[place - 1]} />
            <Neighbour says="Next" icon="right" learner={learners[place + 1]} />
          </p>
        )}
      </div>
      {state.problem.value !== '' && <p class="err">{state.problem.value}</p>}
      {person && <p class="class-facts">{factsOf(person, timeZone)}</p>}
      <Said doing={state.doing.value} />
      {!submissions && <p class="soft">Looking it up.</p>}
      {submissions && <Handed state={state} {...props} />}
    </div>
  );
}

function isAbout(event: ClassEvent, member: string): boolean {
  if (event.kind === 'assignments') return true;
  return 'member' in event && event.member === member;
}

const Neighbour = ({ says, icon, learner }: { says: string; icon: string; learner: ListedMember | undefined }) =>
  learner ? (
    <a class="btn btn-quiet" href={hashOf('learner', learner.id)}>
      <Icon name={icon} /> <span class="vh">{says}:</span> {keyOf(learner)}
    </a>
  ) : null;

function factsOf({ name, externalId, verified, joinedAt, lastSeenAt, removedAt }: ListedMember, timeZone: string): string {
  const at = (moment: string) => momentWords(Date.parse(moment), timeZone);
  return capitalise(
    [
      ...(externalId === undefined ? [] : [name]),
      ...(verified ? [] : ['unverified']),
      joinedAt === null ? 'not here yet' : `joined ${at(joinedAt)}`,
      ...(lastSeenAt === null ? [] : [`last seen ${at(lastSeenAt)}`]),
      ...(removedAt === null ? [] : [`not in the class since ${at(removedAt)}`]),
    ].join(', '),
  );
}

function Handed({ state, ...props }: RoomProps & { state: LearnerState }) {
  const submissions = state.submissions.value ?? [];
  const assignments = state.assignments.value;
  const beside = inLessonOrder(besideAll(assignments, submissions), props.names);
  return (
    <>
      {submissions.length === 0 && (
        <p class="empty">
          <b>Nothing yet</b> What this learner submits stands here as soon as it is received.
        </p>
      )}
      {state.hasOlder.value && (
        <p class="act-row">
          <button type="button" class="btn" onClick={() => void state.readOlder()}>
            Show what was handed in before
          </button>
          <span class="small soft">The {submissions.length} newest submissions are shown.</span>
        </p>
      )}
      {assignments.map((assignment) => (
        <InAssignment key={assignment.id} state={state} assignment={assignment} {...props} />
      ))}
      {beside.length > 0 && (
        <section class="sec" aria-labelledby="beside-h">
          <h2 id="beside-h">In no assignment</h2>
          {beside.map((exercise) => (
            <OneExercise key={exercise} state={state} exercise={exercise} row={undefined} assignment={undefined} {...props} />
          ))}
        </section>
      )}
    </>
  );
}

function InAssignment({ state, assignment, ...props }: RoomProps & { state: LearnerState; assignment: Assignment }) {
  const rows = rowsOf(assignment, state.submissions.value ?? [], state.overrides.value);
  const { points, outOf } = pointsOf(rows);
  const heading = `of-${assignment.id}`;
  const byId = new Map<string, ExerciseRow>(rows.map((row) => [row.exercise, row]));
  return (
    <section class="sec" aria-labelledby={heading}>
      <div class="sec-top">
        <h2 id={heading}>{assignment.title}</h2>
        <span class="rate">
          <b class="num">{points}</b> of {outOf} points
        </span>
      </div>
      {inLessonOrder([...byId.keys()], props.names).map((exercise) => (
        <OneExercise key={exercise} state={state} exercise={exercise} row={byId.get(exercise)} assignment={assignment} {...props} />
      ))}
    </section>
  );
}
