import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sprite = readFileSync('src/icons/Sprite.astro', 'utf8');
const icons = [...sprite.matchAll(/<symbol id="i-([\w-]+)"/g)].map(([, name]) => name ?? '');
const sources = globSync('src/**/*.{astro,ts,tsx}', { exclude: ['src/icons/Sprite.astro'] })
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

it('every icon that is asked for by its address is in the sprite', () => {
  const asked = [...sources.matchAll(/#i-([\w-]+)/g)].map(([, name]) => name ?? '');
  expect(asked).toContain('undo');
  expect(asked.filter((name) => !icons.includes(name))).toEqual([]);
});

it('no icon is in the sprite, and so on every page, that nothing shows', () => {
  const isShown = (name: string) => new RegExp(`#i-${name}\\b|(["'\`])${name}\\1`).test(sources);
  expect(icons.filter((name) => !isShown(name))).toEqual([]);
});
