import { describe, expect, test } from 'vitest';
import { layouts } from '../../../tests/fixtures/resumes.ts';
import { monthOf, type Period } from './months.ts';
import { readResume } from './resume-facts.ts';

const today = '2026-11-22';
const months = (period: Period | null): string =>
  `${monthOf(period?.from ?? null)} / ${monthOf(period?.to ?? null)}`;

describe('a résumé is read in whatever layout', () => {
  test.each(layouts)('$name', ({ text, facts }) => {
    const read = readResume(text, today);
    const found = {
      education: read.education.map(
        ({ school, major, period }) => `${school} / ${major} / ${months(period)}`,
      ),
      experience: read.experience.map(
        ({ company, role, period }) => `${company} / ${role} / ${months(period)}`,
      ),
      certificates: read.certificates.map(({ name }) => name),
      skills: read.skills.map(({ name }) => name),
    };
    expect(found).toMatchObject(facts);
  });

  test('every fact points at the words that it was read from', () => {
    for (const { text } of layouts) {
      const read = readResume(text, today);
      for (const { name, start, end } of [...read.certificates, ...read.skills])
        expect(read.text.slice(start, end)).toContain(name.slice(0, 3));
      for (const { company, start, end } of read.experience)
        expect(text.slice(Math.max(0, start - 30), end + 30)).toContain(company);
      for (const { school, start, end } of read.education)
        expect(read.text.slice(start, end)).toContain(school);
    }
  });
});

describe('gaps, overlaps and dates that cannot be', () => {
  const timeline = (text: string) => {
    const { timeline: found, text: read } = readResume(text, today);
    return {
      gaps: found.gaps.map(({ months }) => months),
      overlaps: found.overlaps.map(({ later }) => read.slice(later.start, later.end)),
      impossible: found.impossible.map(({ reason, at }) => `${reason} ${read.slice(at.start, at.end)}`),
    };
  };

  test('months that nothing explains are a gap; school, service and a reason told are none', () => {
    const jobs = (between: string) =>
      `경력\n2018.01~2020.01 ㈜가람 사원\n${between}\n2021.06~현재 ㈜나래 대리`;
    expect(timeline(jobs('')).gaps).toEqual([16]);
    for (const reason of ['육아', '부모 간병', '자격시험 준비', '여행', '가업 보조', '어학 공부'])
      expect(timeline(jobs(`2020.02~2021.05 ${reason}`)).gaps).toEqual([]);
    expect(timeline(`학력\n다솜대학교 경영학과 2020.03~2021.02\n${jobs('')}`).gaps).toEqual([]);
  });

  test('two employments at once overlap, whatever their order', () => {
    expect(timeline('경력\n2021.02~2023.05 나루상사 대리\n2018.01~2021.04 가람물산 사원').overlaps).toEqual([
      '2021.02~2023.05',
    ]);
    expect(timeline('경력\n2018.01~2021.02 가람물산 사원\n2021.02~2023.05 나루상사 대리').overlaps).toEqual(
      [],
    );
  });

  test('no such day, no such month, an end before its beginning, a day to come', () => {
    const { impossible } = timeline(
      '경력\n2019.14~2020.03 가람물산 사원\n2022.05~2021.01 나루상사 대리\n2025.01~2027.03 다솜유통 과장\n자격: 한식조리기능사(2015.02.30)',
    );
    expect(impossible).toEqual([
      'month 2019.14',
      'reversed 2022.05~2021.01',
      'future 2027.03',
      'day 2015.02.30',
    ]);
  });
});

test('what a person is called stays unread, and service and links are kept apart', () => {
  const read = readResume(
    '이름: 나 루 리\n병역: 육군 병장 만기전역 (2010.01~2011.10)\n포트폴리오: https://example.com/naru\n한국어: TOPIK 4급',
    today,
  );
  expect(read.person).toMatchObject([{ label: '이름', value: '[이름]' }]);
  expect(read.military?.text).toContain('육군 병장');
  expect(read.portfolio).toMatchObject([{ url: 'https://example.com/naru' }]);
  expect(read.languages).toMatchObject([{ name: 'TOPIK', level: '4급' }]);
});
