import type { Entry, SheetLine } from './sheet.ts';

type Props = { sheet: readonly SheetLine[] };

/** The same values as a table: by line and round, for the keyboard and for reading aloud. */
export function ValuesTable({ sheet }: Props) {
  const rows = sheet.flatMap(({ line, entries }) => entries.map((entry) => ({ line, entry })));
  const columns = Math.max(1, ...rows.map(({ entry }) => entry.cells.length));
  const hasRounds = rows.some(({ entry }) => entry.isRow);
  return (
    <details>
      <summary>
        The values as a table <span class="muted">for the keyboard and for reading aloud</span>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <section class="scroll-x" tabIndex={0} aria-label="Values by line and round">
        <table class="tbl">
          <caption class="vh">Values by line and round</caption>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col" colSpan={columns}>
                {hasRounds ? 'Value, in loops of each round' : 'Value'}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, entry }, index) => (
              <tr key={index}>
                <th scope="row">
                  {line}, {nameOf(entry)}
                </th>
                {entry.cells.map((cell, at) => (
                  <td key={at} colSpan={entry.isRow ? 1 : columns}>
                    {entry.isRow && <span class="vh">round {cell.round}: </span>}
                    <code>{cell.text}</code>
                    {at === entry.cells.length - 1 && entry.step && entry.step.kind !== 'absent' && ` ${entry.step.kind}`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

const nameOf = ({ kind, name }: Entry): string => (kind === 'test' ? 'taken' : kind === 'return' ? 'returns' : name);
