import { Icon } from '../icons/Icon.tsx';
import { type Marks, writtenNotes } from './notes.ts';

type Props = { marks: Marks; lessons: readonly { slug: string; number: string; title: string; href: string }[] };

/** Every bookmark and note of the record, in the order of the course; nothing where there are none. */
export function MarkList({ marks, lessons }: Props) {
  const notes = writtenNotes(marks);
  const marked = lessons.filter(({ slug }) => notes.has(slug) || marks.bookmarks.get(slug)?.on);
  if (marked.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="marks-h">
      <h2 id="marks-h">Notes and bookmarks</h2>
      {/* biome-ignore lint/a11y/noRedundantRoles: without bullets, Safari takes it for no list */}
      <ul class="mark-list" role="list">
        {marked.map(({ slug, number, title, href }) => (
          <li key={slug}>
            <p>
              <a href={href}>
                <span class="num muted">{number}</span> {title}
              </a>{' '}
              {marks.bookmarks.get(slug)?.on && (
                <span class="muted small">
                  <Icon name="flag" /> bookmarked
                </span>
              )}
            </p>
            {(notes.get(slug) ?? []).map(({ question, text }) => (
              <div key={question ?? ''} class="mark-note">
                {question !== undefined && (
                  <p class="small">
                    <a href={`${href}#q-${question}`}>On a question of the quiz</a>
                  </p>
                )}
                <p class="mark-text">{text}</p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
