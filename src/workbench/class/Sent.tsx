import type { ComponentChildren } from 'preact';
import { clockWords } from '../../classroom/due.ts';
import type { Sent } from '../../classroom/sent.ts';
import { href } from '../../site/href.ts';
import { verdictLooks } from '../verdict-words.ts';
import type { ClassDesk } from './class-desk.ts';
import { useTime } from './use-time.ts';

/** What is left, and what became of the newest submission: three stops, always in this order. `isKept`: the class alone judges. */
export function SentLine({ desk, isKept }: { desk: ClassDesk; isKept: boolean }) {
  const left = desk.left.value;
  const sent = desk.sent.value;
  const zone = desk.known.value.answer.class.timeZone;
  return (
    <>
      <span class="acts-note in-class">
        {left && (left.left === 0 ? 'None left. Run still checks.' : <b class="num">{`${left.left} of ${left.of} left`}</b>)}
        {!left && !sent && `${isKept ? 'Run and Submit go' : 'Submit also sends'} to ${desk.known.value.answer.class.title}.`}
        {desk.isOut.value && sent?.kind !== 'signed-out' && ' The class does not know this browser: open your personal link again.'}
      </span>
      <span class="sent" data-sent={sent?.kind} role="status" hidden={!sent}>
        {sent && (
          <>
            <Trail sent={sent.kind} />
            <Words sent={sent} timeZone={zone} />
          </>
        )}
      </span>
    </>
  );
}

function Words({ sent, timeZone }: { sent: Sent; timeZone: string }) {
  switch (sent.kind) {
    case 'kept':
      return <Stop name="Kept here">Not sent yet.</Stop>;
    case 'waiting':
      return (
        <Stop name="Waiting for the class">
          Kept here. <span title={sent.reason}>Tries again </span>
          <Countdown to={sent.at} />
        </Stop>
      );
    case 'signed-out':
      return (
        <Stop name="Kept here">
          The class does not know this browser: open your personal link again, or <a href={href('/join/')}>join</a>.
        </Stop>
      );
    case 'not-taken':
      return <Stop name="Not taken">{sent.reason} It is kept here.</Stop>;
    case 'received':
      return <Stop name={`Received ${clockWords(sent.at, timeZone)}`}>Being judged there.</Stop>;
    case 'not-judged':
      return <Stop name={`Received ${clockWords(sent.at, timeZone)}`}>Not judged yet: {sent.why}</Stop>;
    case 'confirmed':
      return <Stop name="Confirmed by the class">Received {clockWords(sent.at, timeZone)}.</Stop>;
    case 'judged':
      return <Stop name={`Judged by the class: ${verdictLooks[sent.verdict].title}`}>Received {clockWords(sent.at, timeZone)}.</Stop>;
    case 'differs':
      return (
        <Stop name="Judged differently there">
          <a href="#twin">See both</a>
        </Stop>
      );
    default:
      return sent satisfies never;
  }
}

const Stop = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <>
    <b>{name}</b>
    <span class="sent-d">{children}</span>
  </>
);

/** It changes each second, so a screen reader is told of the waiting, and not of each second. */
function Countdown({ to }: { to: number }) {
  const seconds = Math.max(0, Math.ceil((to - useTime(1_000)) / 1_000));
  return <span aria-hidden="true">{seconds === 0 ? 'now.' : `in ${seconds} s.`}</span>;
}

/** Three stops and the ways between them; the words stand beside. */
function Trail({ sent }: { sent: Sent['kind'] }) {
  const isThere = sent === 'received' || sent === 'not-judged' || sent === 'confirmed' || sent === 'judged' || sent === 'differs';
  const isCut = sent === 'waiting' || sent === 'signed-out' || sent === 'not-taken';
  return (
    <svg class="trail" viewBox="0 0 60 16" aria-hidden="true">
      <circle class="on" cx="6" cy="8" r="4.5" />
      {isCut && <path class="ln" d="M10 8H15" />}
      {isCut && <path class="cut" d="m15.5 12.5 4-9" />}
      {isThere ? (
        <>
          <path class="ln" d="M10 8H26" />
          <circle class="on" cx="30" cy="8" r="4.5" />
        </>
      ) : (
        <>
          <path class="ln off" d={isCut ? 'M20.5 8H25' : 'M12 8H25'} />
          <circle class="off" cx="30" cy="8" r="4.5" />
        </>
      )}
      <LastStop sent={sent} />
    </svg>
  );
}

function LastStop({ sent }: { sent: Sent['kind'] }) {
  if (sent === 'confirmed' || sent === 'judged')
    return (
      <>
        <path class="ln" d="M34 8H47" />
        <circle class="on" cx="53" cy="8" r="6" />
        <path class="tk" d="m50.7 8.2 1.7 1.7 3-3.5" />
      </>
    );
  if (sent === 'differs')
    return (
      <>
        <path class="ln" d="M34 8H45" />
        <path class="ne" d="M48.5 6h9M48.5 10h9M56.5 2.5l-7 11" />
      </>
    );
  return (
    <>
      <path class="ln off" d="M36 8H48" />
      <circle class={sent === 'received' ? 'now' : 'off'} cx="53" cy="8" r="4.5" />
    </>
  );
}
