/**
 * The Content-Security-Policy: what a page may load and run. Each page has its own, with the hashes of its inline scripts and styles,
 * in a `<meta>`; a server that can send headers sends the same (src/cli/serve.ts).
 */
import { createHash } from 'node:crypto';
import { changePages } from './change-pages.ts';

/** KaTeX sets heights by style attributes, so those are free everywhere; Monaco writes style elements as it runs. */
export type Needs = { stylesAtRuntime: boolean };

/** The policy of one page, from its HTML. */
export function policyOf(html: string, needs: Needs): string {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/type="application\/(ld\+)?json"/.test(attributes))
    .map(([, , text = '']) => hash(text));
  const styles = needs.stylesAtRuntime
    ? ["'unsafe-inline'"]
    : [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => hash(text));
  return serialise({
    ...common,
    'script-src': ["'self'", ...new Set(scripts)],
    'style-src-elem': ["'self'", ...new Set(styles)],
    'style-src-attr': ["'unsafe-inline'"],
  });
}

/** A worker takes its policy from its own response. The grader compiles WebAssembly; pages may not. It reaches nothing but its own site. */
export const workerPolicy: string = serialise({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
});

/** Puts each page's policy into its head; returns how many pages got one. */
export const writePolicies = (folder: string): Promise<number> =>
  changePages(folder, (html) => withPolicy(html, policyOf(html, { stylesAtRuntime: hasEditor(html) })));

/** The HTML with the policy first in its head, before anything that it governs. */
export function withPolicy(html: string, policy: string): string {
  return html.replace(metaPattern, '').replace(/<head>/, () => `<head><meta http-equiv="content-security-policy" content="${policy}">`);
}

/** The policy that stands in a page. */
export const readPolicy = (html: string): string | undefined => metaPattern.exec(html)?.[1];

/** Pages with the editor say so on their body. */
export const hasEditor = (html: string): boolean => /<body[^>]*class="[^"]*\bp-(wb|author)\b/.test(html);

const metaPattern = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

const common = {
  'default-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'worker-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

function serialise(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
