/**
 * While one writes (`npm run dev`): a change in an exercise's folder or in a quiz reaches the open page. Astro itself follows the
 * lessons' texts and the course; the rest is read from the disk by the build's own code, of which Vite knows nothing.
 */
import { relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

const followed = /^(graders\/exercises\/.+|content\/.+\.ya?ml)$/;

export const reloadContent = (): Plugin => ({
  name: 'reload-content',
  apply: 'serve',
  configureServer(server) {
    const root = server.config.root;
    server.watcher.add([resolve(root, 'graders/exercises'), resolve(root, 'content')]);
    server.watcher.on('all', (_event, file) => {
      if (!isFollowed(relative(root, file))) return;
      for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
});

/** Whether a change of the file (from the project's folder) changes what a page shows, without Vite knowing. */
export const isFollowed = (file: string): boolean => followed.test(file.split(sep).join('/'));
