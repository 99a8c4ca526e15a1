import type { Sentence } from '../../resume-facts/sentences.ts';
import type { Found, RemarkRule } from '../remark.ts';
import { hasFigure, toldSentences } from '../told-sentences.ts';

/** How many sentences back a reader still remembers the words. */
const near = 3;
/** Shares of the later sentence that the earlier one has already said. */
const sameStems = 0.5;
const sameLetters = 0.28;
const shortestTile = 3;
/** Longer sentences share letters by their matter alone. */
const longestRepeated = 45;
const endings = /(?:[가-힣]?습니다|입니다|합니다|[가-힣]니다|있|하|했|것|수)[.!?]?$/u;

export const repetition: RemarkRule = {
  kind: 'repetition',
  find: ({ facts, stems }) => {
    const told = toldSentences(facts);
    return told.flatMap((later, at): Found[] => {
      const earlier = told
        .slice(Math.max(0, at - near), at)
        .reverse()
        .find((one) => one.section === later.section && repeats(one, later, stems));
      if (!earlier) return [];
      return [
        {
          start: later.start,
          end: later.end,
          reason: `앞의 “${shortened(earlier.text)}”와 같은 말을 되풀이합니다.`,
          suggestion: '두 문장을 하나로 합치거나, 이 자리에 [다른 경험]을 쓰세요.',
        },
      ];
    });
  },
};

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** A later sentence that brings a figure of its own adds something. */
function repeats(earlier: Sentence, later: Sentence, stems: (text: string) => readonly string[]): boolean {
  if (hasFigure(later.text)) return earlier.text.replace(/\s/gu, '') === later.text.replace(/\s/gu, '');
  const said = new Set(stems(earlier.text).filter(telling));
  const repeated = [...new Set(stems(later.text).filter(telling))];
  const shared = repeated.filter((stem) => said.has(stem)).length;
  if (shared >= 3 && shared / Math.min(repeated.length, Math.max(said.size, 4)) >= sameStems) return true;
  const letters = lettersOf(later.text);
  if (letters.length > longestRepeated) return false;
  const tiles = tiled(letters, lettersOf(earlier.text));
  const same = tiles.reduce((sum, tile) => sum + tile.length, 0) / letters.length;
  return tiles.length >= 2 && shared >= 1 && same >= (shared >= 2 ? sameLetters : sameLetters + 0.07);
}

const telling = (stem: string): boolean =>
  !/^(?:있|하|되|수|것|저|나|일|때|등|및|년|월|개월|없|않|이|그|그것|자신)(?:\/[VM])?$/u.test(stem);
const lettersOf = (text: string): string => text.replace(/[^가-힣A-Za-z0-9]/gu, '').replace(endings, '');

/** The runs of letters of a text, the longest first, that also stand in another one. */
function tiled(text: string, other: string): string[] {
  const tiles: string[] = [];
  let left = text;
  for (let size = Math.min(left.length, 12); size >= shortestTile; size -= 1) {
    for (let at = 0; at + size <= left.length; at += 1) {
      const tile = left.slice(at, at + size);
      if (tile.includes('\u0000') || !other.includes(tile)) continue;
      tiles.push(tile);
      left = left.slice(0, at) + '\u0000'.repeat(size) + left.slice(at + size);
    }
  }
  return tiles;
}
