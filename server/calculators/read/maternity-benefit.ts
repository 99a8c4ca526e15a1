import type { Slot, SlotReader } from '../calculator.ts';
import { single } from './context.ts';
import { leaveType, maternitySlots } from './maternity.ts';
import { insuredUnitDays, ordinaryOrMonthlyWage } from './parental.ts';
import { answeredFact, weeklyHours } from './readers.ts';

const startYear: SlotReader = ({ dates }) => single(dates.map(({ year }) => year));

const read = (name: string): SlotReader => maternitySlots[name]?.read ?? (() => undefined);

export const maternityBenefitSlots: Readonly<Record<string, Slot>> = {
  leave_type: { question: '출산인가요, 유산이나 사산인가요?', required: false, read: leaveType },
  monthly_ordinary_wage_krw: {
    question: '월 통상임금이 얼마인가요?',
    required: false,
    read: ordinaryOrMonthlyWage,
  },
  weekly_hours: {
    question: '1주 소정근로시간은 몇 시간인가요? 통상임금이 최저임금보다 낮은지 보아야 합니다.',
    required: false,
    read: weeklyHours,
  },
  priority_support_company: {
    question: '다니는 회사가 우선지원대상기업(중소기업)인가요, 대기업인가요?',
    required: false,
    read: answeredFact(
      'priority_support_company',
      /대기업|대규모\s?기업|우선\s?지원\s?(?:대상)?\s?기업?\s?(?:은|이|는|도)?\s?(?:아니|아님|아닙|아닌|x|X)/,
      /우선\s?지원|중소\s?기업|소기업|작은\s?회사/,
    ),
  },
  multiple_pregnancy: {
    question: '쌍둥이처럼 한 번에 둘 이상을 임신하셨나요?',
    required: false,
    read: read('multiple_pregnancy'),
  },
  premature: { question: '미숙아를 출산해 100일 휴가를 쓰나요?', required: false, read: read('premature') },
  pregnancy_weeks: {
    question: '유산·사산 당시 임신 몇 주였나요?',
    required: false,
    read: read('pregnancy_weeks'),
  },
  insured_unit_days: {
    question: '휴가가 끝나는 날까지 고용보험 피보험 단위기간이 180일 이상인가요? 며칠인가요?',
    required: false,
    read: insuredUnitDays,
  },
  leave_start_year: { question: '휴가를 어느 해에 시작했나요?', required: false, read: startYear },
};
