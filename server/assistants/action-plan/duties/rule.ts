import type { Duty } from '../draft.ts';
import type { Interview } from '../interview.ts';
import type { BenefitStatus } from './benefit-status.ts';

export const support = '구직자 취업촉진 및 생활안정지원에 관한 법률';
export const insurance = '고용보험법';

export interface DutyContext {
  readonly interview: Interview;
  readonly status: BenefitStatus;
  /** Whether the words of the interview, the limits and the status have something of this. */
  readonly says: (pattern: RegExp) => boolean;
}

/** A duty or a right that somebody is reminded of; null where it is not theirs. */
export type DutyRule = (context: DutyContext) => Duty | null;

export const duty = (
  id: string,
  text: string,
  articles: readonly string[],
  day: string | null = null,
): Duty => ({ id, text, articles: [...articles], day });
