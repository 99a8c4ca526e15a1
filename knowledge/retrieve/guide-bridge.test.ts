import { expect, it } from 'vitest';
import { passageWith } from '../../tests/builders/passage.ts';
import { bridge } from './guide-bridge.ts';

const section = (law: string[]) => passageWith({ kind: 'guide', law });

it('leads to what fitting guides cite, most to what several cite first', () => {
  const fitting = section(['근로기준법 제55조제1항', '근로기준법 시행령 제30조']);
  const alike = section(['근로기준법 제55조', '근로기준법 제18조제3항']);
  const other = section(['고용보험법 제40조', '별표 1']);
  const sections = new Map([fitting, alike, other].map((one) => [one.id, one]));
  const hits = [fitting, alike, other].map(({ id }, i) => ({ id, article: null, score: 9 - 3 * i }));

  const { articles, places } = bridge(hits, sections);
  const best = [...articles].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  expect(best[0]).toBe('근로기준법 제55조');
  expect(best.at(-1)).toBe('고용보험법 제40조');
  expect(places.get('근로기준법 제55조제1항')).toBe(1);
});

it('leads nowhere without guides', () => {
  expect(bridge([], new Map()).articles.size).toBe(0);
});
