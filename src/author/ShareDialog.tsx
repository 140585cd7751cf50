import { useEffect, useState } from 'preact/hooks';
import type { ExercisePackage } from '../../graders/package/schema.ts';
import { download } from '../site/download.ts';
import { href } from '../site/href.ts';
import { CopyButton } from '../workbench/CopyButton.tsx';
import { Dialog } from '../workbench/Dialog.tsx';
import type { Files } from './content.ts';
import type { Links } from './share-links.ts';

type Props = {
  isOpen: boolean;
  name: string;
  files: Files;
  pack: ExercisePackage | undefined;
  onZip: () => Promise<void>;
  onClose: () => void;
};

/** A link for learners, one for authors, and files for where a link would be too long. */
export function ShareDialog({ isOpen, name, files, pack, onZip, onClose }: Props) {
  const [links, setLinks] = useState<Links>();
  useEffect(() => {
    if (!isOpen) return undefined;
    let isWanted = true;
    setLinks(undefined);
    const site = new URL(href('/'), location.href).href;
    void import('./share-links.ts').then(({ linksOf }) => linksOf({ name, files, pack, site })).then((made) => isWanted && setLinks(made));
    return () => {
      isWanted = false;
    };
  }, [isOpen, name, files, pack]);
  return (
    <Dialog title={`Share ${name}`} isOpen={isOpen} onClose={onClose}>
      <div class="au-share">
        <p class="small">A link holds the whole exercise behind its #, which browsers send to no server.</p>
        <h3>For learners</h3>
        <p>
          They open it in the workbench, solve it, and have it checked. It has the reference and the known mistakes in it, as every package
          has.
        </p>
        {pack ? (
          <>
            <Link label="Link for learners" link={links?.learner} isMade={links !== undefined} />
            <button type="button" class="btn" onClick={() => download({ name: `${name}.json`, text: `${JSON.stringify(pack)}\n` })}>
              Save as package ({name}.json)
            </button>
          </>
        ) : (
          <p class="small">Not yet: first fix what keeps the files from being an exercise.</p>
        )}
        <h3>For authors</h3>
        <p>They open a copy of your files here.</p>
        <Link label="Link for authors" link={links?.author} isMade={links !== undefined} />
        <button type="button" class="btn" onClick={() => void onZip()}>
          Save as zip ({name}.zip)
        </button>
      </div>
    </Dialog>
  );
}

function Link({ label, link, isMade }: { label: string; link: string | undefined; isMade: boolean }) {
  if (!isMade) return <p class="small muted">…</p>;
  if (link === undefined) return <p class="small">The exercise is too long for a link that chat and mail would carry. Send the file.</p>;
  return (
    <div class="au-link">
      <input class="field" readOnly aria-label={label} value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      <CopyButton text={link} label="Copy link" />
    </div>
  );
}
