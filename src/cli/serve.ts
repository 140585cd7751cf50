/**
 * `npm run serve [-- [<folder>] [--host]]`: serves the built site, compressed, with the policies as headers, and prints its address. Only
 * this machine can reach it; with `--host`, every machine of the network can. PORT asks for a port; if it is taken, the next free one is
 * used. BASE is the path that the site was built for. (`npm run` brings the Node that runs this file as it is; Node 20 does not.)
 */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EVERY_ADDRESS, listenFrom, PREFERRED_PORT, THIS_MACHINE } from './listening.ts';
import { siteHandler } from './site-handler.ts';
import { runCommand } from './run-command.ts';
import { print } from './terminal.ts';

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
  const { port } = await listenFrom(siteHandler(folder, base), wanted, values.host ? EVERY_ADDRESS : THIS_MACHINE);
  if (port !== wanted) print(`Port ${wanted} is taken, so ${port} is used.`);
  const path = base === '/' ? '/' : `${base}/`;
  print(`Crossmodal is at http://localhost:${port}${path}`);
  if (values.host) for (const address of networkAddresses()) print(`Others on the network find it at http://${address}:${port}${path}`);
  return 0;
}

/** IPv4 addresses by which other machines reach this one. */
function networkAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flat()
    .flatMap((found) => (found?.family === 'IPv4' && !found.internal ? [found.address] : []));
}
