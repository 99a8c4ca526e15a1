import { attribute, elements, parseXml } from '../xml.ts';

/** A number as the cell's format shows it; `style` is the cell's index into the workbook's formats. */
export type ShowNumber = (value: number, style: number) => string;

/** Formats that every Excel knows by number and no workbook writes down (ECMA-376, part 1, 18.8.30), Korea's among them. */
const builtIn = new Map<number, string>([
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [37, '#,##0'],
  [38, '#,##0'],
  [39, '#,##0.00'],
  [40, '#,##0.00'],
  ...[14, 15, 16, 17, 22, ...range(27, 31), ...range(50, 58)].map((id) => [id, 'yyyy-mm-dd'] as const),
  ...[18, 19, 20, 21, 32, 33, 45, 46, 47].map((id) => [id, 'h:mm'] as const),
]);

/** What the workbook's styles make of numbers: dates as `2026-01-05`, times, per cent, thousands. */
export function numberFormats(styles: Uint8Array | null, since1904: boolean): ShowNumber {
  if (styles === null) return plain;
  const tree = parseXml(styles);
  const codes = new Map(builtIn);
  for (const one of elements(tree, 'numFmt')) {
    codes.set(Number(attribute(one, 'numFmtId')), attribute(one, 'formatCode') ?? '');
  }
  const ofStyle = elements(tree, 'cellXfs').flatMap((list) =>
    elements(list, 'xf').map((xf) => codes.get(Number(attribute(xf, 'numFmtId') ?? 0)) ?? ''),
  );
  return (value, style) => format(value, ofStyle[style] ?? '', since1904);
}

function format(value: number, code: string, since1904: boolean): string {
  // Words in quotes, colours and conditions are no part of the format proper.
  const bare = code.split(';')[0]?.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '') ?? '';
  if (/[yd]/i.test(bare) || /m[^s]*월/.test(code)) return dateOf(value, /h/i.test(bare), since1904);
  if (/h/i.test(bare)) return timeOf(value);
  if (bare.includes('%')) return `${grouped(value * 100, decimals(bare), false)}%`;
  if (bare.includes('#,#')) return grouped(value, decimals(bare), true);
  return plain(value);
}

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function decimals(code: string): number {
  return /\.(0+)/.exec(code)?.[1]?.length ?? 0;
}

function grouped(value: number, digits: number, thousands: boolean): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: thousands,
  });
}

/** Excel counts days from 1899-12-30 (its 1900 was a leap year), old Macs from 1904-01-01. */
function dateOf(days: number, withTime: boolean, since1904: boolean): string {
  const moment = new Date(Math.round((days - (since1904 ? 24_107 : 25_569)) * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return plain(days);
  const [date = '', time = ''] = moment.toISOString().split('T');
  return withTime ? `${date} ${time.slice(0, 5)}` : date;
}

function timeOf(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
