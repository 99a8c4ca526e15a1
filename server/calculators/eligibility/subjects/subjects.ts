import { fixedTermSubject, unfairDismissalSubject } from './dismissal.ts';
import type { EligibilitySubject } from './subject.ts';
import { parentalLeaveSubject, supportOneSubject, supportTwoSubject } from './support.ts';
import { unemploymentSubject } from './unemployment.ts';
import { wageClaimSubject } from './wage-claim.ts';

/** In the order in which they are tried; both types of the National Employment Support may be meant at once. */
export const eligibilitySubjects: readonly EligibilitySubject[] = [
  wageClaimSubject,
  supportOneSubject,
  supportTwoSubject,
  unfairDismissalSubject,
  parentalLeaveSubject,
  fixedTermSubject,
  unemploymentSubject,
];
