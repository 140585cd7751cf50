import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../icons/Icon.tsx';

const SAID_MS = 1500;

/** Copies a text, and says that it did (or that it could not). */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [said, say] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => say(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () => {
    // The clipboard is missing on plain http.
    const copying = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    copying.then(
      () => say('Copied'),
      () => say('Not copied'),
    );
  };
  return (
    <button class="btn btn-quiet" type="button" onClick={copy}>
      <Icon name="copy" /> <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}
