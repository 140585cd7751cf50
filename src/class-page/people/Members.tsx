import { useState } from 'preact/hooks';
import { momentWords } from '../../classroom/due.ts';
import type { ListedMember } from '../../classroom/messages/member.ts';
import { count } from '../../gradebook/report/names.ts';
import { Pager } from '../../gradebook/report/Pager.tsx';
import { hashOf } from '../room.ts';
import { MemberDialog } from './MemberDialog.tsx';
import type { PeopleState } from './people-state.ts';

type Props = { state: PeopleState; members: readonly ListedMember[]; me: string; timeZone: string };

/** As many as one looks through; the others are a search or a page away. */
const AT_ONCE = 50;

/** Everybody who is in the class, those who teach first, and below them who was. */
export function Members({ state, members, me, timeZone }: Props) {
  const [wanted, setWanted] = useState('');
  const [from, setFrom] = useState(0);
  const [opened, setOpened] = useState<string | undefined>(undefined);
  const found = inOrder(members.filter((member) => member.removedAt === null && isWanted(member, wanted)));
  const begin = Math.max(0, Math.min(from, Math.floor((found.length - 1) / AT_ONCE) * AT_ONCE));
  const stretch = { items: found.slice(begin, begin + AT_ONCE), from: begin, total: found.length };
  const member = members.find(({ id }) => id === opened);
  return (
    <section class="sec" aria-labelledby="members-h">
      <div class="sec-top">
        <h2 id="members-h">In the class</h2>
        <label class="field gb-find">
          Find
          <input
            type="search"
            value={wanted}
            placeholder="a name or an id"
            onInput={({ currentTarget }) => {
              setWanted(currentTarget.value);
              setFrom(0);
            }}
          />
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too */}
      <section class="scroll-x" tabIndex={0} aria-label="Everybody in the class">
        <table class="tbl tight">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Id</th>
              <th scope="col">Role</th>
              <th scope="col">Last seen</th>
              <th scope="col">Link</th>
              {state.isInstructor && (
                <th scope="col">
                  <span class="vh">Change</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {stretch.items.map((it) => (
              <Row key={it.id} member={it} timeZone={timeZone} onOpen={state.isInstructor ? setOpened : undefined} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="small soft" role="status">
        {wanted.trim() !== '' && `${found.length} found.`}
      </p>
      <Pager stretch={stretch} what="Members" size={AT_ONCE} onFrom={setFrom} />
      <WhoWas members={members} timeZone={timeZone} />
      <MemberDialog state={state} member={member} isMe={opened === me} onClose={() => setOpened(undefined)} />
    </section>
  );
}

type RowProps = { member: ListedMember; timeZone: string; onOpen: ((id: string) => void) | undefined };

function Row({ member, timeZone, onOpen }: RowProps) {
  const { id, name, externalId, role, verified, lastSeenAt } = member;
  return (
    <tr>
      <th scope="row">
        {role === 'learner' ? <a href={hashOf('learner', id)}>{name}</a> : name}
        {!verified && (
          <>
            {' '}
            <span class="unv">unverified</span>
          </>
        )}
      </th>
      <td>{externalId ?? <span class="muted">none</span>}</td>
      <td>{role}</td>
      <td class="num">{lastSeenAt === null ? <span class="muted">not yet</span> : momentWords(Date.parse(lastSeenAt), timeZone)}</td>
      <td>{linkWords(member)}</td>
      {onOpen && (
        <td class="r">
          <button type="button" class="btn btn-small" aria-label={`Change ${name}`} onClick={() => onOpen(id)}>
            Change…
          </button>
        </td>
      )}
    </tr>
  );
}

const linkWords = ({ hasLink, joinedAt, verified }: ListedMember) => {
  if (hasLink) return joinedAt === null ? 'not opened yet' : 'opened';
  return <span class="muted">{verified ? 'none' : 'none, came by the code'}</span>;
};

const RANKS = { instructor: 0, assistant: 1, learner: 2 } as const;

const inOrder = (members: readonly ListedMember[]): ListedMember[] =>
  members.toSorted((a, b) => RANKS[a.role] - RANKS[b.role] || (a.externalId ?? a.name).localeCompare(b.externalId ?? b.name, 'en'));

function isWanted({ name, externalId = '' }: ListedMember, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return text === '' || [name, externalId].some((it) => it.toLowerCase().includes(text));
}

/** Who was in the class: taken out, left, or erased. */
function WhoWas({ members, timeZone }: { members: readonly ListedMember[]; timeZone: string }) {
  const gone = members.filter(({ removedAt }) => removedAt !== null);
  if (gone.length === 0) return null;
  return (
    <details class="notgraded">
      <summary>{count(gone.length, 'former member')}</summary>
      <ul>
        {gone.map(({ id, name, externalId, removedAt }) => (
          <li key={id}>
            <b>{name === 'erased' && externalId === undefined ? 'Somebody who was erased' : name}</b>
            {externalId !== undefined && ` (${externalId})`}, until {momentWords(Date.parse(removedAt ?? ''), timeZone)}
          </li>
        ))}
      </ul>
    </details>
  );
}
