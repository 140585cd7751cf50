import { useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { count } from '../../gradebook/report/names.ts';
import { useListening } from '../../site/use-listening.ts';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import { useNews } from '../use-news.ts';
import { AddMember } from './AddMember.tsx';
import { GivenLinks } from './GivenLinks.tsx';
import { Happened } from './Happened.tsx';
import { JoinCodeLine } from './JoinCodeLine.tsx';
import { Members } from './Members.tsx';
import { createPeopleState } from './people-state.ts';
import { Roster } from './Roster.tsx';

/** Who is in the class, by which links they come in, and what happened to either. */
export function PeopleRoom({ joined, isInstructor, news }: RoomProps) {
  const state = useMemo(() => createPeopleState({ ask: askClass, isInstructor }), [isInstructor]);
  useNews(news, ({ kind }) => kind === 'members', state.read);
  const { timeZone } = joined.answer.class;
  const members = state.members.value;
  const room = useListening<HTMLDivElement>(members !== undefined);
  return (
    <div ref={room}>
      <h1 class="subject">People</h1>
      <p class="class-facts">{members ? factsOf(members) : 'Reading who is in the class.'}</p>
      {state.problem.value !== '' && <p class="err">{state.problem.value}</p>}
      {isInstructor && <JoinCodeLine state={state} timeZone={timeZone} />}
      <Said doing={state.doing.value} />
      <GivenLinks />
      {members && <Members state={state} members={members} me={joined.answer.me.id} timeZone={timeZone} />}
      {isInstructor && <Roster state={state} />}
      {isInstructor && <AddMember state={state} />}
      <Happened state={state} timeZone={timeZone} />
    </div>
  );
}

function factsOf(members: readonly { role: string; removedAt: string | null; joinedAt: string | null }[]): string {
  const present = members.filter(({ removedAt }) => removedAt === null);
  const of = (role: string) => present.filter((it) => it.role === role);
  const learners = of('learner');
  const notYet = learners.filter(({ joinedAt }) => joinedAt === null).length;
  return [
    `${count(learners.length, 'learner')}${notYet > 0 ? `, ${notYet} of them not here yet` : ''}`,
    count(of('instructor').length, 'instructor'),
    ...(of('assistant').length > 0 ? [count(of('assistant').length, 'assistant')] : []),
  ].join(', ');
}
