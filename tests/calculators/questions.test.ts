import { describe, expect, it } from 'vitest';
import { planCalculation } from '../../server/calculators/plan.ts';
import { calculatorOf } from '../../server/calculators/registry.ts';
import { endingQuestions } from './ending.ts';
import { looseEndingQuestions } from './ending-told-otherwise.ts';
import { hoursQuestions } from './hours.ts';
import { looseHoursQuestions } from './hours-told-otherwise.ts';
import { insuranceQuestions } from './insurance.ts';
import { looseInsuranceQuestions } from './insurance-told-otherwise.ts';
import { leaveQuestions } from './leave.ts';
import { looseLeaveQuestions } from './leave-told-otherwise.ts';
import { wageQuestions } from './wages.ts';
import { looseWageQuestions } from './wages-told-otherwise.ts';

const on = '2026-11-22';
const all = [
  ...wageQuestions,
  ...looseWageQuestions,
  ...leaveQuestions,
  ...looseLeaveQuestions,
  ...endingQuestions,
  ...looseEndingQuestions,
  ...insuranceQuestions,
  ...looseInsuranceQuestions,
  ...hoursQuestions,
  ...looseHoursQuestions,
];

describe('a worded question', () => {
  it.each(all.flatMap((one) => (one.says === undefined ? [] : [one])))(
    'gets the figure of its facts: $question',
    ({ calculator, question, says }) => {
      const plan = planCalculation(question, { on });
      const stated = plan.kind === 'ready' ? plan.calculations : [];
      expect(stated.map(({ calculator: id, result }) => ({ id, result }))).toEqual([
        { id: calculator, result: calculatorOf(calculator)?.calculate(says, on).result },
      ]);
    },
  );

  it.each(all.flatMap((one) => (one.asks === undefined ? [] : [one])))(
    'is asked for what it leaves out or in doubt: $question',
    ({ calculator, question, asks }) => {
      const plan = planCalculation(question, { on });
      expect(plan.kind).toBe('ask');
      if (plan.kind !== 'ask') return;
      expect(plan.calculator).toBe(calculator);
      expect(plan.missing.map(({ slot }) => slot)).toEqual(expect.arrayContaining([...(asks ?? [])]));
    },
  );
});
