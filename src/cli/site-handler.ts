/** Answers requests for the built site: compressed copies, long caching of hashed files, the policies as headers, the 404 page. */
import { readFileSync, statSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readPolicy, workerPolicy } from '../build/policy.ts';

/** `base`: the path under which the site was built, '/' or '/course'. */
export function siteHandler(folder: string, base: string): RequestListener {
  const prefix = base === '/' ? '' : base;
  const policies = policyReader(folder);
  const notFound = join(folder, '404.html');
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => setHeaders(response, path, policies),
  });
  return (request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${prefix}/`)) {
      redirect(response, `${prefix}/`);
      return;
    }
    request.url = url.slice(prefix.length);
    const path = request.url.split(/[?#]/)[0] ?? '/';
    if (!path.endsWith('/') && isFolder(join(folder, path))) {
      redirect(response, `${prefix}${path}/`);
      return;
    }
    files(request, response, () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      setHeaders(response, '/404.html', policies);
      response.end(readFileSync(notFound));
    });
  };
}

function setHeaders(response: ServerResponse, path: string, policyOf: (path: string) => string | undefined): void {
  const policy = path.endsWith('.js') ? workerPolicy : policyOf(path);
  if (policy) response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** The policy that the build wrote into a page, read again when the page changes. */
function policyReader(folder: string): (path: string) => string | undefined {
  const known = new Map<string, { changedMs: number; policy: string | undefined }>();
  return (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.endsWith('.html')) return undefined;
    const changedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changedMs === undefined) return undefined;
    const cached = known.get(file);
    if (cached?.changedMs === changedMs) return cached.policy;
    const policy = readPolicy(readFileSync(file, 'utf8'));
    known.set(file, { changedMs, policy });
    return policy;
  };
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function redirect(response: ServerResponse, location: string): void {
  response.statusCode = 302;
  response.setHeader('location', location);
  response.end();
}
