import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExercisePackage } from '../../../graders/package/schema.ts';
import { Icon } from '../../icons/Icon.tsx';
import { useListening } from '../../site/use-listening.ts';
import { droppedOf, type Dropped, useFileDrop } from '../package-file/file-drop.ts';
import { handedOver, handOver } from '../package-file/hand-over.ts';
import { OpenedWorkbench } from './OpenedWorkbench.tsx';
import { fetchPackageFile, packageAddress } from './package-address.ts';
import { readPackageFile, readPackageText } from '../package-file/read-package.ts';
import { PACKAGE_BYTES } from '../../../graders/package/parse-package.ts';
import { linkPartIn, textOfLinkPart } from '../../site/text-in-link.ts';

/** Addresses of the map, and of this page. */
type Props = { home: string; here: string };

type State =
  | { kind: 'empty' }
  | { kind: 'fetching'; name: string }
  | { kind: 'refused'; name: string; reason: string }
  /** `isChosen`: by the learner, on this page. */
  | { kind: 'open'; name: string; exercise: ExercisePackage; isChosen: boolean };

/** Opens a package: from `?package=`, out of the link itself, from the page before, or from a file that is dropped or chosen here. */
export function OpenPage({ home, here }: Props) {
  const [state, setState] = useState<State>({ kind: 'empty' });
  const picker = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const early = picker.current?.files;
    // Chosen before the page had started.
    if (early?.length) void take(droppedOf([...early]));
    else void openAddressed(setState);
    // Another link that is put into the address of this page.
    const follow = () => location.reload();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (state.kind === 'open' && state.isChosen) document.querySelector<HTMLElement>('.pane.statement')?.focus();
  }, [state]);

  async function take(dropped: Dropped): Promise<void> {
    if (dropped.kind === 'refused') return setState({ kind: 'refused', name: 'Nothing', reason: dropped.reason });
    const { name } = dropped.file;
    const { text, result } = await readPackageFile(dropped.file);
    if (result.kind === 'refused') return setState({ ...result, name });
    // So that a reload finds it again.
    if (handOver({ name, text })) history.replaceState(null, '', `${here}?file`);
    setState({ kind: 'open', name, exercise: result.package, isChosen: true });
  }

  if (state.kind === 'open') return <OpenedWorkbench exercise={state.exercise} name={state.name} home={home} here={here} />;
  return <Opening state={state} picker={picker} onTake={(dropped) => void take(dropped)} />;
}

type OpeningProps = {
  state: Exclude<State, { kind: 'open' }>;
  picker: { current: HTMLInputElement | null };
  onTake: (dropped: Dropped) => void;
};

/** Before anything is open: where to drop a file, and why the last one was refused. */
function Opening({ state, picker, onTake }: OpeningProps) {
  const isOver = useFileDrop(({ files }) => onTake(droppedOf([...files])));
  const main = useListening<HTMLElement>();
  return (
    <main ref={main} id="main" class="opening">
      <div class={isOver ? 'opening-in is-over' : 'opening-in'}>
        <h1>Open an exercise from a file</h1>
        <p>
          Drop a package anywhere on this page, or choose it here. A package is one <code>.json</code> file with an exercise that is not
          part of this course.
        </p>
        <p class="opening-pick">
          <label class="label" for="package-file">
            Package
          </label>
          <input
            ref={picker}
            id="package-file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              if (files.length > 0) onTake(droppedOf(files));
              // The same file can be chosen again when it was fixed.
              event.currentTarget.value = '';
            }}
          />
        </p>
        <div role="status">
          {state.kind === 'fetching' && <p>Fetching {state.name} …</p>}
          {state.kind === 'refused' && (
            <p class="notice" data-state="wrong">
              <Icon name="file" />
              <span>
                <b>{state.name} was not opened.</b> {state.reason}
              </span>
            </p>
          )}
        </div>
        <p class="small muted">
          It stays in this browser. The code in a package runs in the sandbox only, like yours, and what you do with it is kept apart from
          the course.
        </p>
      </div>
    </main>
  );
}

async function openAddressed(show: (state: State) => void): Promise<void> {
  const part = linkPartIn(location.hash);
  if (part !== undefined) return openLinked(part, show);
  const parameters = new URLSearchParams(location.search);
  const written = parameters.get('package');
  if (written !== null) return openAddress(written, show);
  if (!parameters.has('file')) return;
  const handed = handedOver();
  const name = handed?.name ?? 'The file';
  const reason = 'This tab does not have it any more. Drop it here again.';
  const result = handed ? readPackageText(handed.text) : ({ kind: 'refused', reason } as const);
  show(result.kind === 'refused' ? { ...result, name } : { kind: 'open', name, exercise: result.package, isChosen: false });
}

async function openLinked(part: string, show: (state: State) => void): Promise<void> {
  const name = 'The exercise of the link';
  const unpacked = await textOfLinkPart(part, PACKAGE_BYTES);
  const result = unpacked.kind === 'refused' ? unpacked : readPackageText(unpacked.text);
  show(result.kind === 'refused' ? { ...result, name } : { kind: 'open', name, exercise: result.package, isChosen: false });
}

async function openAddress(written: string, show: (state: State) => void): Promise<void> {
  const address = packageAddress(written, location.href);
  if (address.kind === 'refused') return show({ ...address, name: 'The package' });
  const name = address.url.pathname;
  show({ kind: 'fetching', name });
  const result = await fetchPackageFile(address.url);
  show(result.kind === 'refused' ? { ...result, name: 'The package' } : { kind: 'open', name, exercise: result.package, isChosen: false });
}
