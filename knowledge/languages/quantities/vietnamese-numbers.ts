import { withoutMarks } from '../fold.ts';

const numbers: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const unmarked = Object.fromEntries(
  Object.entries(numbers).map(([word, value]) => [withoutMarks(word), value]),
);
const units = new Set(['tieng', 'gio', 'ngay', 'thang', 'nam', 'tuan', 'nguoi', 'nhan', 'tuoi', 'trieu']);
/** Words after which `một năm` is a year that has passed, not the period of a wage. */
const passed = new Set(['lam', 'duoc', 'viec', 'sau', 'tron', 'hon', 'khoang']);

/**
 * Vietnamese numerals before a unit as digits: `hai năm` as `2 năm`. In a text with marks, only the marked word is
 * the numeral: `sau tháng` is no six months.
 */
export function vietnameseNumbers(text: string): string {
  const known = withoutMarks(text) === text ? unmarked : numbers;
  const words = text.split(' ');
  return words
    .map((word, index) => {
      const before = withoutMarks(words[index - 1] ?? '');
      const unit = withoutMarks(words[index + 1] ?? '').replace(/[^a-z].*$/, '');
      if (!units.has(unit)) return word;
      if (withoutMarks(word) === 'mot') return passed.has(before) ? '1' : word;
      return String(known[word] ?? word);
    })
    .join(' ');
}
