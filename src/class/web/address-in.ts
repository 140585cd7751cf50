import { originOf } from './guard.ts';
import type { Asked } from './handler.ts';
import { linkTo } from './server.ts';

/** The whole address of a path of the site, by the name under which whoever asks reaches the server: others will, too. */
export const addressIn = ({ http, server: { address } }: Asked<unknown>, path: string): string =>
  linkTo({ ...address, origin: originOf(http, address) }, path);
