import { z } from 'zod';
import {
  averageDailyWage,
  averageWageAlternatives,
  averageWageInput,
  averageWageSlots,
  missingAverageWage,
} from './average-wage.ts';
import { defineCalculator, type Slots } from './calculator.ts';
import { addDays, addMonths, daysBetween, yearOf } from './calendar.ts';
import { type Exact, exact } from './exact.ts';
import { dailyContractHours, dateField, hourlyWage, weeklyContractHours, wonAmount } from './input.ts';
import { count, koreanDate, won } from './korean.ts';
import { weeklyHolidayHours } from './ordinary-hours.ts';
import { dailyOrdinaryWage, ordinaryWageAlternatives } from './ordinary-wage.ts';
import {
  formerFloor,
  jobSeekingPercent,
  jobSeekingRateOn,
  leastJobSeekingPercent,
} from './parameters/employment-insurance-act.ts';
import { minimumWageOf } from './parameters/minimum-wage-act.ts';
import { lastWorkingDate } from './read/employment.ts';
import { ordinaryWageSlots } from './read/ordinary-wage.ts';

const input = z.strictObject({
  separation_date: dateField('이직일(퇴사일)').refine(
    (date) => jobSeekingRateOn(date) !== undefined,
    '2020년부터 2026년까지의 이직만 계산할 수 있습니다. 2027년 이직자의 구직급여 상한액은 아직 정해지지 않았습니다.',
  ),
  ...averageWageInput,
  hourly_ordinary_wage_krw: hourlyWage('통상시급').optional(),
  daily_ordinary_wage_krw: wonAmount('하루 통상임금').optional(),
  monthly_ordinary_wage_krw: wonAmount('월 통상임금').optional(),
  daily_hours: dailyContractHours('이직 전 1일 소정근로시간').optional(),
  weekly_hours: weeklyContractHours().optional(),
});

function missing(known: Slots): readonly string[] {
  return [
    ...missingAverageWage(known).filter(
      (name) => name !== 'last_3_months_days' || known.separation_date === undefined,
    ),
    ...(known.daily_hours === undefined && known.weekly_hours === undefined ? ['daily_hours'] : []),
  ];
}

/** 고용보험법 시행규칙 제91조의2제1항제2호: (주 소정근로시간 + 유급휴일 시간) ÷ 48 × 8. */
function contractDay(given: z.output<typeof input>): Exact {
  if (given.daily_hours !== undefined) return exact(given.daily_hours);
  const weekly = given.weekly_hours ?? 40;
  return exact(weekly).plus(weeklyHolidayHours(weekly)).over(48).times(8);
}

/**
 * Daily job-seeking benefit: 60 % of the average daily wage (not below the ordinary wage, not above the cap), at
 * least 80 % of the minimum wage of the separation date for the contractual day. 고용보험법 제45조·제46조,
 * 시행령 제68조제1항, 시행규칙 제91조의2.
 */
export const jobSeekingDailyBenefit = defineCalculator({
  id: 'job-seeking-daily-benefit',
  title: '구직급여 하루 금액(구직급여일액)',
  input,
  slots: {
    separation_date: {
      question: '언제 퇴사하셨나요(이직일)? 이직한 날의 최저임금과 상한액으로 계산합니다.',
      required: true,
      read: lastWorkingDate('separation_date'),
    },
    ...averageWageSlots,
    ...ordinaryWageSlots,
    daily_hours: {
      question: '퇴사 전 하루 소정근로시간은 몇 시간인가요?',
      required: false,
      read: ordinaryWageSlots.daily_hours?.read ?? (() => undefined),
    },
  },
  missing,
  alternatives: [ordinaryWageAlternatives, averageWageAlternatives],
  heeds: { hours: 'daily_hours' },
  compute(given) {
    const rate = jobSeekingRateOn(given.separation_date);
    const minimum = minimumWageOf(yearOf(given.separation_date));
    if (rate === undefined || minimum === undefined)
      throw new RangeError('이직일의 상한액이나 최저임금이 등록되어 있지 않습니다.');
    const steps = [`이직일: ${koreanDate(given.separation_date)}`];
    const dayAfter = addDays(given.separation_date, 1);
    const average = averageDailyWage(
      given,
      steps,
      given.last_3_months_days ?? daysBetween(addMonths(dayAfter, -3), dayAfter),
    );
    const ordinary = dailyOrdinaryWage(given, steps);
    const base = ordinary === undefined ? average : average.atLeast(ordinary);
    if (ordinary !== undefined && ordinary.compare(average) > 0)
      steps.push('통상임금이 평균임금보다 많아 통상임금을 기초일액으로 합니다(제45조제2항).');
    const capped = base.atMost(rate.dailyBaseCap);
    const cap = exact(rate.dailyBaseCap).times(jobSeekingPercent).over(100);
    const day = contractDay(given);
    const newFloor = day.times(minimum.hourly).times(leastJobSeekingPercent).over(100);
    const oldFloor = day.times(formerFloor.hourlyMinimumWage).times(formerFloor.percent).over(100);
    const floor = given.separation_date <= formerFloor.until ? newFloor.atLeast(oldFloor) : newFloor;
    const sixty = capped.times(jobSeekingPercent).over(100);
    const benefit = sixty.atLeast(floor).round();
    const basis =
      sixty.compare(floor) < 0
        ? 'floor'
        : base.compare(rate.dailyBaseCap) > 0
          ? 'cap'
          : 'average_wage_60_percent';
    steps.push(
      `기초일액 ${won(base.round())}${base.compare(rate.dailyBaseCap) > 0 ? ` > 상한 ${won(rate.dailyBaseCap)} → ${won(rate.dailyBaseCap)}` : ''} × 60% = ${won(sixty.round())}`,
    );
    steps.push(
      `하한액: 최저임금 ${won(minimum.hourly)} × ${count(day)}시간 × 80% = ${won(floor.round())}, 상한액: ${won(cap.round())}`,
    );
    const because =
      basis === 'floor'
        ? '평균임금의 60%가 하한액보다 적어 하한액(최저구직급여일액)을 받습니다.'
        : basis === 'cap'
          ? '기초일액이 상한을 넘어 상한액을 받습니다.'
          : '퇴직 전 평균임금의 60%입니다.';
    return {
      result: { daily_benefit_krw: benefit, cap_krw: cap.round(), floor_krw: floor.round(), basis },
      law: [
        '고용보험법 제45조',
        '고용보험법 제46조',
        '고용보험법 시행령 제68조',
        ...(day.compare(8) < 0 ? ['고용보험법 시행규칙 제91조의2'] : []),
      ],
      summary: `구직급여는 하루 ${won(benefit)}입니다. ${because}`,
      steps,
      limits: [
        '이직 사유와 피보험 단위기간 180일 등 수급 요건은 따로 판단합니다.',
        ...(ordinary === undefined ? ['통상임금이 평균임금보다 많으면 통상임금을 기준으로 합니다.'] : []),
        ...(given.separation_date <= formerFloor.until
          ? ['2022년까지의 이직은 부칙 제16557호 제8조제2항에 따라 종전 하한액(2019년)과 비교했습니다.']
          : []),
      ],
    };
  },
});
