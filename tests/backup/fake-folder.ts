import type { Folder } from '../../src/backup/folder.ts';

/** A folder in memory. `control` says what the browser allows and what goes wrong; `files` is what is in the folder. */
export function fakeFolder(name = 'Notes') {
  const files = new Map<string, string>();
  const control = {
    permission: 'granted' as PermissionState,
    onAsking: 'granted' as PermissionState,
    refusing: undefined as Error | undefined,
  };
  const folder: Folder = {
    name,
    queryPermission: async () => control.permission,
    async requestPermission() {
      control.permission = control.onAsking;
      return control.permission;
    },
    async getFileHandle(fileName) {
      if (control.refusing?.name === 'NotFoundError') throw control.refusing;
      return {
        async createWritable() {
          let text = '';
          return {
            async write(part) {
              if (control.refusing) throw control.refusing;
              text += part;
            },
            async close() {
              files.set(fileName, text);
            },
            async abort() {},
          };
        },
      };
    },
  };
  return { folder, files, control };
}
