import { expect, test } from 'vitest';
import { passageWith } from '../../../tests/builders/passage.ts';
import { choose } from './choose.ts';
import { unitsOf } from './units.ts';

const passage = passageWith({
  kind: 'guide',
  text: [
    '연차 촉진은 두 단계입니다(근로기준법 제61조제1항).',
    '- 여섯 달 앞두고 남은 날수를 서면으로 알립니다.',
    '- 두 달 앞두고 쉴 날을 정해 통보합니다.',
    '촉진은 회사 마음입니다.',
  ].join('\n'),
});
/** The earlier in the list, the better; what is not in it is worst. */
function scoreOf(text: string, best: readonly string[]): number {
  const place = best.findIndex((start) => text.startsWith(start));
  return place < 0 ? 0 : 1 - place / best.length;
}
/** The units of the passage, those that begin as `best` says first. */
const candidates = (...best: string[]) =>
  unitsOf(passage).map((unit) => ({
    ...unit,
    k: 1,
    passage,
    score: scoreOf(unit.text, best),
  }));
const chosen = (room: number, ...best: string[]) =>
  choose(candidates(...best), room).map(({ text }) => text.slice(0, 5));

test('a sentence that opens a short list brings the list', () => {
  expect(chosen(80, '연차', '촉진은')).toEqual(['연차 촉진', '여섯 달 ', '두 달 앞']);
});

test('without room for the list it gives way to what fits', () => {
  expect(chosen(40, '촉진은', '연차')).toEqual(['촉진은 회', '여섯 달 ']);
});

test('an item stands by itself', () => {
  expect(chosen(24, '두 달', '촉진은')[0]).toBe('두 달 앞');
});
