import fc from 'fast-check';
import { day, hourly, money, monthly, number, size, type Told, told } from './generated.ts';

/** Questions on leave, on the end of work, on time limits and on who may work how long, with generated facts. */
export const generatedQuestionsOfRights: Readonly<Record<string, fc.Arbitrary<Told>>> = {
  'annual leave': fc
    .tuple(day('2010-01-01', '2025-10-31'), number(5, 90), number(80, 100))
    .map(([hired, people, rate]) =>
      told(
        'annual-leave-days',
        {
          hire_date: hired.date,
          employees_count: people,
          weekly_hours: 40,
          attendance_rate_percent: rate,
          reference_date: '2026-11-22',
        },
        `${hired.form}에 입사했고 직원 ${people}명, 주 40시간 일해요. 출근율은 ${rate}%입니다. 2026년 11월 22일 기준 연차 며칠이에요?`,
      ),
    ),
  'unused annual leave': fc.tuple(number(1, 20), hourly, size).map(([days, wage, people]) =>
    told(
      'unused-annual-leave-pay',
      {
        unused_days: days,
        hourly_ordinary_wage_krw: wage.won,
        daily_hours: 8,
        employees_count: people,
        use_promotion_completed: false,
      },
      `퇴사하는데 연차가 ${days}일 남았어요. 통상시급 ${wage.form}, 하루 8시간, 직원 ${people}명이고 회사가 사용촉진은 안 했어요. 연차수당 얼마예요?`,
    ),
  ),
  severance: fc
    .tuple(
      day('2015-01-01', '2025-03-31'),
      day('2026-04-01', '2026-11-15'),
      money(6_000_000, 15_000_000, 10_000),
      hourly,
    )
    .map(([hired, left, wages, wage]) =>
      told(
        'severance-pay',
        {
          hire_date: hired.date,
          last_working_date: left.date,
          weekly_hours: 40,
          last_3_months_wages_krw: wages.won,
          hourly_ordinary_wage_krw: wage.won,
          daily_hours: 8,
        },
        `입사 ${hired.form} 퇴사 ${left.form}, 주 40시간 근무했고 퇴직 전 3개월 급여 합계는 ${wages.form}, 통상시급은 ${wage.form} 하루 8시간이에요. 퇴직금 얼마예요?`,
      ),
    ),
  'daily benefit': fc
    .tuple(day('2025-01-01', '2026-11-15'), money(50_000, 250_000, 1_000), number(3, 8))
    .map(([left, wage, hours]) =>
      told(
        'job-seeking-daily-benefit',
        { separation_date: left.date, daily_average_wage_krw: wage.won, daily_hours: hours },
        `${left.form}에 계약만료로 퇴사했고 하루 평균임금은 ${wage.form}, 하루 ${hours}시간 일했어요. 구직급여 하루 얼마예요?`,
      ),
    ),
  'period of benefit': fc
    .tuple(
      day('2026-01-01', '2026-06-30'),
      day('2026-07-01', '2026-12-31'),
      fc.constantFrom(120, 150, 180, 210, 240, 270),
    )
    .map(([left, reported, days]) =>
      told(
        'job-seeking-benefit-period',
        { separation_date: left.date, report_date: reported.date, benefit_days: days },
        `${left.form}에 퇴사했고 ${reported.form}에 실업신고하려고 해요. 소정급여일수는 ${days}일인데 다 받을 수 있나요?`,
      ),
    ),
  'insured days': number(100, 300).map((days) =>
    told(
      'insured-unit-period',
      { paid_days_in_18_months: days },
      `퇴사 전 18개월 동안 보수 받은 날이 ${days}일입니다. 실업급여 180일 요건 충족하나요?`,
    ),
  ),
  'early work': fc
    .tuple(
      fc.constantFrom(120, 150, 180, 210, 240, 270),
      number(10, 100),
      number(15, 100),
      money(66_048, 68_100, 1),
      number(12, 30),
    )
    .map(([total, left, after, daily, months]) =>
      told(
        'early-reemployment-allowance',
        {
          total_benefit_days: total,
          remaining_days: left,
          days_after_report: after,
          daily_benefit_krw: daily.won,
          employed_months: months,
          same_employer: false,
          wage_at_or_above_notice_limit: false,
          received_within_2_years: false,
        },
        `소정급여일수 ${total}일 중 ${left}일 남기고 재취업했습니다. 실업신고 ${after}일 뒤였고 구직급여일액 ${daily.won.toLocaleString('en')}원, 새 직장에서 ${months}개월째 근무중이에요. 전 직장과 관련 없고 임금도 고시액 미만, 2년 내 받은 적 없어요. 조기재취업수당 얼마죠?`,
      ),
    ),
  'leave after a miscarriage': fc
    .tuple(number(4, 40), fc.constantFrom('miscarriage', 'stillbirth'))
    .map(([weeks, kind]) =>
      told(
        'maternity-leave',
        { leave_type: kind, pregnancy_weeks: weeks },
        kind === 'miscarriage'
          ? `임신 ${weeks}주에 유산했는데 유산휴가 며칠인가요?`
          : `임신 ${weeks}주에 사산을 했습니다. 휴가를 며칠 쓸 수 있나요?`,
      ),
    ),
  'benefit of maternity leave': fc
    .tuple(money(2_200_000, 4_900_000, 10_000), number(180, 900), fc.boolean())
    .map(([wage, days, priority]) =>
      told(
        'maternity-leave-benefit',
        {
          leave_type: 'childbirth',
          monthly_ordinary_wage_krw: wage.won,
          priority_support_company: priority,
          multiple_pregnancy: false,
          insured_unit_days: days,
          leave_start_year: 2026,
        },
        `${priority ? '우선지원대상기업' : '대기업(우선지원대상기업 아님)'}에 다니고 월 통상임금 ${wage.form}, 한 아이 출산, 올해 출산휴가 시작, 피보험단위기간 ${days}일이에요. 고용보험 출산휴가급여 얼마 나오나요?`,
      ),
    ),
  'leave of a father': fc
    .tuple(number(1, 180), fc.boolean())
    .map(([days, before]) =>
      before
        ? told(
            'spouse-leave',
            { leave_type: 'spouse_childbirth', days_before_due_date: days },
            `출산예정일 ${days}일 전인데 배우자 출산휴가 미리 쓸 수 있나요? 며칠이죠?`,
          )
        : told(
            'spouse-leave',
            { leave_type: 'spouse_childbirth', days_after_birth: days },
            `아내가 출산한 지 ${days}일 지났는데 배우자 출산휴가 아직 쓸 수 있나요?`,
          ),
    ),
  'reduced hours': fc
    .tuple(monthly, number(35, 40), number(15, 34), number(180, 900))
    .map(([wage, before, after, days]) =>
      told(
        'reduced-hours-childcare-benefit',
        {
          monthly_ordinary_wage_krw: wage.won,
          weekly_hours_before: before,
          weekly_hours_after: after,
          insured_unit_days: days,
        },
        `육아기 근로시간 단축으로 주 ${before}시간에서 ${after}시간으로 줄였어요. 통상임금 월 ${wage.form}, 단위기간 ${days}일. 급여는 한 달에 얼마인가요?`,
      ),
    ),
  'interest on late pay': fc
    .tuple(
      money(500_000, 9_000_000, 10_000),
      day('2026-01-01', '2026-06-30'),
      day('2026-07-01', '2026-11-20'),
    )
    .map(([owed, left, paid]) =>
      told(
        'late-payment-interest',
        { unpaid_krw: owed.won, separation_date: left.date, paid_on: paid.date },
        `퇴직 ${left.form}, 미지급 임금 ${owed.form}을 ${paid.form}에 받았습니다. 지연이자 얼마예요?`,
      ),
    ),
  'time to claim': fc
    .tuple(day('2021-01-01', '2026-10-31'), fc.boolean())
    .map(([due, wage]) =>
      wage
        ? told(
            'wage-claim-prescription',
            { claim_type: 'wage', due_date: due.date },
            `${due.form} 월급을 못 받았는데 아직 청구할 수 있나요? 소송은 안 했습니다`,
          )
        : told(
            'wage-claim-prescription',
            { claim_type: 'severance', due_date: due.date },
            `${due.form}에 퇴사하고 퇴직금을 못 받았어요. 지금 청구하면 시효 지났나요? 아무것도 안 했어요`,
          ),
    ),
  'fixed term': fc
    .tuple(number(3, 60), size)
    .map(([months, people]) =>
      told(
        'fixed-term-conversion',
        { service_months: months, employees_count: people },
        `계약직 ${months}개월째입니다. 직원 ${people}명 회사예요. 예외사유는 없어요. 무기계약으로 전환되나요?`,
      ),
    ),
  'a minor': fc.tuple(number(15, 17), number(3, 8), number(10, 40)).map(([age, daily, weekly]) =>
    told(
      'minor-work-limit',
      {
        age,
        daily_hours: daily,
        weekly_hours: weekly,
        extension_agreed: false,
        night_work: false,
        holiday_work: false,
      },
      `만 ${age}세인데 하루 ${daily}시간 주 ${weekly}시간 일해요. 연장 합의는 없고 야간이나 휴일은 없어요. 위반인가요?`,
    ),
  ),
};
