import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar.ts';
import { readText } from './reading.ts';

const on = '2026-11-22';
const read = (text: string) => readText(text, on);
const amounts = (text: string) => read(text).money.map(({ amount }) => amount);

/** Ways in which people write an amount of won. */
const writings: readonly ((won: number) => string)[] = [
  (won) => `${won}원`,
  (won) => `${won.toLocaleString('en-US')}원`,
  (won) => `${won.toLocaleString('en-US')} 원`,
  (won) => {
    const rest = won % 10_000;
    const above = Math.floor(won / 10_000);
    return above === 0
      ? `${won}원`
      : `${above}만${rest === 0 ? '' : rest % 1000 === 0 ? `${rest / 1000}천` : ` ${rest}`}원`;
  },
];

describe('money', () => {
  it('comes back from every way of writing it, with what it is for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5_000, max: 90_000_000 }),
        fc.constantFrom(...writings),
        fc.constantFrom('월급', '기본급이', '통상임금은'),
        (won, write, label) => {
          expect(amounts(`${label} ${write(won)}이에요`)).toEqual([won]);
        },
      ),
    );
  });

  it.each([
    ['월급 이백만 원이에요', 2_000_000],
    ['시급 만원', 10_000],
    ['시급 만 이천 원입니다', 12_000],
    ['1만2천원 받아요', 12_000],
    ['월 260 받습니다', 2_600_000],
    ['연봉 3600이에요', 36_000_000],
    ['급여가 250만 정도예요', 2_500_000],
  ])('reads %s', (text, won) => {
    expect(amounts(text)).toEqual([won]);
  });

  it('names each amount by the words before it', () => {
    const { money } = read('기본급 200만원, 매달 상여 15만원, 식대 10만원, 연장수당 22만원');
    expect(money.map(({ item }) => item)).toEqual(['base', 'bonus', 'meal', 'overtime']);
  });

  it('takes no number of days, people or hours for money', () => {
    expect(amounts('직원 12명이 하루 8시간씩 3개월 동안 20일 일했어요')).toEqual([]);
  });
});

describe('schedule', () => {
  it('comes back from days and hours', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom('주 ', '주', '일주일에 '),
        (days, hours, week) => {
          const { schedule } = read(`${week}${days}일 하루 ${hours}시간 일해요`);
          expect(schedule).toMatchObject({ weeklyDays: days, dailyHours: hours, weeklyHours: days * hours });
          expect(read(`하루 ${hours}시간씩 주 ${days}일이요`).schedule.weeklyHours).toBe(days * hours);
        },
      ),
    );
  });

  it.each([
    ['주 40시간', 40],
    ['일주일에 열다섯 시간 일해요', 15],
    ['9시~6시 휴게 1시간 주5일', 40],
    ['오전 10시부터 오후 4시 30분까지 휴게 30분, 주 4일', 24],
    ['9-6 근무이고 점심 1시간, 월~금', 40],
    ['주말만 6시간씩 일해요', 12],
    ['월수금 5시간씩', 15],
  ])('reads %s', (text, hours) => {
    expect(read(text).schedule.weeklyHours).toBe(hours);
  });

  it('does not guess a break that is not told', () => {
    expect(read('9시부터 6시까지 주5일 근무해요').schedule.weeklyHours).toBeUndefined();
  });

  it('takes the 52 hours of the law for no working time', () => {
    expect(read('주52시간 위반인가요? 하루 9시간씩 주 6일이에요').schedule.weeklyHours).toBe(54);
  });
});

describe('durations', () => {
  it('comes back in months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 11 }), (years, months) => {
        expect(read(`${years}년 ${months}개월 다녔어요`).durations.map((span) => span.months)).toEqual([
          years * 12 + months,
        ]);
      }),
    );
  });

  it.each([
    ['일 년 반', 18],
    ['반년', 6],
    ['두 달', 2],
    ['3년 2개월', 38],
    ['10년 3개월', 123],
  ])('reads %s', (text, months) => {
    expect(read(`${text} 일했어요`).durations[0]?.months).toBe(months);
  });
});

describe('dates', () => {
  it('come back from every way of writing them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 400 }), (shift) => {
        const date = addDays(on, shift);
        const [year, month, day] = date.split('-').map(Number);
        for (const text of [
          date,
          `${year}.${month}.${day}`,
          `${year}년 ${month}월 ${day}일`,
          `${month}월 ${day}일(${year}년)`,
        ]) {
          expect(
            read(`${text}에 입사했어요`).dates.map((mention) => mention.date),
            text,
          ).toEqual([date]);
        }
      }),
    );
  });

  it.each([
    ['올해 3월 2일', '2026-03-02'],
    ['작년 5월 1일부터', '2025-05-01'],
    ['지난달 말에', '2026-10-31'],
    ['지난달 10일', '2026-10-10'],
    ['어제', '2026-11-21'],
    ['10월 12일에', '2026-10-12'],
    ['12월 20일에 퇴사했어요', '2025-12-20'],
    ['12월 5일에 받을 예정', '2026-12-05'],
    ['지난주 금요일', '2026-11-13'],
    ["'24년 7월 1일", '2024-07-01'],
  ])('reads %s', (text, date) => {
    expect(read(text).dates.map((mention) => mention.date)).toEqual([date]);
  });

  it('takes a month without a day for no date', () => {
    expect(read('작년 5월부터 다녔어요').dates).toMatchObject([{ date: undefined, year: 2025, month: 5 }]);
  });

  it('carries the year on', () => {
    expect(read('2024년 11월 1일 입사, 3월 31일 퇴사').dates.map((mention) => mention.date)).toEqual([
      '2024-11-01',
      '2025-03-31',
    ]);
  });
});

describe('employees', () => {
  it.each([
    ['직원 4명', [4]],
    ['5인 미만 사업장', [4]],
    ['사장 포함 5명', [4]],
    ['아이 한 명 낳았고 직원은 열두 명', [12]],
    ['25명 회사인데 30인 미만이라', [25]],
  ])('reads %s', (text, count) => {
    expect(read(text).employees).toEqual(count);
  });
});

describe('denials', () => {
  it('leave out the value that is denied', () => {
    expect(read('6개월이 아니라 9개월이에요').durations.map((span) => span.months)).toEqual([9]);
  });
});
