import { describe, expect, test } from 'vitest';
import { unemploymentBenefit } from '../../calculators/eligibility/unemployment-benefit.ts';
import { Assessment } from '../../contracts/index.ts';
import { createGroundingCheck } from '../grounding.ts';
import { createEligibilityCheck } from './eligibility.ts';
import { readLawBook } from './law-book.ts';

const assessed = (input: Record<string, unknown>): Assessment =>
  Assessment.parse(unemploymentBenefit.assess(input, '2026-11-22'));

describe('while a condition is not known', () => {
  const check = createEligibilityCheck([assessed({ insured_unit_days: 200 })]);
  test.each([
    '네, 실업급여를 받을 수 있습니다.',
    '실업급여를 받으실 수 있어요. [1]',
    '구직급여 수급자격이 됩니다.',
    '아쉽지만 실업급여를 받을 수 없습니다.',
    '지급 대상이 아닙니다.',
    'You are eligible for unemployment benefit.',
    '您可以领取失业给付。',
    'Bạn đủ điều kiện hưởng trợ cấp thất nghiệp.',
  ])('nobody is told that the right exists, or that it does not: %s', (sentence) => {
    expect(check(sentence)).toBe('eligibility');
  });

  test.each([
    '180일 이상 일한 사람은 실업급여를 받을 수 있습니다.',
    '이직 사유가 정당하면 받을 수 있습니다.',
    '피보험 단위기간 180일 이상 요건을 갖추었습니다.',
    '고용센터에 신청서를 냅니다.',
    '실업급여를 받을 수 있는지 아직 확인할 요건이 있습니다.',
    'You can receive it if you left for a justified reason.',
  ])('a rule, what would hold, and a condition as it stands are said: %s', (sentence) => {
    expect(check(sentence)).toBeNull();
  });

  test('a condition that is met is not denied', () => {
    expect(check('피보험 단위기간 180일 이상 요건을 채우지 못했습니다.')).toBe('eligibility');
  });
});

test('the figures of an assessment are evidence, and a claim against it is withheld by its own rule', async () => {
  const assessment = assessed({ insured_unit_days: 123 });
  const check = createGroundingCheck(
    {
      passages: [],
      figures: [],
      assessments: [assessment],
      question: '',
      today: '2026-11-22',
      asOf: '2026-11-22',
    },
    { book: await readLawBook(), ownWords: [] },
  );
  expect(assessment.outcome).toBe('not_eligible');
  expect(check('지금까지 센 날은 123일이네요?', 'model').grounded).toBe(true);
  expect(check('지금까지 센 날은 124일이네요?', 'model')).toEqual({ grounded: false, rule: 'number' });
  expect(check('실업급여를 받을 수 있습니다.', 'model')).toEqual({ grounded: false, rule: 'eligibility' });
});
