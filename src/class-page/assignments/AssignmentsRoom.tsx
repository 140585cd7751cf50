import { useEffect, useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { momentWords } from '../../classroom/due.ts';
import type { Assignment } from '../../classroom/messages/assignment.ts';
import { twoDecimals } from '../../points/two-decimals.ts';
import { useListening } from '../../site/use-listening.ts';
import { hashOf } from '../room.ts';
import type { RoomProps } from '../room-props.ts';
import { useNews } from '../use-news.ts';
import { createAssignmentsState } from './assignments-state.ts';
import { AssignmentEditor } from './AssignmentEditor.tsx';
import { firstRules } from './yaml-text.ts';

/** All assignments of the class, and the rules of the one that is open. */
export function AssignmentsRoom(props: RoomProps) {
  const { joined, isInstructor, news, at } = props;
  const state = useMemo(() => createAssignmentsState({ ask: askClass, after: byTimer }), []);
  useNews(news, ({ kind }) => kind === 'assignments' || kind === 'members', state.read);
  const assignments = state.assignments.value;
  const isRead = assignments !== undefined;
  const { timeZone } = joined.answer.class;
  useEffect(() => {
    if (!isRead) return;
    if (at !== NEW) void state.open(at);
    else if (state.draft.value?.id !== null)
      state.begin({ title: 'New assignment', yaml: firstRules(Date.now(), timeZone, freeIn(props, assignments)) });
  }, [at, isRead]);
  const room = useListening<HTMLDivElement>(isRead && (at === undefined || state.draft.value !== undefined));
  const isOpen = at !== undefined && state.draft.value !== undefined;
  return (
    <div ref={room}>
      {state.problem.value !== '' && <p class="err">{state.problem.value}</p>}
      {isOpen ? (
        <AssignmentEditor key={at} state={state} {...props} />
      ) : (
        <List assignments={assignments} isInstructor={isInstructor} timeZone={timeZone} />
      )}
    </div>
  );
}

const NEW = 'new';

/** The first exercise that no assignment has. */
const freeIn = ({ exercises }: RoomProps, assignments: readonly Assignment[]): string => {
  const taken = new Set(assignments.flatMap((it) => it.exercises.map(({ exercise }) => exercise)));
  return exercises.find(({ id, number }) => number !== undefined && !taken.has(id))?.id ?? exercises[0]?.id ?? 'entropy';
};

function byTimer(ms: number, work: () => void): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

type ListProps = { assignments: readonly Assignment[] | undefined; isInstructor: boolean; timeZone: string };

function List({ assignments, isInstructor, timeZone }: ListProps) {
  return (
    <>
      <div class="sec-top">
        <h1 class="subject">Assignments</h1>
        {isInstructor && (
          <a class="btn btn-primary" href={hashOf('assignments', NEW)}>
            New assignment
          </a>
        )}
      </div>
      {!assignments && <p class="soft">Reading the assignments.</p>}
      {assignments?.length === 0 && (
        <p class="empty">
          <b>None yet</b> What learners submit is received and judged all the same. An assignment gives points, and says when something is
          due.
        </p>
      )}
      {assignments && assignments.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too
        <section class="scroll-x" tabIndex={0} aria-label="Assignments, by when they are due">
          <table class="tbl">
            <thead>
              <tr>
                <th scope="col">Assignment</th>
                <th scope="col">Opens</th>
                <th scope="col">Due</th>
                <th scope="col">Closes</th>
                <th scope="col" class="r">
                  Exercises
                </th>
                <th scope="col" class="r">
                  Points
                </th>
                <th scope="col" class="r">
                  Changed
                </th>
              </tr>
            </thead>
            <tbody>
              {assignments.map(({ id, title, opensAt, dueAt, closesAt, exercises, revision }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={hashOf('assignments', id)}>{title}</a>
                  </th>
                  {[opensAt, dueAt, closesAt].map((moment, column) => (
                    <td key={column} class="num">
                      {moment === null ? <span class="muted">{NEVER[column]}</span> : momentWords(Date.parse(moment), timeZone)}
                    </td>
                  ))}
                  <td class="r num">{exercises.length}</td>
                  <td class="r num">{twoDecimals(exercises.reduce((sum, { points }) => sum + points, 0))}</td>
                  <td class="r num">{revision === 1 ? <span class="muted">never</span> : `${revision - 1}×`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

/** What a moment that is not given means, by its column. */
const NEVER = ['open', 'never', 'never'] as const;
