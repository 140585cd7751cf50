import type { ComponentChildren } from 'preact';
import { Icon } from '../icons/Icon.tsx';

/** Why a file, a folder or a link was not opened; behind it what can be done about the notice. */
export function NotOpened({ refusal, children }: { refusal: string; children?: ComponentChildren }) {
  return (
    <p class="notice" data-state="wrong">
      <Icon name="file" />
      <span>
        <b>Nothing was opened.</b> {refusal}
      </span>
      {children}
    </p>
  );
}
