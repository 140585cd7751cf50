import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import getPort, { portNumbers } from 'get-port';

/** Where a server is looked for that was not told its port. */
export const PREFERRED_PORT = 4321;

/** Both names of this machine: `localhost` is one for some browsers and the other for others. */
export const THIS_MACHINE = ['127.0.0.1', '::1'];

/** All addresses of this machine: others on its networks reach it, too. */
export const EVERY_ADDRESS = [undefined];

type Addresses = readonly (string | undefined)[];

/** The port that was asked for is somebody else’s. */
export class PortTaken extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`Port ${port} is taken.`);
    this.port = port;
  }
}

export interface Listening {
  servers: Server[];
  port: number;
}

/**
 * Listens on a port (0: any that is free) at all of the addresses that the machine has. Throws `PortTaken` where another process has it at
 * one of them: half a server would answer some browsers, and that process the others.
 */
export async function listenOn(handler: RequestListener, port: number, addresses: Addresses): Promise<Listening> {
  const servers: Server[] = [];
  let chosen = port;
  try {
    for (const address of addresses) {
      const server = await opened(handler, chosen, address);
      if (server === undefined) continue;
      servers.push(server);
      chosen = (server.address() as AddressInfo).port;
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  if (servers.length === 0) throw new Error(`This machine has none of the addresses ${addresses.join(' and ')}.`);
  return { servers, port: chosen };
}

/** Longest walk from the port that was wanted. */
const MOST_PORTS = 100;

/**
 * Listens on a port, or on the next that is free. Between the look and the listening another process may take one: then the search goes on.
 */
export async function listenFrom(handler: RequestListener, from: number, addresses: Addresses): Promise<Listening> {
  const last = Math.min(from + MOST_PORTS, 65_535);
  for (let next = from; ; ) {
    const free = await getPort({ port: portNumbers(next, last) });
    try {
      return await listenOn(handler, free, addresses);
    } catch (error) {
      if (!(error instanceof PortTaken) || free < next || free >= last) throw error;
      next = free + 1;
    }
  }
}

/** Undefined where the machine does not have the address: not every one has IPv6. */
function opened(handler: RequestListener, port: number, address: string | undefined): Promise<Server | undefined> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT') resolve(undefined);
      else reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    });
    server.listen(port, address, () => resolve(server));
  });
}
