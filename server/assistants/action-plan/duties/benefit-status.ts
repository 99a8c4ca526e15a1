import type { CalendarDate } from '../../../contracts/index.ts';
import { datesIn } from '../notes/dates.ts';
import { ageOf } from '../profile-facts.ts';

/** Which support a jobseeker gets, as the counselor wrote it. */
export interface BenefitStatus {
  /** `none` where the counselor says that there is none; `unknown` where nothing is said. */
  readonly kind: 'type1' | 'type2' | 'national' | 'jobSeekingBenefit' | 'none' | 'unknown';
  /** The day on which the entitlement was notified or recognised. */
  readonly recognised: CalendarDate | null;
  readonly age: number | null;
}

export function benefitStatusOf(text: string, ageBand: string | undefined, on: CalendarDate): BenefitStatus {
  const recognised = datesIn(text.replace(/첫\s?방문|신청일?|상담일?/gu, ''), on)[0]?.date ?? null;
  const age = ageOf(ageBand);
  const none =
    /지원\s?이력\s?없|해당\s?없|받는\s?(?:것|수당)\s?없|미수급|수급\s?(?:종료|끝)|비수급|불인정/u.test(text);
  if (text.trim() === '') return { kind: 'unknown', recognised: null, age };
  if (none) return { kind: 'none', recognised: null, age };
  if (/구직급여|실업급여/u.test(text)) return { kind: 'jobSeekingBenefit', recognised, age };
  if (/국민취업|국취|구직촉진|유형/u.test(text)) {
    const second = /(?:II|Ⅱ|2)\s?유형/u.test(text);
    const first = /(?<![IⅠ1])(?:I|Ⅰ|1)\s?유형/u.test(text);
    return { kind: second ? 'type2' : first ? 'type1' : 'national', recognised, age };
  }
  return { kind: 'unknown', recognised, age };
}
