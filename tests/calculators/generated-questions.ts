import fc from 'fast-check';
import { hourly, money, monthly, number, size, type Told, told } from './generated.ts';

/** Questions on wages, hours and benefits of which every number is generated. */
export const generatedQuestions: Readonly<Record<string, fc.Arbitrary<Told>>> = {
  'weekly holiday pay': fc
    .tuple(hourly, number(15, 40))
    .map(([wage, week]) =>
      told(
        'weekly-holiday-pay',
        { hourly_wage_krw: wage.won, weekly_hours: week },
        `시급 ${wage.form}이고 주 ${week}시간 일해요. 주휴수당 얼마예요?`,
      ),
    ),
  'minimum wage': fc
    .tuple(money(8_000, 12_900, 100))
    .map(([wage]) =>
      told(
        'minimum-wage-check',
        { pay_type: 'hourly', hourly_wage_krw: wage.won, on_probation: false },
        `시급 ${wage.form} 받는데 최저임금 위반인가요? 수습은 아니에요`,
      ),
    ),
  'ordinary wage': fc
    .tuple(monthly, number(15, 40))
    .map(([wage, week]) =>
      told(
        'ordinary-hourly-wage',
        { monthly_base_krw: wage.won, weekly_hours: week },
        `기본급 ${wage.form}, 주 ${week}시간 근무예요. 통상시급이 얼마인가요?`,
      ),
    ),
  'premium pay': fc
    .tuple(hourly, size, number(1, 40))
    .map(([wage, people, extra]) =>
      told(
        'premium-pay',
        { hourly_ordinary_wage_krw: wage.won, employees_count: people, overtime_hours: extra },
        `직원 ${people}명 회사이고 통상시급은 ${wage.form}입니다. 연장근로 ${extra}시간 수당은 얼마인가요?`,
      ),
    ),
  'notice of dismissal': fc.tuple(hourly, number(3, 60), number(1, 29)).map(([wage, months, days]) =>
    told(
      'dismissal-notice',
      {
        termination_type: 'dismissal',
        service_months: months,
        notice_days: days,
        hourly_ordinary_wage_krw: wage.won,
        daily_hours: 8,
      },
      `${months}개월 근무했고 ${days}일 전에 해고 통보를 받았어요. 통상시급 ${wage.form}, 하루 8시간. 해고예고수당 얼마인가요?`,
    ),
  ),
  'days of benefit': fc
    .tuple(number(20, 60), number(7, 200))
    .map(([age, months]) =>
      told(
        'job-seeking-benefit-days',
        { age_at_separation: age, insured_months: months },
        `만 ${age}세이고 고용보험은 ${months}개월 가입했어요. 실업급여 며칠 받나요?`,
      ),
    ),
  'parental leave': fc.tuple(monthly, number(1, 12), number(180, 900)).map(([wage, months, days]) =>
    told(
      'parental-leave-benefit',
      {
        monthly_ordinary_wage_krw: wage.won,
        leave_months: months,
        insured_unit_days: days,
        single_parent: false,
        both_parents_special: false,
      },
      `통상임금 월 ${wage.form}, 육아휴직 ${months}개월, 단위기간 ${days}일이에요. 한부모 아니고 6+6도 아니에요. 급여 총 얼마인가요?`,
    ),
  ),
  'accident leave': fc
    .tuple(money(95_000, 250_000, 1_000), number(4, 200), number(20, 60))
    .map(([wage, days, age]) =>
      told(
        'industrial-accident-leave-benefit',
        { daily_average_wage_krw: wage.won, absence_days: days, age },
        `${age}세이고 산재로 ${days}일 쉬었어요. 하루 평균임금은 ${wage.form}입니다. 휴업급여 얼마인가요?`,
      ),
    ),
  shutdown: fc.tuple(money(90_000, 200_000, 1_000), number(1, 30), size).map(([wage, days, people]) =>
    told(
      'shutdown-allowance',
      {
        daily_average_wage_krw: wage.won,
        daily_ordinary_wage_krw: 85_000,
        shutdown_days: days,
        employees_count: people,
        employer_fault: true,
      },
      `일감이 없어 ${days}일 휴업했어요. 직원 ${people}명, 하루 평균임금 ${wage.form}, 하루 통상임금 85,000원. 휴업수당 얼마예요?`,
    ),
  ),
  'hours of a week': fc
    .tuple(number(30, 80), size)
    .map(([week, people]) =>
      told(
        'working-hours-limit',
        { weekly_total_hours: week, employees_count: people },
        `직원 ${people}명 회사에서 주 ${week}시간 일해요. 근로시간 위반인가요?`,
      ),
    ),
};
