import { createServer, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { listenFrom, type Listening, listenOn, PortTaken } from '../../src/cli/listening.ts';

/** What the look for a free port finds; another process takes its finds before they can be listened on. */
const looks = vi.hoisted(() => ({ before: async (_port: number) => {} }));
vi.mock('get-port', async (original) => {
  const real = await original<typeof import('get-port')>();
  const getPort: typeof real.default = async (options) => {
    const port = await real.default(options);
    await looks.before(port);
    return port;
  };
  return { ...real, default: getPort };
});

const opened: Server[] = [];
const keep = ({ servers, port }: Listening) => {
  opened.push(...servers);
  return port;
};
const answer = () => {};
afterEach(() => {
  looks.before = async () => {};
  for (const server of opened.splice(0)) server.close();
});

it('a port that is taken between the look and the listening is left, and the next one taken', async () => {
  let stolen = 0;
  looks.before = async (port) => {
    if (stolen > 0) return;
    stolen = port;
    const thief = createServer();
    opened.push(thief);
    await new Promise<void>((resolve) => thief.listen(port, '127.0.0.1', () => resolve()));
  };
  const port = keep(await listenFrom(answer, 43_210, ['127.0.0.1']));
  expect(stolen).toBeGreaterThan(0);
  expect(port).toBeGreaterThan(stolen);
});

it('a port that is taken at the second of two addresses is taken, and nothing stays open at the first', async () => {
  const port = keep(await listenOn(answer, 0, ['127.0.0.1']));
  for (const server of opened.splice(0)) server.close();
  // The first of the two has it when the second asks.
  await expect(listenOn(answer, port, ['127.0.0.1', '127.0.0.1'])).rejects.toEqual(new PortTaken(port));
  expect(keep(await listenOn(answer, port, ['127.0.0.1']))).toBe(port);
});

it('an address that the machine does not have is left out; with none left it says so', async () => {
  expect(keep(await listenOn(answer, 0, ['127.0.0.1', '192.0.2.1']))).toBeGreaterThan(0);
  await expect(listenOn(answer, 0, ['192.0.2.1'])).rejects.toThrow('This machine has none of the addresses 192.0.2.1.');
});
