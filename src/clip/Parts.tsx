import { Icon } from '../icons/Icon.tsx';
import type { Finale } from './finale-state.ts';
import { PARTS, type PartId } from './parts.ts';

export type PartLinks = Record<PartId, { title: string; href: string; number: string }>;

const WORDS = ['None', 'One', 'Two', 'Three', 'All four'];

/** Which functions are the learner's, and for which the reference stands in. */
export function Parts({ finale, links }: { finale: Finale; links: PartLinks }) {
  const built = PARTS.filter(({ exercise }) => finale.isOwn(exercise)).length;
  return (
    <>
      <h2 id="own-h">What of yours is used</h2>
      <p class="lead">
        {built === PARTS.length
          ? 'All four functions are yours.'
          : `${WORDS[built]} of the four functions ${built === 1 ? 'is' : 'are'} yours. For the others the reference stands in.`}
      </p>
      <ol class="own">
        {PARTS.map(({ exercise, entry, does }) => {
          const isOwn = finale.isOwn(exercise);
          const { title, href, number } = links[exercise];
          return (
            <li key={exercise}>
              <h3>
                <span class="no">{number}</span>
                <a href={href}>{title}</a>
              </h3>
              <span class="state" data-state={isOwn ? 'accepted' : 'neutral'}>
                <Icon name={isOwn ? 'tick' : 'ring'} />
                {isOwn ? 'yours' : 'the reference’s'}
              </span>
              <p>
                <code>{entry}</code> {does}
                {!isOwn &&
                  (finale.spared.value.has(exercise)
                    ? ' Yours is left out until you load the page again.'
                    : ' Yours takes over once it is accepted.')}
              </p>
            </li>
          );
        })}
      </ol>
    </>
  );
}
