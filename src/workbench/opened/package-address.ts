import type { ParseResult } from '../../../graders/package/parse-package.ts';
import { readPackageFile } from '../package-file/read-package.ts';

export type Address = { kind: 'address'; url: URL } | Extract<ParseResult, { kind: 'refused' }>;

/** An address out of `?package=`, seen from the page: one of the same site, or refused. */
export function packageAddress(written: string, page: string): Address {
  const site = new URL(page);
  if (!URL.canParse(written, page)) return { kind: 'refused', reason: `“${cut(written)}” is no address.` };
  const url = new URL(written, page);
  // The origin of a blob: address is that of the site too.
  if (url.origin !== site.origin || url.protocol !== site.protocol) {
    const reason = `The package is to be fetched from ${cut(url.host || url.protocol)}, and this site fetches nothing from elsewhere. Download it there, and drop the file here.`;
    return { kind: 'refused', reason };
  }
  return { kind: 'address', url };
}

/** Fetches a package of this site. */
export async function fetchPackageFile(url: URL): Promise<ParseResult> {
  try {
    // `same-origin` also refuses to be led elsewhere.
    const response = await fetch(url, { mode: 'same-origin', credentials: 'omit' });
    if (!response.ok)
      return { kind: 'refused', reason: `There is no package at ${cut(url.pathname)} (the server answered ${response.status}).` };
    return (await readPackageFile(await response.blob())).result;
  } catch {
    return { kind: 'refused', reason: `${cut(url.pathname)} could not be fetched. Are you online?` };
  }
}

/** Characters of an address that a sentence can carry. */
const cut = (text: string): string => (text.length > 120 ? `${text.slice(0, 120)}…` : text);
