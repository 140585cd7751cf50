import { expect, it } from 'vitest';
import { classify } from '../../../src/figures/02-fusion-coordination-fission/classify.ts';
import { allCouplings, type Drawn, EXAMPLES, graphOf, join } from '../../../src/figures/02-fusion-coordination-fission/graph.ts';
import { reference } from '../reference.ts';

const unused: Drawn = {
  outputs: 2,
  arrows: [
    [0, 3],
    [3, 6],
    [3, 7],
  ],
  couplings: [[6, 7]],
};

it('classifies as the exercise does', async () => {
  for (const drawn of [...Object.values(EXAMPLES), unused]) {
    const graph = graphOf(drawn);
    const { kind, sources, meetInNode, meetInLoss } = classify(graph);
    const args = [10, graph.arrows, graph.modalities, graph.outputs, graph.couplings].map((arg) => JSON.stringify(arg));
    expect(await reference('classify-scheme', `classifyScheme(${args.join(', ')})`)).toEqual({
      type: kind,
      reach: graph.outputs.map((node) => sources.get(node)),
      crossModal: meetInNode || meetInLoss,
    });
  }
});

it('has an example of each kind, all cross-modal', () => {
  for (const [name, drawn] of Object.entries(EXAMPLES)) {
    const { kind, meetInNode, meetInLoss } = classify(graphOf(drawn));
    expect(kind).toBe(name);
    expect(meetInNode || meetInLoss).toBe(true);
  }
});

it('keeps the counts when the coupling is cut, and is cross-modal no more', () => {
  const before = classify(graphOf(EXAMPLES.coordination));
  const after = classify(graphOf({ ...EXAMPLES.coordination, couplings: [] }));
  expect([after.used, after.outputs, after.kind]).toEqual([before.used, before.outputs, 'coordination']);
  expect([before.meetInLoss, after.meetInLoss, after.meetInNode]).toEqual([true, false, false]);
});

it('joins representations by a coupling, other nodes by an arrow forwards, and inputs with inputs not at all', () => {
  const none: Drawn = { outputs: 2, arrows: [], couplings: [] };
  expect(join(none, 7, 6)).toEqual({ ...none, couplings: [[6, 7]] });
  expect(join(none, 6, 0)).toEqual({ ...none, arrows: [[0, 6]] });
  expect(join({ ...none, arrows: [[0, 6]] }, 0, 6)).toEqual(none);
  expect(join(none, 0, 1)).toBeNull();
});

it('leaves out what belongs to a representation that is gone', () => {
  expect(graphOf({ ...EXAMPLES.fission, outputs: 1 }).arrows).toEqual([
    [0, 3],
    [1, 4],
    [3, 6],
  ]);
  expect(allCouplings(3)).toHaveLength(3);
});
