import { type Line, type Lines, placeOfLines } from '../read/document-text.ts';
import { longestPassage } from './cut-section.ts';

/**
 * Rows of a sheet or subtitles in stretches that fit, each with the place of its first and last line and under the
 * table's head. A line longer than a passage is a passage of its own.
 */
export function cutLines(part: Lines): { place: string; text: string }[] {
  const stretches: Line[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const line of part.lines) {
    if (length + line.text.length + 1 > longestPassage) {
      stretches.push([]);
      length = part.header?.length ?? 0;
    }
    stretches.at(-1)?.push(line);
    length += line.text.length + 1;
  }
  return stretches.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const text = [...(part.header === null ? [] : [part.header]), ...lines.map((line) => line.text)].join(
      '\n',
    );
    return [{ place: placeOfLines(part, first, last), text }];
  });
}
