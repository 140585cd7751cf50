import type { ComponentChildren } from 'preact';
import { ProgressBar } from '../workbench/ProgressBar.tsx';

type Props = {
  /** As figures stand before the bar, and what they are of. */
  figure: string;
  what: string;
  /** From 0 to 1. */
  share: number;
  says: string;
  below?: ComponentChildren;
  /** Buttons. */
  children: ComponentChildren;
};

/** How far something is that takes long, and the ways to hold it. */
export const Bar = ({ figure, what, share, says, below, children }: Props) => (
  <div class="prog">
    <div class="prog-h">
      <b class="num">
        {figure} <span class="prog-w">{what}</span>
      </b>
      <span class="num">{says}</span>
    </div>
    <ProgressBar label={what} share={share} />
    <div class="prog-b">
      {below}
      <span class="row">{children}</span>
    </div>
  </div>
);

export const BarButton = ({ onClick, children }: { onClick: () => void; children: string }) => (
  <button type="button" class="btn" onClick={onClick}>
    {children}
  </button>
);
