import { jsonText } from '../gradebook/json-text.ts';
import { shown } from '../gradebook/shown.ts';

/**
 * The door to the terminal: whatever a command says goes out here. Most of it was written by others (file names, errors, results), and
 * a terminal obeys what it is sent: it would move the cursor over a verdict, or turn the direction of the text, and a line break makes a
 * line that looks like ours. Such characters are shown, never sent.
 */
export function print(...lines: string[]): void {
  process.stdout.write(lines.map((line) => `${shown(line)}\n`).join(''));
}

/** The same on the other stream: what went wrong, and what a person should know while results go to a file. */
export function complain(...lines: string[]): void {
  process.stderr.write(lines.map((line) => `${shown(line)}\n`).join(''));
}

/** A value as JSON; all that a terminal could obey is escaped there, too, and reads back as it was. */
export function printJson(value: unknown, indent?: number): void {
  process.stdout.write(`${jsonText(value, indent)}\n`);
}

/** One line that is written over by the next; only where somebody is looking. */
export function showStatus(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${shown(text)}`);
}

export function clearStatus(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
