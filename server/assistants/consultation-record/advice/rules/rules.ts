import type { AdviceRule } from '../rule.ts';
import { allowanceRules } from './allowance.ts';
import { benefitRules } from './benefit.ts';
import { familyRules } from './family.ts';
import { payAndWorkRules } from './pay-and-work.ts';
import { trainingRules } from './training.ts';

/** Every rule that advice is held against. */
export const adviceRules: readonly AdviceRule[] = [
  ...benefitRules,
  ...allowanceRules,
  ...trainingRules,
  ...familyRules,
  ...payAndWorkRules,
];
