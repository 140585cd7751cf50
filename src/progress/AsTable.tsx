interface Props {
  /** Says more than “As a table”. */
  says?: string;
  /** Names of the columns: the first one names the rows, the others count. */
  columns: readonly string[];
  rows: readonly { name: string; values: readonly (string | number)[] }[];
}

/** What a figure draws, as a table for everybody, behind a summary. */
export function AsTable({ says, columns, rows }: Props) {
  const [first, ...counted] = columns;
  return (
    <details class="days-table">
      <summary>As a table{says !== undefined && `: ${says}`}</summary>
      <table class="tbl">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {counted.map((column) => (
              <th key={column} scope="col" class="r">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={counted[index]} class="r num">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
