import { useEffect, useState } from 'preact/hooks';
import { type Dropped, droppedOf, type Refusal, useFileDrop } from './package-file/file-drop.ts';
import { openDropped } from './package-file/open-dropped.ts';
import type { Bench } from './workbench-state.ts';

/** Opens a package that is dropped onto the page, as soon as the workbench can keep what is in it; says why one was not opened. */
export function useDroppedPackage(bench: Bench | undefined): { isFileOver: boolean; refusal: Refusal | undefined } {
  const [dropped, setDropped] = useState<Dropped | undefined>(undefined);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const isFileOver = useFileDrop(({ files }) => setDropped(droppedOf([...files])));
  useEffect(() => {
    if (!dropped || !bench) return;
    if (dropped.kind === 'refused') setRefusal(dropped);
    else void openDropped(dropped.file, bench).then(setRefusal);
  }, [dropped, bench]);
  return { isFileOver, refusal };
}
