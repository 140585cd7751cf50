/**
 * `npm run serve [-- [<folder>] [--host]]`: serves the built site, compressed, with the policies as headers, and prints its address. Only
 * this machine can reach it; with `--host`, every machine of the network can. PORT asks for a port; if it is taken, the next free one is
 * used. BASE is the path that the site was built for. (`npm run` brings the Node that runs this file as it is; Node 20 does not.)
 */
import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import getPort, { portNumbers } from 'get-port';
import { siteHandler } from './site-handler.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

const PREFERRED_PORT = 4321;

/** Both names of this machine: `localhost` is one for some browsers and the other for others. */
const LOOPBACK = ['127.0.0.1', '::1'];

await runCommand(main);

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { host: { type: 'boolean', default: false } },
  });
  const folder = resolve(positionals[0] ?? 'dist');
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`There is no built site in ${folder}. Build it first: npm run build`);

  const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}`;
  const wanted = Number(process.env.PORT) || PREFERRED_PORT;
  const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) });
  if (port !== wanted) print(`Port ${wanted} is taken, so ${port} is used.`);

  const handler = siteHandler(folder, base);
  const listening = values.host
    ? [await listen(handler, port)]
    : await Promise.all(LOOPBACK.map((address) => listen(handler, port, address)));
  if (!listening.some(Boolean)) throw new Error(`Port ${port} cannot be opened. Ask for another one: PORT=5000 npm run serve`);
  const path = base === '/' ? '/' : `${base}/`;
  print(`Crossmodal is at http://localhost:${port}${path}`);
  if (values.host) for (const address of networkAddresses()) print(`Others on the network find it at http://${address}:${port}${path}`);
  return 0;
}

/** Without an address, on all that the machine has; undefined where this one cannot be listened on (not every machine has IPv6). */
function listen(handler: RequestListener, port: number, address?: string): Promise<Server | undefined> {
  const server = createServer(handler);
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, address, () => resolve(server));
  });
}

/** IPv4 addresses by which other machines reach this one. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((found) => (found?.family === 'IPv4' && !found.internal ? [found.address] : []));
}
