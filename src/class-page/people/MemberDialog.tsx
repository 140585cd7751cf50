import { useState } from 'preact/hooks';
import type { ListedMember } from '../../classroom/messages/member.ts';
import { Dialog } from '../../workbench/Dialog.tsx';
import type { PeopleState } from './people-state.ts';

type Props = { state: PeopleState; member: ListedMember | undefined; isMe: boolean; onClose: () => void };

/** What can be done about one member. Each says first what comes of it; what came of it stands on the page behind. */
export function MemberDialog({ state, member, isMe, onClose }: Props) {
  const title = member ? `${member.name}${member.externalId === undefined ? '' : `, ${member.externalId}`}` : '';
  return (
    <Dialog title={title} isOpen={member !== undefined} onClose={onClose}>
      {member && <Choices key={member.id} state={state} member={member} isMe={isMe} onClose={onClose} />}
    </Dialog>
  );
}

function Choices({ state, member, isMe, onClose }: Omit<Props, 'member'> & { member: ListedMember }) {
  const [erase, setErase] = useState(false);
  const does = (work: () => Promise<unknown>) => () => {
    onClose();
    void work();
  };
  return (
    <div class="choices-of">
      <section>
        <h3>A new link</h3>
        <p class="soft">
          {isMe
            ? 'For another machine of yours. The one before ends, and so does what it opened, but for this browser.'
            : 'The one before ends at once, and so does everything that it opened. The new one is shown once.'}
        </p>
        <button type="button" class="btn" onClick={does(() => state.renewLink(member.id))}>
          Make a new link
        </button>
      </section>
      {!isMe && (
        <>
          <section>
            <h3>Take the link back</h3>
            <p class="soft">
              Nobody comes in as {member.name} until you make a new one. What was handed in stays, and so does the place in the gradebook.
            </p>
            <button
              type="button"
              class="btn"
              disabled={!member.hasLink && member.verified}
              onClick={does(() => state.revokeLink(member.id))}
            >
              Take it back
            </button>
          </section>
          <section>
            <h3>Take out of the class</h3>
            <fieldset class="pick-one">
              <legend class="soft">Links and sessions end at once. That it happened, and when, is kept.</legend>
              <label>
                <input type="radio" name="erase" checked={!erase} onChange={() => setErase(false)} />
                <span>What was handed in stays. On a later roster with the same id, {member.name} is back with all of it.</span>
              </label>
              <label>
                <input type="radio" name="erase" checked={erase} onChange={() => setErase(true)} />
                <span>Everything goes: submissions, verdicts, comments, name and id. This cannot be undone.</span>
              </label>
            </fieldset>
            <button type="button" class="btn danger" onClick={does(() => state.remove(member, erase))}>
              {erase ? 'Take out and delete' : 'Take out'}
            </button>
          </section>
        </>
      )}
    </div>
  );
}
