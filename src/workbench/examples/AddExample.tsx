import { Icon } from '../../icons/Icon.tsx';
import type { ExamplesState } from './examples-state.ts';

type Props = {
  state: Pick<ExamplesState, 'add' | 'placeOf'>;
  call: string;
  /** Shows the row, from 0, in which the value is typed. */
  onShow: (index: number) => void;
};

/** Makes an example of a call that is shown. Its value is left to the learner: what is copied from the result says nothing of what was meant. */
export function AddExample({ state, call, onShow }: Props) {
  const place = state.placeOf(call);
  if (place === 'none') return null;
  return (
    <button class="btn btn-quiet" type="button" onClick={() => onShow(state.add(call))}>
      <Icon name="plus" /> {place === 'there' ? 'See it in your examples' : 'Add it to your examples'}
    </button>
  );
}
