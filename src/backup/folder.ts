/** A folder on the disk that the learner has chosen. In the browser a `FileSystemDirectoryHandle`. */
export interface Folder {
  readonly name: string;
  getFileHandle(name: string, options: { create: true }): Promise<FolderFile>;
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  /** Asks the learner; only in answer to a press of a button. */
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

interface FolderFile {
  /** What is written replaces the file when it is closed, and not before: a page that is killed leaves the file as it was. */
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}

/** Not in the types of the DOM yet, and not in every browser. */
type Picker = { showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder> };

/** Whether this browser lets a page keep files in a folder. */
export const canChooseFolder = (): boolean => typeof (globalThis as Picker).showDirectoryPicker === 'function';

/** The folder that the learner chooses; undefined where they change their mind. Rejects where the browser refuses. */
export async function chooseFolder(): Promise<Folder | undefined> {
  try {
    return await (globalThis as Picker).showDirectoryPicker?.({ id: 'crossmodal-backup', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
