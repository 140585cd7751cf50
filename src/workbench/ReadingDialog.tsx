import { CopyButton } from './CopyButton.tsx';
import { Dialog } from './Dialog.tsx';
import { HighlightedCode } from './HighlightedCode.tsx';
import type { Reading } from './other-solutions.ts';
import { RichText } from './RichText.tsx';

type Props = { reading: Reading | undefined; onClose: () => void };

/** Another solution, to read beside one's own: it never goes into the editor. */
export function ReadingDialog({ reading, onClose }: Props) {
  return (
    <Dialog title={reading?.title ?? ''} isOpen={reading !== undefined} onClose={onClose} isWide>
      {reading && (
        <div class="reading">
          {reading.note && <RichText markdown={reading.note} path={reading.title} />}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre class="read-code" tabIndex={0}>
            <HighlightedCode source={reading.source} />
          </pre>
          <CopyButton text={reading.source} label="Copy" />
        </div>
      )}
    </Dialog>
  );
}
