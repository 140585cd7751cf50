/** What the label depends on. */
export type Task = 'a' | 'b' | 'both';
export type Code = 'a' | 'joint' | 'b';

/** `joint` is the share of the reading that the joint code does; `on` says which codes have not been switched off. */
export type Model = { task: Task; joint: number; on: Record<Code, boolean> };

/** All samples: each modality is one number, −1 or 1. */
export const SAMPLES = [
  { xA: -1, xB: -1 },
  { xA: -1, xB: 1 },
  { xA: 1, xB: -1 },
  { xA: 1, xB: 1 },
] as const;

export const labelOf = (task: Task, { xA, xB }: { xA: number; xB: number }): number => {
  if (task === 'a') return Number(xA > 0);
  if (task === 'b') return Number(xB > 0);
  return Number(xA !== xB);
};

/** The encoders, already trained: private codes tell the sign apart, and the joint one has a number for each of the four samples. */
export const ENCODERS = {
  a: [[1], [-1]],
  b: [[1], [-1]],
  joint: [
    [-1, -1],
    [-1, 1],
    [1, -1],
    [1, 1],
  ],
};
const PLACES: Record<Code, number> = { a: 2, joint: 4, b: 2 };
/** By how much the logit of the right class leads. */
const LEAD = 3;

/**
 * One classifier of many with the very same logits: it reads the label in part from the private code that has it and in part from the
 * joint one. Where the label takes both modalities, no private code has it. Columns in the order A, joint, B.
 */
export function classifier({ task, joint, on }: Model): number[][] {
  const share = task === 'both' ? 1 : joint;
  const sign = (y: number, k: number) => (k === y ? LEAD / 2 : -LEAD / 2);
  return [0, 1].map((k) => {
    const own = [sign(1, k) * (1 - share), sign(0, k) * (1 - share)];
    const none = [0, 0];
    // The joint code is 2 for its own sample and 0 for all others.
    const both = SAMPLES.map((sample) => (sign(labelOf(task, sample), k) * share) / 2);
    const columns: Record<Code, number[]> = { a: task === 'a' ? own : none, joint: both, b: task === 'b' ? own : none };
    return (['a', 'joint', 'b'] as const).flatMap((code) => (on[code] ? (columns[code] ?? []) : Array<number>(PLACES[code]).fill(0)));
  });
}

export type Answer = { xA: number; xB: number; label: number; predicted: number; loss: number };

/** What the model says to each sample. With equal logits it takes the first class. */
export function answers(model: Model): Answer[] {
  const V = classifier(model);
  return SAMPLES.map((sample) => {
    const codes = [
      ...encode(ENCODERS.a, [sample.xA]),
      ...encode(ENCODERS.joint, [sample.xA, sample.xB]),
      ...encode(ENCODERS.b, [sample.xB]),
    ];
    const [zero = 0, one = 0] = V.map((row) => row.reduce((sum, v, j) => sum + v * (codes[j] ?? 0), 0));
    const label = labelOf(model.task, sample);
    const behind = label === 1 ? zero - one : one - zero;
    return { ...sample, label, predicted: Number(one > zero), loss: Math.log1p(Math.exp(behind)) };
  });
}

const encode = (W: number[][], x: number[]): number[] =>
  W.map((row) =>
    Math.max(
      0,
      row.reduce((sum, w, j) => sum + w * (x[j] ?? 0), 0),
    ),
  );

export function result(model: Model): { loss: number; accuracy: number } {
  const all = answers(model);
  const hits = all.filter(({ label, predicted }) => label === predicted).length;
  return { loss: all.reduce((sum, { loss }) => sum + loss, 0) / all.length, accuracy: hits / all.length };
}

/** How much of the lead each code brings. */
export function shares({ task, joint, on }: Model): Record<Code, number> {
  const share = task === 'both' ? 1 : joint;
  return {
    a: on.a && task === 'a' ? 1 - share : 0,
    joint: on.joint ? share : 0,
    b: on.b && task === 'b' ? 1 - share : 0,
  };
}
