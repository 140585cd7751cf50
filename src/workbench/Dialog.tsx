import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';

type Props = {
  title: string;
  isOpen: boolean;
  /** Twice as wide, or as wide as the page lets it be. */
  isWide?: boolean;
  isSheet?: boolean;
  onClose: () => void;
  children: ComponentChildren;
};

/** A modal dialog with its heading and a button that closes it. */
export function Dialog({ title, isOpen, isWide = false, isSheet = false, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} class={isSheet ? 'dlg-sheet' : isWide ? 'dlg-wide' : undefined} aria-labelledby={heading} onClose={onClose}>
      <div class="dlg-h">
        <h2 id={heading}>{title}</h2>
        <button class="icon-btn" type="button" aria-label="Close" onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {isOpen && children}
    </dialog>
  );
}
