import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { malformedRequests } from './malformed-requests.ts';
import { exchange, type ServedFolder, serveFolder } from './served-folder.ts';

let served: ServedFolder;
beforeAll(async () => {
  served = await serveFolder();
});
afterAll(() => served.stop());

const get = (target: string, ...headers: string[]) =>
  exchange(served.port, `GET ${target} HTTP/1.1\r\n${['Host: x', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`);
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);

describe('the server, asked for what is not there', () => {
  it.each<[string, string, number, ...string[]]>([
    ['a range from behind to before', '/', 416, 'Range: bytes=5-2'],
    ['a name longer than file systems have', `/${'a'.repeat(300)}`, 404],
    ['a path longer than file systems have', `/${'aaaa/'.repeat(390)}`, 404],
    ['a target that is no path', 'http://evil.example/', 400],
    ['an escape that means nothing', '/%zz', 400],
    ['a name with NUL', '/a%00b', 404],
    ['a hidden file', '/.hidden/secret', 404],
    ['a folder outside that exists', '/../../../../etc', 404],
    ['a folder outside that does not exist', '/../../../../no-such-folder', 404],
    ['a file outside, in escapes', '/..%2f..%2f..%2f..%2fetc%2fpasswd', 404],
    ['another host', '//evil.example/../lessons', 404],
    ['another host, with a folder of the site behind it', '//evil.example/../lessons/x', 404],
    ['another host, with a backslash', '/\\evil.example/..', 404],
    ['a folder without a page', '/no-page/', 404],
  ])('answers and lives on: %s', async (_, target, status, ...headers) => {
    const answer = await get(target, ...headers);
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toMatch(/^location:/im);
    expect(await get('/')).toContain('home');
  });

  it('says the same of a folder outside, whether there is one or not', async () => {
    const plain = (answer: string) => answer.replace(/^date:.*$/im, '');
    expect(plain(await get('/../../../../etc'))).toBe(plain(await get('/../../../../no-such-folder')));
  });
});

describe('who can reach the server', () => {
  /** Another address of this machine. Where it is on no network, one of the loopback is as foreign to a server on 127.0.0.1. */
  const own =
    Object.values(networkInterfaces())
      .flat()
      .find((found) => found?.family === 'IPv4' && !found.internal)?.address ?? '127.0.0.2';
  const reaches = async (port: number, address: string) => {
    const socket = connect(port, address);
    const [event] = await Promise.race([once(socket, 'connect').then(() => [true]), once(socket, 'error').then(() => [false])]).catch(
      () => [false],
    );
    socket.destroy();
    return event;
  };

  it('this machine alone, unless it is opened to the network', async () => {
    expect(await reaches(served.port, '127.0.0.1')).toBe(true);
    expect(await reaches(served.port, own)).toBe(false);
    const opened = await serveFolder('--host');
    expect(await reaches(opened.port, own)).toBe(true);
    await opened.stop();
    expect(opened.complaints()).toBe('');
  });
});

const REQUESTS = 100_000;
const PER_CONNECTION = 50;
const CONNECTIONS_AT_ONCE = 8;

describe('the server under malformed requests', () => {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

  it(`answers ${REQUESTS} of them, leads nowhere else, and serves an honest one afterwards (SEED=${seed})`, async () => {
    const requests = malformedRequests(seed);
    let left = REQUESTS;
    const talk = async (): Promise<void> => {
      while (left > 0) {
        left -= PER_CONNECTION;
        await talkOnce(served, Array.from({ length: PER_CONNECTION - 1 }, requests.framed), requests.broken());
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS_AT_ONCE }, talk));
    expect(served.process.exitCode).toBe(null);
    const answer = await get('/lessons/x/');
    expect(statusOf(answer)).toBe(200);
    expect(answer).toContain('lesson');
  }, 600_000);
});

/** Sends all on one connection; every framed request must get an answer that is none of the server's own faults and leads to itself. */
async function talkOnce({ port, process: server }: ServedFolder, framed: string[], broken: Buffer): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  let received = '';
  const done = new Promise<void>((resolve, reject) => {
    let brokenIsSent = false;
    const died = () => reject(new Error(`The server ended. It was sent:\n${framed.join('\n')}\n${broken.toString('latin1')}`));
    server.once('exit', died);
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString('latin1');
      if (!brokenIsSent && statusesIn(received).length === framed.length) {
        brokenIsSent = true;
        socket.end(broken);
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      server.off('exit', died);
      resolve();
    });
  });
  // A client that hangs up at once, beside the one that listens.
  const rude = connect(port, '127.0.0.1', () => rude.write(framed[0] ?? '', () => rude.destroy()));
  rude.on('error', () => rude.destroy());
  socket.write(Buffer.from(framed.join(''), 'latin1'));
  await done;
  const statuses = statusesIn(received);
  expect(statuses.length, `answers to\n${framed.join('\n')}`).toBeGreaterThanOrEqual(framed.length);
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  for (const [, location = ''] of received.matchAll(/^location: (.*)\r$/gim)) expect(location).toMatch(/^\/(?![/\\])/);
}

const statusesIn = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status)).filter((status) => status !== 100);
