/** Hands a text to the browser as a file to keep. */
export function download({ name, text, type = 'application/json' }: { name: string; text: string; type?: string }): void {
  downloadBlob(name, new Blob([text], { type }));
}

/** The same of what is no text. */
export function downloadBlob(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
