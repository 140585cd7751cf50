import { isoIn } from '../zoned.ts';

const DAY_MS = 86_400_000;

/** Rules to begin with: they are right as they stand, and each says what it is for. `now`: ms since 1970. */
export function firstRules(now: number, timeZone: string, exercise: string): string {
  const at = (days: number) => isoIn(Math.ceil(now / DAY_MS) * DAY_MS + days * DAY_MS, timeZone);
  return `# Points of each exercise, by its id.
exercises:
  ${exercise}: 10
# Moments with their distance to UTC. Each of them may be left out.
opens: ${at(0)}
due: ${at(7)}
closes: ${at(9)}
# What each begun day after it was due costs, and the most that it costs.
late: { perDay: 0.1, atMost: 0.5 }
# Which of several submissions counts: best or last; and how many there may be.
count: best
submissions: 10
# Inputs of each learner's own.
ownSeed: true
`;
}

/**
 * The rules with one exercise more, where they have a field for exercises that it can be written into; else as they are. The text is not
 * taken apart and put together again, so that comments and order stay.
 */
export function withExercise(yaml: string, exercise: string, points: number): string {
  const lines = yaml.split('\n');
  const head = lines.findIndex((line) => /^exercises:/.test(line));
  const line = lines[head];
  if (line === undefined) return `exercises:\n  ${exercise}: ${points}\n${yaml}`;
  if (/^exercises:\s*(\{\s*\}\s*)?(#.*)?$/.test(line)) {
    let end = head + 1;
    while (/^\s+\S/.test(lines[end] ?? '')) end++;
    const indent = /^\s+/.exec(lines[head + 1] ?? '')?.[0] ?? '  ';
    return [
      ...lines.slice(0, head),
      line.replace(/\s*\{\s*\}/, ''),
      ...lines.slice(head + 1, end),
      `${indent}${exercise}: ${points}`,
      ...lines.slice(end),
    ].join('\n');
  }
  if (/^exercises:\s*\{/.test(line))
    return [
      ...lines.slice(0, head),
      line.replace('{', `{ ${exercise}: ${points}, `).replace(/\s{2,}/g, ' '),
      ...lines.slice(head + 1),
    ].join('\n');
  return yaml;
}

/** Where a line and a column, both from 1, stand in a text: from which character to which one is shown it. */
export function placeIn(text: string, line: number, column = 1): { from: number; to: number } {
  const lines = text.split('\n');
  const row = Math.min(Math.max(line, 1), lines.length) - 1;
  const begin = lines.slice(0, row).reduce((sum, it) => sum + it.length + 1, 0);
  const length = lines[row]?.length ?? 0;
  return { from: begin + Math.min(column - 1, length), to: begin + length };
}
