import { useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { momentWords } from '../../classroom/due.ts';
import type { PlatformList } from '../../classroom/messages/platform.ts';
import { useListening } from '../../site/use-listening.ts';
import { CopyButton } from '../../workbench/CopyButton.tsx';
import type { RoomProps } from '../room-props.ts';
import { Said } from '../Said.tsx';
import { useNews } from '../use-news.ts';
import { AddPlatform } from './AddPlatform.tsx';
import { type Course, createPlatformsState, gradesWords, peopleWords, type Platform, type PlatformsState } from './platforms-state.ts';

/** The learning platforms from which people come into this class by LTI 1.3, and to which their points go back. */
export function PlatformsRoom({ joined, news }: RoomProps) {
  const state = useMemo(() => createPlatformsState({ ask: askClass }), []);
  useNews(news, ({ kind }) => kind === 'members' || kind === 'graded' || kind === 'grades-changed', state.read);
  const list = state.list.value;
  const room = useListening<HTMLDivElement>(list !== undefined);
  return (
    <div ref={room}>
      <h1 class="subject">Platforms</h1>
      <p class="class-facts">
        {list
          ? 'From a course in Moodle, Canvas or another platform with LTI 1.3 into this class, and points back.'
          : 'Reading the platforms.'}
      </p>
      {state.problem.value !== '' && <p class="err">{state.problem.value}</p>}
      <Said doing={state.doing.value} />
      {list?.platforms.map((platform) => (
        <OnePlatform key={platform.id} state={state} platform={platform} timeZone={joined.answer.class.timeZone} />
      ))}
      {list && <Tool {...list.tool} />}
      {list && <AddPlatform state={state} />}
    </div>
  );
}

type Props = { state: PlatformsState; platform: Platform; timeZone: string };

function OnePlatform({ state, platform, timeZone }: Props) {
  const { id, name, issuer, clientId, deployments, courses } = platform;
  return (
    <section class="sec" aria-labelledby={`platform-${id}`}>
      <div class="sec-top">
        <h2 id={`platform-${id}`}>{name}</h2>
        <button type="button" class="btn" aria-label={`Take ${name} out`} onClick={() => void state.remove(platform)}>
          Take out
        </button>
      </div>
      <p class="small soft">
        {issuer}, client {clientId}, {deployments.length === 1 ? 'deployment' : 'deployments'} {deployments.join(', ')}
      </p>
      {courses.length === 0 && (
        <p class="empty">
          <b>No course yet</b> Put a link to this class into a course there, and open it: the course stands here then, and you connect it.
        </p>
      )}
      {courses.map((course) => (
        <OneCourse key={course.id} state={state} course={course} timeZone={timeZone} />
      ))}
    </section>
  );
}

function OneCourse({ state, course, timeZone }: { state: PlatformsState; course: Course; timeZone: string }) {
  const { title, connectedAt, members, hasNames } = course;
  return (
    <div class="by-hand">
      <h3>{title}</h3>
      {connectedAt === null ? (
        <p class="soft">
          Somebody came from this course. Nobody of it is let in until you connect it: then who learns, assists or teaches there does so
          here.
        </p>
      ) : (
        <p class="soft">
          Connected {momentWords(Date.parse(connectedAt), timeZone)}. {peopleWords(members)} of it {members === 1 ? 'is' : 'are'} in the
          class. {gradesWords(course)}
        </p>
      )}
      <p class="act-row">
        <button
          type="button"
          class="btn"
          aria-label={`${connectedAt === null ? 'Connect' : 'Disconnect'} ${title}`}
          onClick={() => void state.connect(course, connectedAt === null)}
        >
          {connectedAt === null ? 'Connect' : 'Disconnect'}
        </button>
        {connectedAt !== null && hasNames && (
          <button type="button" class="btn" aria-label={`Read the names of ${title}`} onClick={() => void state.readNames(course)}>
            Read the names
          </button>
        )}
      </p>
    </div>
  );
}

/** What the administration of a platform asks for. */
function Tool({ loginUrl, launchUrl, keysUrl }: PlatformList['tool']) {
  return (
    <section class="sec" aria-labelledby="tool-h">
      <h2 id="tool-h">What a platform has to know</h2>
      <Address name="Login (OIDC initiation)" copy="Copy login" address={loginUrl} />
      <Address name="Launch, redirect and deep linking" copy="Copy launch" address={launchUrl} />
      <Address name="Public keys (JWKS)" copy="Copy keys" address={keysUrl} />
      <p class="small soft">Let the platform open it in a new window, and tell the names of its people.</p>
    </section>
  );
}

const Address = ({ name, copy, address }: { name: string; copy: string; address: string }) => (
  <p class="joinline">
    <span>{name}</span> <code>{address}</code> <CopyButton text={address} label={copy} />
  </p>
);
