import { expect, it } from 'vitest';
import { withFreshControls } from '../../src/build/fresh-controls.ts';

it.each([
  ['<input id="x" type="range" min="1" value="2"/>', '<input autocomplete="off" id="x" type="range" min="1" value="2"/>'],
  ['<input type="checkbox" checked>', '<input autocomplete="off" type="checkbox" checked>'],
  ['<select><option>', '<select autocomplete="off"><option>'],
  ['<button disabled>Run</button>', '<button autocomplete="off" disabled>Run</button>'],
])('%s is not put back by the browser', (html, fresh) => {
  expect(withFreshControls(html)).toBe(fresh);
});

it.each(['<input type="text" name="range">', '<input autocomplete="name">', '<textarea>', '<selected-thing>', '<p>&lt;select&gt;</p>'])(
  '%s stays as it is',
  (html) => {
    expect(withFreshControls(html)).toBe(html);
  },
);

it('is said once', () => {
  const fresh = withFreshControls('<select id="goal"></select><button>Go</button>');
  expect(withFreshControls(fresh)).toBe(fresh);
});
