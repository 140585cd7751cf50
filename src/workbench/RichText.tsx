import { useEffect, useState } from 'preact/hooks';
import { renderMarkdown } from './render-markdown.ts';

/** Markdown of an author, rendered in the browser when it is needed: as it was written until the renderer is there. */
export function RichText({ markdown, path }: { markdown: string; path: string }) {
  const [html, setHtml] = useState<{ of: string; html: string } | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    renderMarkdown(markdown, path).then(
      ({ html }) => isWanted && setHtml({ of: markdown, html }),
      // Offline, too long, or a formula that cannot be read: the text as it is says enough.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [markdown, path]);
  if (html?.of !== markdown) return <p>{markdown}</p>;
  // Safe: renderStatement drops scripts, handlers, styles and images
  return <div class="rich" dangerouslySetInnerHTML={{ __html: html.html }} />;
}
