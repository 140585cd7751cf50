import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hasEditor, policyOf, readPolicy, withPolicy, workerPolicy } from '../../src/build/policy.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string): string | undefined => policy.split('; ').find((part) => part.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('allows exactly the inline scripts and styles that are in it', () => {
    const html = '<head><script>one()</script><script type="module">two()</script><script src="/x.js"></script><style>p{}</style></head>';
    const policy = policyOf(html, { stylesAtRuntime: false });
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hashOf('one()')} ${hashOf('two()')}`);
    expect(directive(policy, 'style-src-elem')).toBe(`style-src-elem 'self' ${hashOf('p{}')}`);
  });

  it('does not count data as script, and an empty page needs no hashes', () => {
    const policy = policyOf('<script type="application/json" id="facts">{"a":1}</script>', { stylesAtRuntime: false });
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
  });

  it('allows neither eval nor inline scripts nor other hosts, with or without the editor', () => {
    for (const stylesAtRuntime of [true, false]) {
      const policy = policyOf('<script>one()</script>', { stylesAtRuntime });
      expect(directive(policy, 'script-src')).not.toMatch(/unsafe|http|\*/);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    }
  });

  it('lets styles come at runtime only where the editor is', () => {
    expect(directive(policyOf('', { stylesAtRuntime: true }), 'style-src-elem')).toBe("style-src-elem 'self' 'unsafe-inline'");
    expect(hasEditor('<body class="p-wb">')).toBe(true);
    expect(hasEditor('<body class="p-lesson has-tabbar">')).toBe(false);
  });

  it('is first in the head, can be read back, and replaces an older one', () => {
    const once = withPolicy('<html><head><title>T</title></head></html>', "default-src 'self'");
    expect(once).toContain('<head><meta http-equiv="content-security-policy" content="default-src \'self\'"><title>');
    expect(readPolicy(once)).toBe("default-src 'self'");
    expect(readPolicy(withPolicy(once, "default-src 'none'"))).toBe("default-src 'none'");
    expect(withPolicy(once, "default-src 'none'").match(/<meta/g)).toHaveLength(1);
  });
});

it('only a worker may compile WebAssembly, and it may not eval', () => {
  expect(workerPolicy).toContain("'wasm-unsafe-eval'");
  expect(workerPolicy).not.toMatch(/'unsafe-eval'|'unsafe-inline'/);
  expect(policyOf('', { stylesAtRuntime: true })).not.toContain('wasm-unsafe-eval');
});
