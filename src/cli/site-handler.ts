/** Answers requests for the built site: compressed copies, long caching of hashed files, the policies as headers, the 404 page. */
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { contentType } from 'mime-types';
import send from 'send';
import { readPolicy, workerPolicy } from '../build/policy.ts';
import { requestedPath } from './requested-path.ts';

/** `base`: the path under which the site was built, '/' or '/course'. The handler never throws, whatever is asked of it. */
export function siteHandler(folder: string, base: string): RequestListener {
  const prefix = base === '/' ? '' : base;
  const policyOf = policyReader(folder);
  const notFound: Answer = (_request, response) => answerNotFound(response, folder, policyOf);
  return (request, response) => {
    try {
      answerOf(request, folder, prefix, policyOf, notFound)(request, response);
    } catch {
      fail(response, 500, 'The server could not read the file. Has the site been built again just now? Then reload.');
    }
  };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type PolicyOf = (file: string) => string | undefined;

function answerOf(request: IncomingMessage, folder: string, prefix: string, policyOf: PolicyOf, notFound: Answer): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return (_, response) => fail(response, 405, 'This site can only be read: GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const asked = requestedPath(request.url ?? '', prefix);
  switch (asked.kind) {
    case 'malformed':
      return (_, response) => fail(response, 400, 'The address cannot be read.');
    case 'nowhere':
      return notFound;
    case 'outside':
      return (_, response) => redirect(response, `${prefix}/`);
    case 'path': {
      const segments = asked.isFolder ? [...asked.segments, 'index.html'] : asked.segments;
      const found = kindOf(join(folder, ...segments));
      if (found === 'folder') return (_, response) => redirect(response, `${prefix}${addressOf(segments)}/${printable(asked.query)}`);
      return found === 'file' ? (_, response) => sendFile(request, response, folder, segments, policyOf, notFound) : notFound;
    }
    default:
      return asked satisfies never;
  }
}

/** Sends a file, or the smallest of its compressed copies that the client takes. */
function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  segments: string[],
  policyOf: PolicyOf,
  notFound: Answer,
) {
  const file = join(folder, ...segments);
  setHeaders(response, file, policyOf);
  response.setHeader('content-type', contentType(extname(file)) || 'application/octet-stream');
  response.setHeader('vary', 'Accept-Encoding');
  const accepted = acceptedEncodings(request.headers['accept-encoding']);
  const copy = COPIES.find(({ encoding, ending }) => accepted.has(encoding) && kindOf(file + ending) === 'file');
  if (copy) response.setHeader('content-encoding', copy.encoding);
  // A file whose name changes with its content is never asked about again.
  const isAskedAgain = !isImmutable(file);
  send(request, addressOf(segments) + (copy?.ending ?? ''), {
    ...{ root: folder, index: false, cacheControl: false, dotfiles: 'ignore' },
    ...{ etag: isAskedAgain, lastModified: isAskedAgain },
  })
    .on('error', ({ status }: { status?: number }) => {
      if (response.headersSent) response.destroy();
      else if (status === 404) notFound(request, response);
      else fail(response, status ?? 500, 'The file cannot be sent in the way that was asked for.', rangeOf(response));
    })
    .pipe(response);
}

/** Written by the build beside each file that gets smaller by it; the smaller one first. */
const COPIES = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

/** The encodings that a client names, without those that it refuses by `q=0`. */
function acceptedEncodings(header: string | string[] | undefined): Set<string> {
  const offers = String(header ?? '').split(',');
  const refused = /;\s*q=0(\.0*)?\s*$/;
  return new Set(offers.filter((offer) => !refused.test(offer)).map((offer) => (offer.split(';')[0] ?? '').trim().toLowerCase()));
}

function answerNotFound(response: ServerResponse, folder: string, policyOf: PolicyOf): void {
  const file = join(folder, '404.html');
  if (kindOf(file) !== 'file') {
    fail(response, 404, 'There is no such page.');
    return;
  }
  const page = readFileSync(file);
  clearHeaders(response);
  setHeaders(response, file, policyOf);
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'content-length': page.length }).end(page);
}

function setHeaders(response: ServerResponse, file: string, policyOf: PolicyOf): void {
  const policy = file.endsWith('.js') ? workerPolicy : policyOf(file);
  if (policy) response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cache-control', isImmutable(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

const isImmutable = (file: string): boolean => /[/\\]_astro[/\\]/.test(file);

/** The policy that the build wrote into a page, read again when the page changes. */
function policyReader(folder: string): PolicyOf {
  const known = new Map<string, { changedMs: number; policy: string | undefined }>();
  return (file) => {
    if (!file.startsWith(folder) || !file.endsWith('.html')) return undefined;
    const changedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (changedMs === undefined) return undefined;
    const cached = known.get(file);
    if (cached?.changedMs === changedMs) return cached.policy;
    const policy = readPolicy(readFileSync(file, 'utf8'));
    known.set(file, { changedMs, policy });
    return policy;
  };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
  } catch {
    // A whole path can be too long although none of its names is, and a folder can be closed to this user.
    return undefined;
  }
}

const addressOf = (segments: string[]): string => segments.map((name) => `/${encodeURIComponent(name)}`).join('');

/** A query goes along with a redirect if a header can hold it. */
const printable = (query: string): string => (/^[\x21-\x7e]*$/.test(query) ? query : '');

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

/** A range that cannot be met is answered with the length that there is. */
function rangeOf(response: ServerResponse): Record<string, string> {
  const range = response.getHeader('content-range');
  return typeof range === 'string' ? { 'content-range': range } : {};
}

function fail(response: ServerResponse, status: number, reason: string, headers: Record<string, string> = {}): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  clearHeaders(response);
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', ...headers })
    .end(`${reason}\n`);
}

function clearHeaders(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
}
