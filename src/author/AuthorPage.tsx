import '../workbench/package-file/no-jit.ts';
import { useEffect, useState } from 'preact/hooks';
import { randomId } from '../record/events.ts';
import { askToKeep } from '../record/persistence.ts';
import { href } from '../site/href.ts';
import { useListening } from '../site/use-listening.ts';
import { droppedOf } from '../instructor/dropped-files.ts';
import { useFileDrop } from '../workbench/package-file/file-drop.ts';
import { readSettings } from '../workbench/settings.ts';
import { type AuthorState, createAuthorState, type Place } from './author-state.ts';
import { forgetLeft, leaveBehind, takeLeft } from './left-behind.ts';
import { isTabOpen, stayOpen } from './open-tabs.ts';
import { addressOf, placeOf } from './place.ts';
import { restoreLeft } from './restore.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { type CourseExercise, StartView } from './StartView.tsx';
import { Studio } from './Studio.tsx';

/** The studio: an exercise is begun, opened, edited and checked here, and stays in this browser. */
export function AuthorPage({ exercises }: { exercises: CourseExercise[] }) {
  const [state, setState] = useState<AuthorState>();
  useEffect(() => {
    readSettings();
    const created = createStudio();
    setState(created);
    void created.start(placeOf(location));
    const follow = (): void => void created.follow(placeOf(location));
    // Back and Forward, and a link that is put into the address of the open page.
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      created.close();
    };
  }, []);
  const view = state?.view.value;
  const isReady = view !== undefined && view.kind !== 'opening';
  const main = useListening<HTMLElement>(isReady);
  const isOver = useFileDrop((transfer) => {
    const dropped = droppedOf(transfer);
    void dropped.then((files) => state?.take(files));
  });
  return (
    <main ref={main} id="main" class={isOver ? 'studio is-over' : 'studio'}>
      {state && view?.kind === 'open' ? (
        <Studio key={keyOf(view)} state={state} exercise={view.exercise} from={view.from} />
      ) : (
        <StartView state={state} exercises={exercises} />
      )}
    </main>
  );
}

/** Another one for each exercise that is opened. */
const keys = new WeakMap<object, number>();
let opened = 0;
function keyOf(view: object): number {
  const key = keys.get(view) ?? ++opened;
  keys.set(view, key);
  return key;
}

function createStudio(): AuthorState {
  const tab = randomId();
  stayOpen(tab);
  return createAuthorState({
    openShelf: () => openWithLeft().catch(() => undefined),
    openDropped: async (dropped) => (await import('./open-files.ts')).openFiles(dropped),
    openLink: async (part) => (await import('./shared-exercise.ts')).filesOfLinkPart(part),
    openAddress: async (address) => (await import('./open-address.ts')).openAddress(address),
    leave(left) {
      if (left) leaveBehind(tab, left);
      else forgetLeft(tab);
    },
    showAddress,
    newId: randomId,
    now: Date.now,
  });
}

/** The shelf, with what earlier pages had not put onto it. */
async function openWithLeft(): Promise<Shelf> {
  const shelf = await openShelf();
  const left = await takeLeft(isTabOpen);
  await restoreLeft(shelf, left, randomId, Date.now());
  return shelf;
}

function showAddress(place: Place, isNew: boolean): void {
  const address = `${href('/author/')}${addressOf(place)}`;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  if (place.kind === 'exercise') askToKeep();
}
