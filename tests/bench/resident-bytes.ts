import { readFileSync } from 'node:fs';

/** Resident bytes of a process, 0 where the system does not say. */
export function residentBytes(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(textOf(pid, 'status'))?.[1] ?? 0);
}

/** Of those the memories of the sandboxes, which are mappings of one size. `mappingBytes`: that size. */
export function residentBytesOfMappings(pid: number, mappingBytes: number): number {
  const size = `Size:${String(mappingBytes / 1024).padStart(19)} kB`;
  return (
    1024 *
    textOf(pid, 'smaps')
      .split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
      .reduce((sum, one) => {
        const isMemory = one.includes(size) && / rw/.test(one.split('\n', 1)[0] ?? '');
        return isMemory ? sum + Number(/^Rss:\s+(\d+)/m.exec(one)?.[1] ?? 0) : sum;
      }, 0)
  );
}

function textOf(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
