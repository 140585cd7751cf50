import { href } from '../../site/href.ts';
import type { Bench } from '../workbench-state.ts';
import type { Refusal } from './file-drop.ts';
import { handOver } from './hand-over.ts';

/** Where a file that was handed over is opened. */
export const OPENED = '/open/?file';

/** Leaves a workbench for that of a dropped package, with everything typed kept; or says why it stays. */
export async function openDropped(file: File, { drafts }: Bench): Promise<Refusal | undefined> {
  const { readPackageFile } = await import('./read-package.ts');
  const { text, result } = await readPackageFile(file);
  if (result.kind === 'refused') return { reason: `${file.name} was not opened. ${result.reason}` };
  await drafts.flush();
  const isKept = drafts.saveState.value === 'saved';
  if (!isKept || !handOver({ name: file.name, text })) {
    const reason = 'The browser keeps nothing for this page, so what you wrote here would be lost.';
    return { reason: `${file.name} was not opened. ${reason}`, elsewhere: href('/open/') };
  }
  location.assign(href(OPENED));
  return undefined;
}
