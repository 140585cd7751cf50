import { expect, it } from 'vitest';
import { inLines, pictureOf } from '../../../src/build/previews/picture.ts';

const preview = {
  site: 'Averages',
  label: 'Lesson 1',
  title: 'Level & spread',
  drawing: undefined,
  definitions: '',
  style: '',
  mark: '<svg viewBox="0 0 26 26"><path d="M0 0"/></svg>',
};

it('a title is broken between words', () => {
  expect(inLines('Fusion, coordination, fission', 17)).toEqual(['Fusion,', 'coordination,', 'fission']);
  expect(inLines('Low rank fusion', 17)).toEqual(['Low rank fusion']);
  expect(inLines('Incomprehensibilities', 17)).toEqual(['Incomprehensibilities']);
});

it('texts are escaped, and the mark stands without its own frame', () => {
  const picture = pictureOf(preview);
  expect(picture).toContain('>Level &amp; spread</text>');
  expect(picture.match(/<svg/g)).toHaveLength(2);
});

it('the figure stands in its square as XML, which knows no attribute without a value', () => {
  const drawing = '<svg class="fg-drawing" viewBox="0 0 4 4"><text class aria-label="a b = c">x</text></svg>';
  const picture = pictureOf({ ...preview, drawing });
  expect(picture).toContain('preserveAspectRatio="xMidYMid meet"');
  expect(picture).toContain('<text class="" aria-label="a b = c">');
});
