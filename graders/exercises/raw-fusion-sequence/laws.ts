import type { Laws } from '../../sandbox/realm/law.ts';

type Args = [image: number[][], p: number, WI: number[][], tokens: number[], E: number[][], types: number[][]];

export const laws: Laws<Args, number[][]> = {
  oneMoreWord: {
    says: 'One more word at the end of the sentence puts one more element at the end of the sequence.',
    change: (image, p, WI, tokens, E, types) => [image, p, WI, [...tokens, 1], E, types],
    becomes: (sequence, _image, _p, _WI, _tokens, E, types) => [...sequence, E[1].map((v, k) => v + types[1][k])],
  },
  ofImage: {
    says: 'The type embedding of the image is added to the patches and to nothing else.',
    change: (image, p, WI, tokens, E, types) => [image, p, WI, tokens, E, [types[0].map((v) => v + 1), types[1]]],
    becomes: (sequence, _image, _p, _WI, tokens) =>
      sequence.map((element, k) => (k < sequence.length - tokens.length ? element.map((v) => v + 1) : element)),
  },
};
