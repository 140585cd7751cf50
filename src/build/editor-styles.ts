import type { Plugin } from 'vite';
import { changePages } from './change-pages.ts';

/**
 * The style sheets of the full editor. A page would wait for them before it shows anything, since Astro links the styles of all that a page
 * may ever load; what loads the editor fetches them with it, so the pages need not.
 */
export class EditorStyles {
  readonly #files = new Set<string>();

  /** A plugin that finds them: what a part brings that has modules of the editor. */
  plugin(): Plugin {
    return {
      name: 'editor-styles',
      apply: 'build',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle: (_, bundle) => {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk' || !part.moduleIds.some(isOfEditor)) continue;
          for (const file of part.viteMetadata?.importedCss ?? []) this.#files.add(file);
        }
      },
    };
  }

  /** Takes the links to them out of the pages of a folder; returns how many pages had some. Throws where no part of the editor was found. */
  async unlink(folder: string): Promise<number> {
    if (this.#files.size === 0) throw new Error('No style sheet of the editor was bundled: does the plugin still see its modules?');
    return changePages(folder, (html) => withoutLinks(html, this.#files));
  }
}

const isOfEditor = (module: string): boolean => /[\\/]node_modules[\\/]monaco-editor[\\/]/.test(module);

/** The HTML without the links to style sheets whose address ends with one of these paths. */
export const withoutLinks = (html: string, files: ReadonlySet<string>): string =>
  html.replace(/<link rel="stylesheet" href="([^"]*)">/g, (link, address: string) =>
    [...files].some((file) => address.endsWith(`/${file}`)) ? '' : link,
  );
