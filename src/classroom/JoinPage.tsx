import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';
import { href } from '../site/href.ts';
import { useListening } from '../site/use-listening.ts';
import { type Asked, askClass } from './ask-class.ts';
import { type Joined, joinedClass, keepClass } from './joined.ts';
import { ClassAnswer, type Join } from './messages/class.ts';
import { type WayIn, wayIn } from './way-in.ts';

/** What became of coming in. */
type Phase = { kind: 'asking' } | { kind: 'waiting' } | { kind: 'refused'; sentence: string } | { kind: 'in'; joined: Joined };

const BY_CODE: WayIn = { kind: 'code', code: '' };

/**
 * The way into a class: by the token behind the # of a personal link, or by a code and a name of one's own. Nothing is sent before the button. Whom a
 * learning platform has brought is in already, and is told so once.
 */
export function JoinPage() {
  const [way, setWay] = useState<WayIn>(BY_CODE);
  const [before, setBefore] = useState<Joined | undefined>(undefined);
  const [phase, setPhase] = useState<Phase>({ kind: 'asking' });
  const [isStarted, setStarted] = useState(false);
  const main = useListening<HTMLDivElement>(isStarted);

  useEffect(() => {
    const known = joinedClass();
    const read = () => {
      const next = wayIn(location.hash.slice(1));
      setWay(next);
      setPhase({ kind: 'asking' });
      if (next.kind === 'launched') void goOn(next.to, known);
    };
    read();
    setBefore(known);
    setStarted(true);
    // Another link in the same tab changes nothing but what stands behind the #.
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  async function join(by: Join): Promise<void> {
    setPhase({ kind: 'waiting' });
    const next = phaseOf(await askClass(ClassAnswer, '/api/join', { body: by }));
    setPhase(next);
    // The key stays out of history and bookmarks from here on; the link itself goes on working.
    if (next.kind === 'in') history.replaceState(null, '', location.pathname);
  }

  /** After a launch. Whoever comes back as the same goes straight on. */
  async function goOn(to: string, known: Joined | undefined): Promise<void> {
    setPhase({ kind: 'waiting' });
    const next = phaseOf(await askClass(ClassAnswer, '/api/class'));
    if (next.kind === 'in' && known?.answer.me.id === next.joined.answer.me.id) location.replace(href(to));
    else setPhase(next);
  }

  const isLaunch = way.kind === 'launch' || way.kind === 'launched';
  return (
    <div class="join" ref={main}>
      <div>
        {phase.kind === 'in' ? (
          <Inside joined={phase.joined} to={isLaunch ? way.to : undefined} />
        ) : (
          <>
            {before && way.kind !== 'launched' && <Already joined={before} />}
            <Way way={way} phase={phase} onJoin={join} />
          </>
        )}
      </div>
      <Ledger isLaunch={isLaunch} />
    </div>
  );
}

function Way({ way, phase, onJoin }: WayProps & { way: WayIn }) {
  switch (way.kind) {
    case 'code':
      return <ByCode key={way.code} code={way.code} phase={phase} onJoin={onJoin} />;
    case 'link':
      return <ByLink phase={phase} onJoin={() => onJoin({ token: way.token })} />;
    case 'launch':
      return <ByLaunch phase={phase} onJoin={() => onJoin({ token: way.token })} />;
    case 'launched':
      return (
        <>
          <h1>From your course</h1>
          <Refusal phase={phase} />
        </>
      );
    default:
      return way satisfies never;
  }
}

function phaseOf(asked: Asked<ClassAnswer>): Phase {
  if (asked.kind !== 'answered') return { kind: 'refused', sentence: asked.sentence };
  const joined = keepClass(asked.answer, Date.now());
  return joined ? { kind: 'in', joined } : { kind: 'refused', sentence: 'The class let nobody in. Open the link again.' };
}

type WayProps = { phase: Phase; onJoin: (by: Join) => void };

function ByLink({ phase, onJoin }: { phase: Phase; onJoin: () => void }) {
  return (
    <>
      <h1>Join your class</h1>
      <p class="join-lead">You have opened a personal link. It is yours alone: whoever has it is you, in the eyes of the class.</p>
      <div class="join-go">
        <button class="btn btn-primary btn-lg" type="button" disabled={phase.kind === 'waiting'} onClick={onJoin}>
          Join with this link
        </button>
        <Refusal phase={phase} />
        <p>
          There is no password: the link is the key. Open it on each device that you work on. If it gets lost, ask your instructor for a new
          one; the old one then stops working.
        </p>
      </div>
    </>
  );
}

/** In a tab of its own, after a launch in a frame. */
const ByLaunch = ({ phase, onJoin }: { phase: Phase; onJoin: () => void }) => (
  <>
    <h1>From your course</h1>
    <p class="join-lead">Your course has told this class who you are. This way in works once, and for some minutes.</p>
    <div class="join-go">
      <button class="btn btn-primary btn-lg" type="button" disabled={phase.kind === 'waiting'} onClick={onJoin}>
        Go into the class
      </button>
      <Refusal phase={phase} />
    </div>
  </>
);

function ByCode({ code, phase, onJoin }: WayProps & { code: string }) {
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onJoin({ code: String(form.get('code')).trim(), name: String(form.get('name')).trim() });
  };
  const isRefused = phase.kind === 'refused';
  return (
    <>
      <h1>Join with a code</h1>
      <p class="join-lead">
        The code belongs to the room, not to you: anyone who has it can join, under any name. If you were given a personal link, open that
        instead.
      </p>
      <form class="form" onSubmit={submit}>
        <div class="f" data-state={isRefused ? 'wrong' : undefined}>
          <label for="code">Join code</label>
          <input
            class="code-in"
            id="code"
            name="code"
            required
            defaultValue={code}
            maxLength={40}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={isRefused}
            aria-describedby="code-hint join-refused"
          />
          <span class="hint" id="code-hint">
            As your instructor shows it. Capital or small letters make no difference.
          </span>
        </div>
        <div class="f">
          <label for="name">Your name in the class</label>
          <input id="name" name="name" required maxLength={200} autocomplete="nickname" aria-describedby="name-hint" />
          <span class="hint" id="name-hint">
            The instructor sees it, marked as <span class="unv">unverified</span>.
          </span>
        </div>
        <div class="join-go">
          <Refusal phase={phase} />
          <button class="btn btn-primary btn-lg" type="submit" disabled={phase.kind === 'waiting'}>
            Join
          </button>
        </div>
      </form>
    </>
  );
}

/** In the words of the class. */
const Refusal = ({ phase }: { phase: Phase }) => (
  <p class="err" id="join-refused" role="status">
    {phase.kind === 'refused' && (
      <>
        <Icon name="bang" />
        <span>{phase.sentence}</span>
      </>
    )}
    {phase.kind === 'waiting' && 'Asking the class'}
  </p>
);

/** By whom, and in which class. */
const Who = ({ joined: { answer } }: { joined: Joined }) => (
  <>
    <b class="who">{answer.me.name}</b>
    {!answer.me.verified && (
      <>
        {' '}
        <span class="unv">unverified</span>
      </>
    )}{' '}
    in <em>{answer.class.title}</em>
  </>
);

const Already = ({ joined }: { joined: Joined }) => (
  <div class="notice already">
    <Icon name="tick" />
    <p>
      This browser is <Who joined={joined} /> already. If you join again as somebody else, what is sent from then on is theirs.
    </p>
  </div>
);

/** `to`: the page that a link of a course meant. */
function Inside({ joined, to }: { joined: Joined; to: string | undefined }) {
  const { me, assignments } = joined.answer;
  const first = assignments.flatMap(({ exercises }) => exercises)[0]?.exercise;
  const exercise = to === undefined ? first : /^\/exercises\/(.+)\/$/.exec(to)?.[1];
  const next = nextOf(me.role !== 'learner', to, exercise);
  return (
    <div role="status">
      <h1>You are in</h1>
      <p class="join-lead">
        This browser is <Who joined={joined} />.{' '}
        {me.role === 'instructor' && 'You are an instructor: everything that the class can do, you may do.'}
        {me.role === 'assistant' && 'You are an assistant: you see everything, and may comment.'}
        {me.role === 'learner' &&
          'Learn and work as before. Submit now also sends your solution to the class, which judges it itself and tells you what it found.'}
      </p>
      <p class="join-go">
        <a class="btn btn-primary btn-lg" href={href(next.path)}>
          {next.label}
        </a>
      </p>
    </div>
  );
}

/** Where somebody goes on who is in. */
function nextOf(isStaff: boolean, to: string | undefined, exercise: string | undefined): { path: string; label: string } {
  if (exercise !== undefined && (to !== undefined || !isStaff))
    return { path: `/exercises/${exercise}/`, label: to === undefined ? 'Open the first exercise' : 'Open the exercise' };
  return isStaff || to !== undefined ? { path: '/class/', label: 'Go to the class' } : { path: '/', label: 'Go to the map' };
}

/** What crosses the edge of the browser, and what does not. `isLaunch`: a learning platform told who it is, and is told the points. */
const Ledger = ({ isLaunch }: { isLaunch: boolean }) => (
  <div class="ledger">
    <section class="goes" aria-labelledby="goes-h">
      <h2 id="goes-h">Goes to the class</h2>
      <ul>
        {[...GOES, ...(isLaunch ? WITH_A_PLATFORM : [])].map(([what, says]) => (
          <li class="crosses" key={what}>
            <b>{what}</b>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="stays-h">
      <h2 id="stays-h">Stays in this browser</h2>
      <ul>
        {STAYS.map(([what, says]) => (
          <li key={what}>
            <b>{what}</b>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  </div>
);

const GOES = [
  ['What you submit', 'Code, verdict and hash, each time you press Submit. Nothing before that.'],
  ['Whether you had read the solution', 'Before you submitted, and before you had solved it yourself.'],
  ['When it is received', 'By the clock of the class, not by yours.'],
  ['Your name', 'Other learners see neither it nor your work.'],
] as const;

const WITH_A_PLATFORM = [
  ['What your course tells of you', 'An id, your role and, if it tells it, your name. Your e-mail address is not kept.'],
  ['Your points', 'They go back to the course, and nothing else does.'],
] as const;

const STAYS = [
  ['Drafts, runs and snapshots', 'Also those that went wrong.'],
  ['Quizzes and reviews', 'Answers, ratings, and what is due.'],
  ['Notes and bookmarks', 'They leave only in a file that you export.'],
  ['What you read, and when', 'The class is not told.'],
] as const;
