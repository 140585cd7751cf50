import { useEffect, useMemo } from 'preact/hooks';
import { askClass } from '../../classroom/ask-class.ts';
import { useListening } from '../../site/use-listening.ts';
import type { RoomProps } from '../room-props.ts';
import { useNews } from '../use-news.ts';
import { createRegradesState } from './regrades-state.ts';
import { TrialsList } from './TrialsList.tsx';
import { TrialView } from './TrialView.tsx';

/** Regrading: which exercises were mended, the trials of them, and the one that is open. */
export function RegradesRoom(props: RoomProps) {
  const { news, at } = props;
  const state = useMemo(() => createRegradesState({ ask: askClass }), []);
  useNews(news, (event) => event.kind === 'trial' && !state.hear(event), state.read);
  useEffect(() => void state.turnTo(at), [at]);
  const open = state.open.value;
  const room = useListening<HTMLDivElement>(at === undefined ? state.list.value !== undefined : open !== undefined);
  return (
    <div ref={room}>
      {state.problem.value !== '' && <p class="err">{state.problem.value}</p>}
      {at === undefined ? (
        <TrialsList state={state} {...props} />
      ) : open ? (
        <TrialView state={state} answer={open} {...props} />
      ) : (
        <p class="soft">Reading the trial.</p>
      )}
    </div>
  );
}
