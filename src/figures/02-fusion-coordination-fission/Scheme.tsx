import { useSignal } from '@preact/signals';
import { Frame } from '../parts/Frame.tsx';
import { Slider } from '../parts/Slider.tsx';
import { Sym } from '../parts/Sym.tsx';
import { type Classified, classify, type Kind } from './classify.ts';
import { allCouplings, type Drawn, EXAMPLES, graphOf, join, nameOf } from './graph.ts';
import { Network } from './Network.tsx';
import { Tally } from './Tally.tsx';

/** A scheme to draw and redraw: what reaches which representation, and what ties them together. */
export function Scheme() {
  const drawn = useSignal<Drawn>(EXAMPLES.coordination);
  const picked = useSignal<number | null>(null);
  const graph = graphOf(drawn.value);
  const classified = classify(graph);

  const show = (to: Drawn) => {
    drawn.value = to;
    picked.value = null;
  };
  const press = (node: number) => {
    if (picked.value === null) picked.value = node;
    else if (picked.value === node) picked.value = null;
    else {
      const joined = join(drawn.value, picked.value, node);
      if (joined) show(joined);
      else picked.value = node;
    }
  };

  return (
    <Frame
      onReset={() => show(EXAMPLES.coordination)}
      drawing={<Network graph={graph} classified={classified} picked={picked.value} onPress={press} />}
      controls={
        <>
          <Slider
            id="fig-outputs"
            label="Representations"
            value={drawn.value.outputs}
            min={1}
            max={4}
            step={1}
            decimals={0}
            onInput={(outputs) => show({ ...drawn.value, outputs })}
          />
          <div class="fg-buttons">
            {graph.couplings.length > 0 ? (
              <button class="btn" type="button" onClick={() => show({ ...drawn.value, couplings: [] })}>
                Cut all couplings
              </button>
            ) : (
              <button
                class="btn"
                type="button"
                disabled={graph.outputs.length < 2}
                onClick={() => show({ ...drawn.value, couplings: allCouplings(graph.outputs.length) })}
              >
                Couple all representations
              </button>
            )}
          </div>
          <div class="fg-part">
            <p class="label">Examples</p>
            <div class="fg-buttons">
              {(['fusion', 'coordination', 'fission'] as const).map((kind) => (
                <button key={kind} class="btn" type="button" onClick={() => show(EXAMPLES[kind])}>
                  {TITLES[kind]}
                </button>
              ))}
            </div>
          </div>
          <Tally classified={classified} />
        </>
      }
      readout={picked.value === null ? <Verdict classified={classified} /> : <Picked node={picked.value} />}
    />
  );
}

const TITLES: Record<Kind, string> = { fusion: 'Fusion', coordination: 'Coordination', fission: 'Fission' };

const Picked = ({ node }: { node: number }) => (
  <>
    <b>{capital(nameOf(node))} is picked.</b> Press another node to draw what lies between the two, or to take it away; press the same one
    to let go.
  </>
);

function Verdict({ classified }: { classified: Classified }) {
  const { kind, used, outputs, meetInNode, meetInLoss } = classified;
  const counts = (
    <>
      <Sym of="K" /> = {outputs}, <Sym of="M" /> = {used}.
    </>
  );
  if (!meetInNode && !meetInLoss) {
    return (
      <>
        <b>{TITLES[kind]} by count, but not cross-modal.</b> {counts} No representation is computed from two modalities, and no coupling
        compares any.
      </>
    );
  }
  return (
    <>
      <b>{TITLES[kind]}.</b> {counts} Modalities meet {meetInNode ? 'in a node' : ''}
      {meetInNode && meetInLoss ? ', and ' : ''}
      {meetInLoss ? 'in a coupling, which acts through the loss' : ''}.
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
