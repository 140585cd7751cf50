import type { DrawCase } from '../../sandbox/realm/drawing.ts';

type Args = [images: number[][], texts: number[][], scale: number, prompts: number[][][]];
type Kind = { name: string; ink: string; ring: number; label: 'beside' | 'above' | 'below'; shape: (x: number, y: number) => string };
type Labelled = { label: string; vector: number[] };

const KINDS: Record<'images' | 'texts' | 'prompts', Kind> = {
  images: { name: 'images', ink: 'a', ring: 98, label: 'beside', shape: (x, y) => `<circle cx="${x}" cy="${y}" r="5.5" fill="currentColor"/>` },
  texts: { name: 'texts', ink: 'b', ring: 70, label: 'below', shape: (x, y) => `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" fill="currentColor"/>` },
  prompts: { name: 'prompts, class.prompt', ink: 'joint', ring: 42, label: 'above', shape: (x, y) => `<path d="M${x} ${y - 7}l7 7-7 7-7-7z" fill="currentColor"/>` },
};

/** The middle of the rings. */
const MIDDLE = 122;

/** Embeddings in the plane by their directions, which are all that a cosine sees: a ring for images, one for texts, one for prompts. */
export const draw: DrawCase<Args, unknown> = ([images, texts, , prompts]) => {
  if (images[0].length !== 2) return null;
  const groups: [Kind, Labelled[]][] = [
    [KINDS.images, images.map((vector, i) => ({ label: `${i}`, vector }))],
    [KINDS.texts, texts.map((vector, i) => ({ label: `${i}`, vector }))],
    [KINDS.prompts, prompts.flatMap((ofClass, c) => ofClass.map((vector, k) => ({ label: `${c}.${k}`, vector })))],
  ];
  const zeros = groups.flatMap(([{ name }, all]) =>
    all.filter(({ vector }) => isZero(vector)).map(({ label }) => `${name.replace(/s\b.*/, '')} ${label}`),
  );
  const legend = groups.map(
    ([{ name, ink, shape }], at) =>
      `<g class="${ink}">${shape(246, 28 + 24 * at)}</g><text x="258" y="${32 + 24 * at}" font-size="12">${name.replace(/,.*/, '')}</text>`,
  );
  return {
    svg: `<svg viewBox="0 0 320 244">${groups.map(([kind, all]) => ring(kind, all)).join('')}${legend.join('')}</svg>`,
    says: `Where each vector points; how long it is does not show. Images are on the outer ring, texts on the middle one, prompts, with their class first, on the inner one.${zeros.length > 0 ? ` No direction: ${zeros.join(', ')}, a vector of zeros.` : ''}`,
  };
};

function ring({ ink, ring: radius, label: where, shape }: Kind, all: Labelled[]): string {
  const labels = new Map<number, string[]>();
  for (const { label, vector } of all) {
    if (isZero(vector)) continue;
    // What points the same way has one mark.
    const angle = Math.round(1000 * Math.atan2(vector[1], vector[0])) / 1000;
    labels.set(angle, [...(labels.get(angle) ?? []), label]);
  }
  const marks = [...labels].map(([angle, names]) => {
    const [x, y] = [MIDDLE + radius * Math.cos(angle), MIDDLE - radius * Math.sin(angle)].map(Math.round);
    const isLeft = Math.cos(angle) < -0.1;
    // What lies on one line has its labels in three places.
    const place =
      where === 'beside'
        ? `x="${isLeft ? x - 9 : x + 9}" y="${y + 4}" text-anchor="${isLeft ? 'end' : 'start'}"`
        : `x="${x}" y="${where === 'above' ? y - 11 : y + 19}" text-anchor="middle"`;
    return `<path d="M${MIDDLE} ${MIDDLE}L${x} ${y}" fill="none" stroke="currentColor" stroke-opacity="0.5"/>${shape(x, y)}
      <text ${place} font-size="12">${names.join(', ')}</text>`;
  });
  return `<circle class="soft" cx="${MIDDLE}" cy="${MIDDLE}" r="${radius}" fill="none" stroke="currentColor" stroke-opacity="0.35"/><g class="${ink}">${marks.join('')}</g>`;
}

const isZero = (vector: number[]): boolean => vector.every((x) => x === 0);
