import type { SourceFile } from './source-file.ts';

/** What is loaded with a file, by its path: of the repository or of packages, with the file that first imports it. Files of `replaced` are not entered. */
export function reachOf(path: string, repository: readonly SourceFile[], replaced: ReadonlySet<string>): Map<string, string> {
  const files = new Map(repository.map((file) => [file.path, file]));
  const reached = new Map<string, string>();
  const waiting = [path];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const { target, isOfTypes } of files.get(at)?.imports ?? []) {
      if (isOfTypes || reached.has(target)) continue;
      reached.set(target, at);
      if (!replaced.has(target)) waiting.push(target);
    }
  }
  return reached;
}
