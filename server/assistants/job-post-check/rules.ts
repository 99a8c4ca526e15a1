import type { Rule } from './rule.ts';
import { ageRules } from './rules/age.ts';
import { applicationDataRules } from './rules/application-data.ts';
import { contractRules } from './rules/contract.ts';
import { documentRules } from './rules/documents.ts';
import { moneyRules } from './rules/money.ts';
import { originRules } from './rules/origin.ts';
import { payRules } from './rules/pay.ts';
import { sexRules } from './rules/sex.ts';
import { timeRules } from './rules/time.ts';

/** Every rule of law that a job post is held against. */
export const rules: readonly Rule[] = [
  ...sexRules,
  ...ageRules,
  ...originRules,
  ...applicationDataRules,
  ...documentRules,
  ...moneyRules,
  ...payRules,
  ...timeRules,
  ...contractRules,
];
