import { useEffect } from 'preact/hooks';
import { count } from '../../gradebook/report/names.ts';
import { download } from '../../site/download.ts';
import { CopyButton } from '../../workbench/CopyButton.tsx';
import { forgetLinks, type GivenLink, givenLinks, linksCsv, linksText } from './given-links.ts';

/** Links that the class has just given: shown this once, to be copied, printed or saved. */
export function GivenLinks() {
  const links = givenLinks.value;
  const areThere = links.length > 0;
  useEffect(() => {
    if (!areThere) return undefined;
    // A page that is closed takes them along: the browser asks before it does.
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [areThere]);
  if (!areThere) return null;
  return (
    <section class="sec given" aria-labelledby="given-h">
      <div class="sec-top">
        <h2 id="given-h">{count(links.length, 'personal link')}</h2>
        <div class="st-acts">
          <CopyButton text={linksText(links)} label="Copy all as a table" />
          <button type="button" class="btn" onClick={() => download({ name: 'links.csv', text: linksCsv(links), type: 'text/csv' })}>
            Save as CSV
          </button>
          <button type="button" class="btn" onClick={printLinks}>
            Print
          </button>
          <button type="button" class="btn btn-quiet" onClick={forgetLinks}>
            Done with them
          </button>
        </div>
      </div>
      <p class="lead">
        Shown this once: the class keeps no copy. Whoever has a link is that person, so send each to its owner alone. If one is lost, make a
        new one.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long table is scrolled by keyboard, too */}
      <section class="scroll-x rep-box" tabIndex={0} aria-label="Personal links">
        <table class="tbl tight links">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Id</th>
              <th scope="col">Link</th>
              <th scope="col">
                <span class="vh">Copy it</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {links.map((given) => (
              <LinkRow key={given.link} given={given} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

const LinkRow = ({ given: { name, externalId, link } }: { given: GivenLink }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{externalId}</td>
    <td class="link">
      <code>{link}</code>
    </td>
    <td class="no-print">
      <CopyButton text={link} label="Copy" />
    </td>
  </tr>
);

/** The table alone, each line to be cut off. */
function printLinks(): void {
  const page = document.documentElement;
  page.dataset.print = 'links';
  addEventListener('afterprint', () => delete page.dataset.print, { once: true });
  print();
}
