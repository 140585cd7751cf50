import { Bar } from '../parts/Bar.tsx';
import type { Element } from './sequence.ts';

type Props = { x: number; y: number; width: number; height: number; kind: Element['kind'] };

/** An element of the sequence in the ink of its modality: that is what the type embedding adds to it. */
export const ElementMark = ({ x, y, width, height, kind }: Props) => (
  <Bar x={x - width / 2} y={y} width={width} height={height} ink={kind === 'patch' ? 'a' : 'b'} />
);
