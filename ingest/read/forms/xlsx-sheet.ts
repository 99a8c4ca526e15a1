import { readXml } from '../xml.ts';
import type { ShowNumber } from './xlsx-numbers.ts';

export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly number: number;
  /** By column; empty where there is nothing. */
  readonly cells: readonly string[];
}

/** Columns that are read; wider sheets are no tables that people read. */
const mostColumns = 200;

/** The rows of a sheet that hold anything, merged cells repeated down so that every row reads by itself. */
export function readSheet(bytes: Uint8Array, strings: readonly string[], show: ShowNumber): SheetRow[] {
  const rows: { number: number; cells: string[] }[] = [];
  const merged: string[] = [];
  let row: { number: number; cells: string[] } = { number: 0, cells: [] };
  let cell = { column: 0, type: '', style: 0, value: '' };
  let inValue = false;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attributes.r ?? row.number + 1), cells: [] };
      } else if (name === 'c') {
        const column = attributes.r === undefined ? row.cells.length : columnOf(attributes.r);
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' };
      } else if (name === 'mergeCell' && attributes.ref !== undefined) {
        merged.push(attributes.ref);
      }
      // Inline text stands in `t`; `f` is the formula, whose result is `v`.
      inValue = name === 'v' || name === 't';
    },
    text(piece) {
      if (inValue) cell.value += piece;
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && cell.value !== '' && cell.column < mostColumns) {
        while (row.cells.length < cell.column) row.cells.push('');
        row.cells[cell.column] = shown(cell, strings, show).trim();
      }
      if (name === 'row' && row.cells.some((text) => text !== '')) rows.push(row);
    },
  });
  repeatDown(rows, merged);
  return rows;
}

function shown(
  { type, style, value }: { type: string; style: number; value: string },
  strings: readonly string[],
  show: ShowNumber,
): string {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'n':
      return show(Number(value), style);
    case 'b':
      return value === '1' ? '예' : '아니오';
    default:
      return value;
  }
}

/** `C12` is column 2, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** A cell merged over several rows says the same in each; one merged sideways says it once. */
function repeatDown(rows: readonly { number: number; cells: string[] }[], merged: readonly string[]): void {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const reference of merged) {
    const [from = '', to = ''] = reference.split(':');
    const [top, bottom] = [from, to].map((corner) => Number(/\d+/.exec(corner)?.[0] ?? 0)) as [
      number,
      number,
    ];
    const column = columnOf(from);
    const text = byNumber.get(top)?.cells[column] ?? '';
    if (text === '' || column >= mostColumns) continue;
    for (const row of rows) {
      if (row.number <= top || row.number > bottom) continue;
      while (row.cells.length < column) row.cells.push('');
      row.cells[column] ||= text;
    }
  }
}
