import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShippedPackage } from './shipped-packages.ts';

/** Who made a part of the site, and on which terms it is used. */
export interface Attribution {
  name: string;
  version: string;
  /** The licence’s SPDX name: `MIT`, `OFL-1.1`. */
  licence: string;
  /** Page of the part. */
  home?: string;
  /** The licence’s own words, copyright line included, and those of what is within. */
  text: string;
}

/** Files in which a package keeps its licence, and those of what it has taken from others. */
const LICENCE_FILES = /^(licen[cs]e|copying|ofl|third.?party.?notices?)/i;

/** What a package says of itself. Throws where it names no licence: what ships without one is a fault to be looked at. */
export function attributionOf({ name, version, folder }: ShippedPackage): Attribution {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    license?: string;
    homepage?: string;
    repository?: string | { url?: string };
  };
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILES.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (described.license === undefined)
    throw new Error(`${name} ${version} ships with the site and names no licence in its package.json. Ask its authors, or use another.`);
  const home = described.homepage ?? pageOf(typeof described.repository === 'string' ? described.repository : described.repository?.url);
  return {
    name,
    version,
    licence: described.license,
    ...(home !== undefined && { home }),
    text:
      texts.length > 0 ? texts.join('\n\n') : `Published under the licence ${described.license}, whose words the package does not repeat.`,
  };
}

/** The page of a repository’s address: `git+https://github.com/a/b.git`, `github:a/b`, `a/b`. */
export function pageOf(repository: string | undefined): string | undefined {
  const [, path] = /(?:github\.com[/:]|^github:|^)([\w.-]+\/[\w.-]+?)(?:\.git)?(?:#.*)?$/.exec(repository ?? '') ?? [];
  return path === undefined ? undefined : `https://github.com/${path}`;
}
