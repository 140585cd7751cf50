import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../icons/Icon.tsx';
import { shortcutOf } from '../../site/shortcut.ts';

/** The two sheets of the workbench: what the function should do, and how. */
export type Sheet = 'examples' | 'code';

const SHEETS: readonly Sheet[] = ['examples', 'code'];

type Props = {
  /** The sheet that these tabs stand above. */
  on: Sheet;
  /** The sheet that is shown. */
  sheet: Sheet;
  fileName: string;
  /** Written ones; undefined where there can be none. */
  examples: number | undefined;
  onSheet: (sheet: Sheet) => void;
};

/** The tabs above a sheet. Each sheet has its own, so that the focus goes along when the other one is shown. */
export function SheetTabs({ on, sheet, fileName, examples, onSheet }: Props) {
  const tabs = useRef<HTMLDivElement>(null);
  const isShown = on === sheet;
  // The sheet of the code stays where it is, the other one comes and goes.
  const wasShown = useRef(on === 'code');
  useEffect(() => {
    // The tab that was pressed has gone with its sheet.
    if (isShown && !wasShown.current && document.activeElement === document.body) {
      tabs.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
    }
    wasShown.current = isShown;
  }, [isShown]);
  const move = (event: KeyboardEvent) => {
    const key = shortcutOf(event);
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    event.preventDefault();
    if (examples === undefined) return;
    onSheet(on === 'code' ? 'examples' : 'code');
  };
  return (
    <div class="tabs" role="tablist" aria-label="Sheets" ref={tabs} onKeyDown={move}>
      {SHEETS.filter((name) => name === 'code' || examples !== undefined).map((name) => (
        <button
          key={name}
          type="button"
          class="tab"
          role="tab"
          aria-selected={name === on}
          aria-controls={`sheet-${name}`}
          tabIndex={name === on ? 0 : -1}
          onClick={() => onSheet(name)}
        >
          {name === 'code' ? (
            <>
              <Icon name="file" /> <span class="tab-name">{fileName}</span>
            </>
          ) : (
            <>
              Examples <span class="num">{examples}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
