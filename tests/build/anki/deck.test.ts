import { expect, it } from 'vitest';
import { ankiDeck } from '../../../src/build/anki/deck.ts';

const note = { id: 'crossmodal:06-additive-fusion:equals', front: 'a "b"\tc\nd', back: 'e', tags: ['crossmodal::fusion', 'x'] };

it('a note is one line of four fields, its id first', () => {
  const lines = ankiDeck([note], 'Crossmodal')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines).toEqual(['crossmodal:06-additive-fusion:equals\ta &quot;b&quot; c d\te\tcrossmodal::fusion x']);
});

it('the header tells Anki where the id is', () => {
  expect(ankiDeck([], 'Crossmodal').split('\n').filter(Boolean)).toEqual([
    '#separator:Tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Crossmodal',
    '#guid column:1',
    '#tags column:4',
    '#columns:Id\tFront\tBack\tTags',
  ]);
});

it('two notes never share an id', () => {
  expect(() => ankiDeck([note, note], 'Crossmodal')).toThrow(note.id);
});
