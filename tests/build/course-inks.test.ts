import { expect, it } from 'vitest';
import { courseInks, inkStyles } from '../../src/build/course-inks.ts';

const inks = {
  a: { light: '#00594f', dark: '#6fd1c0' },
  b: { light: '#7a4300', dark: '#f0b35e' },
  joint: { light: '#553a99', dark: '#bda6f5' },
};

it('sets each ink and its wash, for both themes', () => {
  const styles = inkStyles(inks);
  expect(styles).toContain('--a: light-dark(#00594f, #6fd1c0);');
  for (const name of ['a', 'b', 'joint']) expect(styles).toContain(`--${name}-wash: light-dark(color-mix(`);
});

it('leaves the style sheets of a course without inks as they are, and all others', async () => {
  const { transform } = courseInks() as unknown as { transform(code: string, id: string): Promise<unknown> };
  expect(await transform('x', '/project/src/styles/tokens.css')).toBeUndefined();
  expect(await transform('x', '/project/src/styles/base.css?inline')).toBeUndefined();
});
