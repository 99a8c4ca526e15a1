import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCalculation } from '../../server/calculators/plan.ts';
import { readText } from '../../server/calculators/read/reading.ts';
import { calculatorOf, calculators } from '../../server/calculators/registry.ts';
import { money } from './generated.ts';
import { generatedQuestions } from './generated-questions.ts';
import { generatedQuestionsOfRights } from './generated-questions-of-rights.ts';

const on = '2026-11-22';
const questions = { ...generatedQuestions, ...generatedQuestionsOfRights };

describe('numbers in every form', () => {
  it('of money', () => {
    fc.assert(
      fc.property(money(5_000, 9_990_000, 1_000), ({ won, form }) => {
        expect(readText(`월급은 ${form} 받아요`, on).money.map(({ amount }) => amount)).toEqual([won]);
      }),
    );
  });

  it('of a week', () => {
    const days = fc.constantFrom('주 %일', '일주일에 %일', '주%일');
    const hours = fc.constantFrom('하루 #시간', '하루에 #시간씩', '#시간씩');
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 2, max: 8 }),
        days,
        hours,
        (d, h, one, two) => {
          const text = `${one.replace('%', String(d))} ${two.replace('#', String(h))} 일해요`;
          expect(readText(text, on).schedule, text).toMatchObject({ weeklyHours: d * h, dailyHours: h });
        },
      ),
    );
  });

  it('of years and months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 11 }), (years, months) => {
        const [span] = readText(`${years}년 ${months}개월 일했어요`, on).durations;
        expect(span?.months).toBe(years * 12 + months);
      }),
    );
  });
});

describe('what a generated question tells', () => {
  it('is tried for every calculator', () => {
    const tried = Object.values(questions).map((phrasing) => fc.sample(phrasing, 1)[0]?.calculator);
    expect(calculators.map(({ id }) => id).filter((id) => !tried.includes(id))).toEqual([]);
  });

  it.each(Object.entries(questions))(
    'of %s is computed, or asked for, and never taken for something else',
    (_, phrasing) => {
      fc.assert(
        fc.property(phrasing, ({ calculator, says, question }) => {
          const plan = planCalculation(question, { on });
          expect(plan.kind, question).toBe('ready');
          if (plan.kind !== 'ready') return;
          const right = calculatorOf(calculator)?.calculate(says, on).result;
          expect(
            plan.calculations.map(({ result }) => result),
            question,
          ).toEqual([right]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
