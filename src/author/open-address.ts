import { fetchPackageFile, packageAddress } from '../workbench/opened/package-address.ts';
import { type OpenedFiles, openedPackage } from './opened-files.ts';

/** Opens the package at an address of this site. */
export async function openAddress(address: string): Promise<OpenedFiles> {
  const parsed = packageAddress(address, location.href);
  if (parsed.kind === 'refused') return parsed;
  const result = await fetchPackageFile(parsed.url);
  return result.kind === 'refused' ? result : openedPackage(result.package);
}
