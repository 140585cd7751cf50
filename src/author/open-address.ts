import { fetchPackageFile, packageAddress } from '../workbench/opened/package-address.ts';
import type { OpenedFiles } from './open-files.ts';
import { filesOfPackage } from './package-files.ts';

/** Opens the package at an address of this site. */
export async function openAddress(address: string): Promise<OpenedFiles> {
  const parsed = packageAddress(address, location.href);
  if (parsed.kind === 'refused') return parsed;
  const result = await fetchPackageFile(parsed.url);
  if (result.kind === 'refused') return result;
  const { id } = result.package;
  return { kind: 'opened', name: id, files: filesOfPackage(result.package), leftOut: [], isOfPackage: true };
}
