import { describe, expect, it } from 'vitest';
import { fragmentOf, linkPartIn, linkPartOf, textOfLinkPart } from '../../src/site/text-in-link.ts';

describe('a text within a link', () => {
  it.each(['', 'entropy', 'ü 𝕏 → "{}"\n', 'x'.repeat(100_000)])('comes back as it was', async (text) => {
    const part = await linkPartOf(text);
    expect(part).toMatch(/^[\w-]*$/);
    expect(await textOfLinkPart(part, 1_000_000)).toEqual({ kind: 'text', text });
    expect(linkPartIn(new URL(`https://a.example/author/${fragmentOf(part)}`).hash)).toBe(part);
  });

  it('is refused where the link was cut off, is none, or unpacks to more than may be', async () => {
    const part = await linkPartOf('entropy '.repeat(1000));
    const damaged = { kind: 'refused', reason: expect.stringContaining('The link is damaged') };
    expect(await textOfLinkPart(part.slice(0, -9), 1_000_000)).toEqual(damaged);
    expect(await textOfLinkPart('%%%', 1_000_000)).toEqual(damaged);
    expect(await textOfLinkPart(part, 1000)).toEqual({ kind: 'refused', reason: 'What the link holds unpacks to more than 0.001 MB.' });
  });

  it('is none where the address has another fragment', () => {
    expect(linkPartIn('#main')).toBeUndefined();
  });
});
