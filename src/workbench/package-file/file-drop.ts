import { useEffect, useRef, useState } from 'preact/hooks';

/** Why a file was not opened; `elsewhere`: the page where it can be. */
export interface Refusal {
  reason: string;
  elsewhere?: string;
}

export type Dropped = { kind: 'file'; file: File } | ({ kind: 'refused' } & Refusal);

/** Takes files that are dropped anywhere on the page, while the event is handled; says whether one is over it now. Text that is dragged is left to the editor. */
export function useFileDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useRef(onDrop);
  take.current = onDrop;
  useEffect(() => {
    const listening = new AbortController();
    // Before the editor sees it: it would put a file's text into the code.
    const options = { capture: true, signal: listening.signal };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(true);
    };
    addEventListener('dragenter', over, options);
    addEventListener('dragover', over, options);
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), options);
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!event.dataTransfer || !hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        take.current(event.dataTransfer);
      },
      options,
    );
    return () => listening.abort();
  }, []);
  return isOver;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** The one file among those that were dropped. */
export function droppedOf(files: File[]): Dropped {
  const [file, ...more] = files;
  if (!file) return { kind: 'refused', reason: 'What was dropped is no file.' };
  if (more.length > 0) return { kind: 'refused', reason: `${files.length} files were dropped. Open one package at a time.` };
  return { kind: 'file', file };
}
