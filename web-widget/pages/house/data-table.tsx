import type { JSX } from 'preact';
import { csvOf } from '../../../server/contracts/csv.ts';
import { saveText } from '../../widget/keep/save-text.ts';
import { usePlace } from './place.ts';
import { WideTable } from './wide-table.tsx';

export type Cell = string | number | null;

/** Plain data as a table with its caption; the first cell of a row names it. It can be taken along as CSV. */
export function DataTable({
  caption,
  columns,
  rows,
  file,
}: {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  /** Name of the CSV file, without its ending. */
  file: string;
}): JSX.Element {
  const { language } = usePlace();
  const shown = (cell: Cell | undefined): string =>
    typeof cell === 'number' ? cell.toLocaleString(language === 'ko' ? 'ko-KR' : 'en') : (cell ?? '–');
  return (
    <>
      <WideTable label={caption} columns={columns} captioned>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} class={typeof cell === 'string' ? undefined : 'count'}>
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </WideTable>
      <SaveCsv name={caption} columns={columns} rows={rows} file={file} />
    </>
  );
}

/** A button that hands rows to the browser as a CSV file; `name` says of what. */
export function SaveCsv({
  name,
  columns,
  rows,
  file,
}: {
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
  file: string;
}): JSX.Element {
  const { common } = usePlace();
  return (
    <button type="button" onClick={() => saveText(`${file}.csv`, csvOf([columns, ...rows]), 'text/csv')}>
      {common.asCsv(name)}
    </button>
  );
}
