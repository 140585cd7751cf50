import { expect, it } from 'vitest';
import { linksCsv, linksText } from '../../../src/class-page/people/given-links.ts';

const LINKS = [
  { externalId: 's1', name: 'Ada', link: 'https://class/join/#a' },
  { externalId: undefined, name: '=1+1\tx', link: 'https://class/join/#b' },
];

it('are a table for the clipboard and for a spreadsheet, which obeys no name', () => {
  const [first, second] = linksText(LINKS).split('\n');
  expect(first).toBe('s1\tAda\thttps://class/join/#a');
  expect(second?.split('\t')).toHaveLength(3);
  const lines = linksCsv(LINKS).replace('\uFEFF', '').split('\n');
  expect(lines.slice(0, 2)).toEqual(['id,name,link', 's1,Ada,https://class/join/#a']);
  expect(lines[2]).toMatch(/^,'=1\+1.*,https:\/\/class\/join\/#b$/);
});
