import { describe, expect, test } from 'vitest';
import { twoPageResume } from '../../../tests/fixtures/documents/two-page-resume.ts';
import { summaryInWords } from './in-words.ts';
import { isBlind } from './input.ts';
import { summarise } from './summarise.ts';

const post = '콜드체인 센터 운영 관리자. 재고관리와 배차 경력 5년 이상, 물류관리사 우대. 야간 교대.';
const today = '2026-11-22';
const summary = summarise(twoPageResume, post, false, today);
const words = summaryInWords(summary);

describe('a résumé in a few lines', () => {
  test('is told in three to five, with the words behind every one', () => {
    expect(summary.lines.length).toBeGreaterThanOrEqual(3);
    expect(summary.lines.length).toBeLessThanOrEqual(5);
    for (const { sources } of summary.lines)
      for (const source of sources) expect(twoPageResume.replace(/\s+/g, ' ')).toContain(source);
  });

  test('has every employment with its length, certificates, skills and what bears on the post', () => {
    expect(summary.jobs.map(({ value }) => [value.company, value.months])).toEqual([
      ['㈜두루물류', 42],
      ['느티나무유통㈜', 45],
      ['㈜새길콜드체인', 39],
    ]);
    for (const fact of [
      '물류관리사(2015-09)',
      'WMS 운영',
      '1.8%에서 0.6%로',
      '야간 근무와 주말 교대',
      '장거리 운전은 어렵',
    ])
      expect(words).toContain(fact);
  });

  test('says nothing of the person that an employer may not ask for, nor what everybody writes', () => {
    const all = words + JSON.stringify(summary);
    expect(all).not.toMatch(/기혼|171|63kg|청주|부모|아내|교사|채소|성실함|되고 싶/);
    expect(summary.leftOut).toBeGreaterThan(2);
  });

  test('ranks nobody', () => {
    expect(words).not.toMatch(/우수|탁월|최고|적합도|점수|순위|추천/);
  });
});

test('what a résumé says against its own record is not told', () => {
  const told = `${twoPageResume}\n느티나무유통㈜에서 9년 동안 재고를 관리했습니다. 물류관리사와 지게차운전기사 자격으로 일했습니다.`;
  expect(summaryInWords(summarise(told, post, false, today))).not.toContain('9년 동안');
});

describe('blind hiring', () => {
  test.each([
    ['블라인드 채용: 물류센터 운영', true],
    ['학교명 기재 금지. 물류센터 운영', true],
    ['물류센터 운영, 4년제 대학 졸업', false],
  ])('is read from the post: %s', (told, blind) => {
    expect(isBlind({ resumes: ['글'], post: told })).toBe(blind);
  });

  test('leaves out the names of schools and keeps what was studied', () => {
    const blind = summarise(twoPageResume, post, true, today);
    const all = summaryInWords(blind) + JSON.stringify(blind);
    expect(all).not.toMatch(/우암가상대|무심천고/);
    expect(all).toContain('물류학과');
  });
});

test('where there is nothing to tell, that is said', () => {
  expect(summaryInWords(summarise('안녕하세요', '', false, today))).toContain('찾지 못했습니다');
});
