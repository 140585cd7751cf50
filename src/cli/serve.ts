/**
 * `node src/cli/serve.ts [folder]`: serves the built site, compressed, with the policies as headers, and prints its address.
 * PORT asks for a port; if it is taken, the next free one is used. BASE is the path that the site was built for.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import getPort, { portNumbers } from 'get-port';
import { siteHandler } from './site-handler.ts';

const PREFERRED_PORT = 4321;

const folder = resolve(process.argv[2] ?? 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`There is no built site in ${folder}. Build it first: npm run build`);
  process.exit(2);
}

const base = `/${(process.env.BASE ?? '').replace(/^\/|\/$/g, '')}`;
const wanted = Number(process.env.PORT) || PREFERRED_PORT;
const port = await getPort({ port: portNumbers(wanted, Math.min(wanted + 100, 65_535)) });
if (port !== wanted) console.log(`Port ${wanted} is taken, so ${port} is used.`);
createServer(siteHandler(folder, base)).listen(port, () => {
  console.log(`Crossmodal is at http://localhost:${port}${base === '/' ? '/' : `${base}/`}`);
});
