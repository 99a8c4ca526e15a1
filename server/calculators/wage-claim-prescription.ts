import { z } from 'zod';
import { defineCalculator } from './calculator.ts';
import { addMonths, daysBetween } from './calendar.ts';
import { dateField, oneOf } from './input.ts';
import { koreanDate } from './korean.ts';
import { prescriptionYears } from './parameters/labor-standards-act.ts';
import { prescriptionSlots } from './read/prescription.ts';

const input = z.strictObject({
  claim_type: oneOf(['wage', 'severance'], '임금(수당 포함) 또는 퇴직금'),
  due_date: dateField('받았어야 할 날(퇴직금은 퇴직일)'),
  interrupted_on: dateField('소송 제기·압류·채무 승인 등으로 시효가 중단되어 새로 진행한 날').optional(),
  reference_date: dateField('기준일').optional(),
});

const law = {
  wage: '근로기준법 제49조',
  severance: '근로자퇴직급여 보장법 제10조',
} as const;

/**
 * Prescription of wages and severance: three years from the day due (severance: the day of leaving), the first day
 * not counted; over when the day itself has passed. 근로기준법 제49조, 근로자퇴직급여 보장법 제10조.
 */
export const wageClaimPrescription = defineCalculator({
  id: 'wage-claim-prescription',
  title: '임금·퇴직금 소멸시효',
  input,
  slots: prescriptionSlots,
  compute(given, on) {
    const today = given.reference_date ?? on;
    const starts = given.interrupted_on ?? given.due_date;
    const expires = addMonths(starts, prescriptionYears * 12);
    const expired = today > expires;
    const name = given.claim_type === 'wage' ? '임금' : '퇴직금';
    return {
      result: { expires_on: expires, expired },
      law: [law[given.claim_type]],
      summary: expired
        ? `${name}을 청구할 수 있는 3년의 소멸시효가 ${koreanDate(expires)}에 끝나 지금은 시효로 소멸했습니다.`
        : `${name}은 ${koreanDate(expires)}까지 청구할 수 있습니다(3년). 아직 시효가 지나지 않았습니다.`,
      steps: [
        `${given.interrupted_on === undefined ? '시효 시작' : '시효가 중단되어 새로 시작'}: ${koreanDate(starts)}`,
        `3년이 되는 날: ${koreanDate(expires)}${expired ? ' → 지남' : ` → ${daysBetween(today, expires)}일 남음`}`,
      ],
      limits: [
        '노동청 진정만으로는 시효가 멈추지 않습니다. 소송, 지급명령, 가압류, 사업주의 채무 승인 등이 있어야 중단됩니다.',
        ...(given.interrupted_on === undefined ? ['시효가 중단된 적이 없는 것으로 보았습니다.'] : []),
      ],
    };
  },
});
