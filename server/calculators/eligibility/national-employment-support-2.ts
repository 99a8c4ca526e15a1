import { z } from 'zod';
import { jobseekerSupport as terms } from '../parameters/jobseeker-support-act.ts';
import { defineEligibility } from './eligibility.ts';
import {
  ableCondition,
  act,
  ageCondition,
  incomeCondition,
  isYouth,
  supportFields,
} from './employment-support-conditions.ts';

const input = z.strictObject(supportFields);

/** 국민취업지원제도 Ⅱ유형(취업지원서비스): 구직자취업촉진법 제6조, 시행령 제2조. */
export const nationalEmploymentSupportTwo = defineEligibility({
  id: 'national-employment-support-2-eligibility',
  title: '국민취업지원제도 Ⅱ유형(취업지원서비스)',
  input,
  conditions: (given, on) => [
    ableCondition(given),
    ageCondition(given),
    incomeCondition(
      given,
      isYouth(given) === true ? terms.youthIncomePercent : terms.serviceIncomePercent,
      `${act} 제6조제1항제3호`,
      on,
    ),
  ],
  limits: [
    '취업취약계층(특정계층)은 고시에 따라 소득과 나이를 달리 볼 수 있습니다(제6조제3항).',
    '수급자격은 고용센터가 결정합니다.',
  ],
});
