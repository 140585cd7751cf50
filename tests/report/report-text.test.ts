import { expect, it } from 'vitest';
import { reportAddress, reportText } from '../../src/report/report-text.ts';

const scene = {
  title: 'Entropy',
  address: 'http://localhost/lessons/23-entropy/',
  version: '0.1.0, engine 3',
  part: 'By\n hand',
  question: undefined,
  verdict: 'Wrong answer',
  call: `entropy([${'1, '.repeat(500)}1])`,
  selected: '',
  browser: 'A browser',
  screen: '390 × 844',
};

it('names what is known, each on one line that an address can hold, and leaves out what is not', () => {
  const lines = reportText(scene).split('\n');
  expect(lines[0]).toBe('What is wrong, and what did you expect?');
  expect(lines).toContain('Part on the screen: By hand');
  expect(lines.some((line) => /^(Question|Selected):/.test(line))).toBe(false);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(620);
});

it('opens where issues are written, or a mail', () => {
  expect(reportAddress('https://example.org/issues/new', 'a & b', 'c\nd')).toBe(
    'https://example.org/issues/new?title=a%20%26%20b&body=c%0Ad',
  );
  expect(reportAddress('https://example.org/new?label=x', 'a', 'b')).toBe('https://example.org/new?label=x&title=a&body=b');
  expect(reportAddress('mailto:a@example.org', 'a', 'b')).toBe('mailto:a@example.org?subject=a&body=b');
});
