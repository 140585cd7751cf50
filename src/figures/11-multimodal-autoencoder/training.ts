import { decode, encode, type Keep, type Model, type Pair } from './autoencoder.ts';

/** Both always shown, or each hidden from time to time. */
export type Regime = 'both' | 'dropout';

const BOTH: Keep = { a: 1, b: 1 };
export const MASKS: Record<Regime, Keep[]> = { both: [BOTH], dropout: [BOTH, { a: 1, b: 0 }, { a: 0, b: 1 }] };

/** Small unequal weights, always the same, so that every visit ends at the same model. */
const initial = (k: number): Model => ({
  units: Array.from({ length: k }, (_, j) => ({
    fromA: 0.3 * Math.cos(2 * j + 0.4),
    fromB: 0.3 * Math.sin(2 * j + 0.4),
    bias: 0.1 * (j - 1),
    toA: 0.3 * Math.cos(2 * j + 0.4),
    toB: 0.3 * Math.sin(2 * j + 0.4),
  })),
  biasA: 0,
  biasB: 0,
});

/** The mean of ‖x − x̂‖² over pairs and masks (λ = 1), differentiated by every weight. */
export function gradient(model: Model, pairs: readonly Pair[], masks: readonly Keep[]): Model {
  const slope: Model = { units: model.units.map(() => ({ fromA: 0, fromB: 0, bias: 0, toA: 0, toB: 0 })), biasA: 0, biasB: 0 };
  const share = 2 / (pairs.length * masks.length);
  for (const keep of masks) {
    for (const pair of pairs) {
      const z = encode(model, pair, keep);
      const back = decode(model, z);
      const missA = share * (back.a - pair.a);
      const missB = share * (back.b - pair.b);
      slope.biasA += missA;
      slope.biasB += missB;
      model.units.forEach(({ toA, toB }, j) => {
        const unit = slope.units[j];
        const value = z[j];
        if (unit === undefined || value === undefined) return;
        const before = (missA * toA + missB * toB) * (1 - value * value); // through tanh
        unit.toA += missA * value;
        unit.toB += missB * value;
        unit.bias += before;
        unit.fromA += before * keep.a * pair.a;
        unit.fromB += before * keep.b * pair.b;
      });
    }
  }
  return slope;
}

const STEPS = 1500;
const RATE = 0.02;

/** Trains by Adam (Kingma and Ba, 2015): each weight moves by its mean slope over its typical size. */
export function train(k: number, regime: Regime, pairs: readonly Pair[]): Model {
  let weights = toList(initial(k));
  const mean = weights.map(() => 0);
  const square = weights.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = toList(gradient(toModel(weights), pairs, MASKS[regime]));
    weights = weights.map((weight, i) => {
      const s = slope[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * s;
      const v = 0.999 * (square[i] ?? 0) + 0.001 * s * s;
      mean[i] = m;
      square[i] = v;
      return weight - (RATE * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8);
    });
  }
  return toModel(weights);
}

const toList = ({ units, biasA, biasB }: Model): number[] => [
  ...units.flatMap(({ fromA, fromB, bias, toA, toB }) => [fromA, fromB, bias, toA, toB]),
  biasA,
  biasB,
];

function toModel(list: readonly number[]): Model {
  const at = (i: number): number => list[i] ?? 0;
  return {
    units: Array.from({ length: (list.length - 2) / 5 }, (_, j) => ({
      fromA: at(5 * j),
      fromB: at(5 * j + 1),
      bias: at(5 * j + 2),
      toA: at(5 * j + 3),
      toB: at(5 * j + 4),
    })),
    biasA: at(list.length - 2),
    biasB: at(list.length - 1),
  };
}
