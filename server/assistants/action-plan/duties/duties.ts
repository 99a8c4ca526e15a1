import type { Duty } from '../draft.ts';
import type { Interview } from '../interview.ts';
import { benefitStatusOf } from './benefit-status.ts';
import { jobSeekingBenefitDuties } from './job-seeking-benefit.ts';
import { nationalSupportDuties } from './national-support.ts';
import { otherDuties } from './others.ts';
import type { DutyRule } from './rule.ts';

/** What the jobseeker has to keep to and may apply for, with the articles and the days that follow from them. */
export function dutiesOf(interview: Interview): Duty[] {
  const { benefitStatus, profile } = interview.state;
  const status = benefitStatusOf(benefitStatus, profile.ageBand, interview.on);
  const says = (pattern: RegExp): boolean => pattern.test(interview.text);
  const ofStatus: Readonly<Record<typeof status.kind, readonly DutyRule[]>> = {
    type1: nationalSupportDuties,
    type2: nationalSupportDuties,
    national: nationalSupportDuties,
    jobSeekingBenefit: jobSeekingBenefitDuties,
    none: [],
    unknown: [],
  };
  return [...ofStatus[status.kind], ...otherDuties].flatMap(
    (rule) => rule({ interview, status, says }) ?? [],
  );
}
