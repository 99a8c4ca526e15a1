import { describe, expect, it } from 'vitest';
import { planCalculation } from './plan.ts';

const on = '2026-11-22';

describe('a slot told in several ways', () => {
  it('is asked where the ways give different figures', () => {
    expect(
      planCalculation('A회사 2년, B회사 1년 6개월 다녔어요. 만 40세인데 실업급여 며칠 받나요?', { on }),
    ).toMatchObject({ kind: 'ask', missing: [{ slot: 'insured_months' }] });
  });

  it('is not asked where they all give one figure', () => {
    expect(
      planCalculation(
        '고용보험 11년 가입했고 그중 마지막 회사가 10년이에요. 만 55세인데 실업급여 며칠 받나요?',
        {
          on,
        },
      ),
    ).toMatchObject({ kind: 'ready', calculations: [{ result: { benefit_days: 270 } }] });
  });

  it('takes the age of today beside the age of the accident', () => {
    expect(
      planCalculation(
        '65세 근로자(60세 때 다쳐 지금까지 요양). 1일 평균임금 10만 5천원. 산재로 30일 휴업급여는?',
        { on },
      ),
    ).toMatchObject({ kind: 'ready' });
  });
});
