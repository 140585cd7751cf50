import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Raw requests that no browser sends, drawn from a seed. */
export interface MalformedRequests {
  /** Its parts are nonsense, but it says rightly where it ends: an answer must come, and the connection stays open. */
  framed: () => string;
  /** It breaks the protocol itself: the server may answer or hang up. */
  broken: () => Buffer;
}

export function malformedRequests(seed: number): MalformedRequests {
  const random = xoroshiro128plus(seed);
  const below = (count: number) => uniformInt(random, 0, count - 1);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const some = (count: number, make: () => string, between = '') => Array.from({ length: below(count + 1) }, make).join(between);
  const character = (first: number, last: number) => String.fromCharCode(uniformInt(random, first, last));

  const name = () =>
    one([
      () => one(NAMES),
      () => one(NAMES),
      () => one(LETTERS).repeat(one([1, 200, 255, 256, 300, 1_500])),
      () => some(12, () => `%${one(HEX)}${one(HEX)}`),
      () => some(12, () => character(0x21, 0x7e)),
    ])();
  const target = () =>
    one([
      () => `/${some(6, name, one(SLASHES))}`,
      () => `/${some(6, name, one(SLASHES))}`,
      () => `//${some(4, name, one(SLASHES))}`,
      () => `/${'../'.repeat(below(9))}${one(NAMES)}`,
      () => `/${'a/'.repeat(below(2_000))}`,
      () => `/${some(3, name, '/')}?${some(20, () => character(0x21, 0x7e))}`,
      () => one(['*', 'http://evil.example/', '/#', '/?', '/_astro/a.js', '/lessons/x']),
    ])();
  const number = () => one(['', '0', '1', '5', '-1', '99999999999999999999', 'x', '1e9', '٣', '0x10']);
  const range = () =>
    `${one(['bytes', 'bytes', 'bytes', 'items', ''])}${one(['=', '=', '', '=='])}${some(4, () => `${number()}-${number()}`, ',')}`;
  const header = () =>
    one([
      () => `Range: ${range()}`,
      () => `Range: ${range()}`,
      () => `If-Range: ${one(['"x"', 'W/"1"', 'yesterday', ''])}`,
      () => `If-None-Match: ${one(['*', '"', 'W/', some(50, () => '"a",')])}`,
      () => `If-Match: ${one(['*', '"', 'nothing'])}`,
      () => `If-Modified-Since: ${one(['now', 'Thu, 99 Foo 9999', '', '-1'])}`,
      () => `Accept-Encoding: ${one(['br', 'gzip;q=x', ',,,', ';;', 'br;q=0', some(40, () => character(0x20, 0x7e))])}`,
      () => `Expect: ${one(['nothing', '100-continue'])}`,
      () => 'Upgrade: websocket',
      () => `X-Long: ${'x'.repeat(below(4_000))}`,
      () => `Cookie: ${some(60, () => character(0x20, 0x7e))}`,
    ])();
  const body = (method: string) => (method === 'POST' || method === 'PUT' ? one(['', 'x', 'x'.repeat(3_000)]) : '');

  return {
    framed: () => {
      const method = one(['GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']);
      const sent = body(method);
      const headers = [`Host: ${one(['localhost', 'evil.example', ''])}`, ...Array.from({ length: below(4) }, header)];
      if (sent) headers.push(`Content-Length: ${sent.length}`);
      return `${method} ${target().slice(0, TARGET_CHARACTERS)} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n${sent}`;
    },
    broken: () =>
      Buffer.from(
        one([
          () => some(300, () => character(0, 255)),
          () => `GET ${target()} HTTP/1.1\r\n\r\n`,
          () => `GET ${target()}\r\n\r\n`,
          () => `GET ${one(['index.html', '?', '#', 'http://', 'é'])} HTTP/1.1\r\nHost: x\r\n\r\n`,
          () => `GET ${some(30, () => character(0, 255))} HTTP/1.1\r\nHost: x\r\n\r\n`,
          () => `CONNECT ${one(['evil.example:443', '/', ''])} HTTP/1.1\r\nHost: x\r\n\r\n`,
          () => `GET / HTTP/${one(['0.9', '2.0', '1.1.1', 'x'])}\r\nHost: x\r\n\r\n`,
          () => `GET / HTTP/1.1\r\nHost: x\r\n${some(40, () => character(0, 255))}\r\n\r\n`,
          () => `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
          () => `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: ${number()}\r\n\r\nxx`,
          () => `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${number()}\r\nxx\r\n`,
          () => `GET / HTTP/1.1\r\nHost: x`,
          () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
        ])(),
        'latin1',
      ),
  };
}

/** Head and target together have to stay below what Node reads as a head: 16 KB. */
const TARGET_CHARACTERS = 6_000;

const LETTERS = ['a', '%61', '.', '%2e', '~'];
const HEX = [...'0123456789abcdefABCDEFxg'];
const SLASHES = ['/', '/', '//', '\\', '%2f', '%5c', '/./'];
const NAMES = [
  ...['', '.', '..', '...', '%2e%2e', '..%2f', '%00', '%', '%zz', '%c0%ae', '%ff', '%e2%80%ae', '%0d%0aLocation:%20//evil.example'],
  ...[
    'index.html',
    '404.html',
    'lessons',
    'x',
    'no-page',
    '_astro',
    'a.js',
    'a.js.br',
    '.hidden',
    'secret',
    'etc',
    'passwd',
    'evil.example',
  ],
  ...['\\', '\\\\evil.example', '@evil.example', ':80', '~', 'con', 'a:b', ';', '"', '<script>', '${x}'],
];
