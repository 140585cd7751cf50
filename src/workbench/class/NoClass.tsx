import { href } from '../../site/href.ts';

/** Beside Run, where only a class can judge and this browser has joined none. */
export const NoClass = () => (
  <span class="acts-note in-class">
    Your browser has joined no class: open your personal link, or <a href={href('/join/')}>join</a>.
  </span>
);
