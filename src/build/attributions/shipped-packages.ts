import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A package of which something ships with the site. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** The folder in which it is installed. */
  folder: string;
}

/** Gathers, in one build, the packages whose modules reach a browser. What bundles the workers has a list of plugins of its own, so it takes one, too. */
export class ShippedPackages {
  readonly #byFolder = new Map<string, ShippedPackage>();

  /** Every package so far. */
  get all(): ShippedPackage[] {
    return [...this.#byFolder.values()];
  }

  /** A plugin that looks at what is bundled for browsers; what only makes the pages does not ship. */
  plugin(): Plugin {
    return {
      name: 'shipped-packages',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) if (part.type === 'chunk') for (const module of part.moduleIds) this.add(module);
      },
    };
  }

  /** Takes note of the package that a module is from; the project’s own modules and the bundler’s are from none. */
  add(module: string): void {
    if (module.startsWith('\0')) return;
    const folder = folderOf(module);
    if (folder !== undefined && !this.#byFolder.has(folder)) this.#byFolder.set(folder, packageIn(folder));
  }
}

/** The package that a file was installed with, if any. */
export function packageOf(file: string): ShippedPackage | undefined {
  const folder = folderOf(file);
  return folder === undefined ? undefined : packageIn(folder);
}

/**
 * The folder of that package: what stands behind the last `node_modules`. Packages have other package.json files within, some with names
 * of their own, which only say how the files beside them are read.
 */
const folderOf = (file: string): string | undefined => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

function packageIn(folder: string): ShippedPackage {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string };
  return { name, version, folder };
}
