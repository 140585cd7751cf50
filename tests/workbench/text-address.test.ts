import { expect, it } from 'vitest';
import { textAddress } from '../../src/workbench/text-address.ts';

it('holds a text as it is, emoji and signs included', async () => {
  expect(await (await fetch(textAddress("const a = '😀 # % é';\n"))).text()).toBe("const a = '😀 # % é';\n");
});

it.each(['\uD83D', '\uDE00 alone', 'a\uDE00\uD83Db'])('takes half an emoji for a sign that cannot be read', async (text) => {
  expect(await (await fetch(textAddress(text))).text()).toBe(text.toWellFormed());
});
