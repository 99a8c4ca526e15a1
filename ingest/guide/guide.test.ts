import { describe, expect, test } from 'vitest';
import { cutGuide, isGuide } from './guide.ts';

const laws = new Map(['근로기준법', '근로기준법 시행령'].map((name) => [name, name]));
const data = {
  id: 'weekly-holiday-allowance',
  title: '주휴수당',
  topic: 'wages',
  audience: ['worker', 'employer'],
  law: ['근로기준법 제55조제1항', '근로기준법 시행령 제30조제1항'],
  as_of: '2026-11-22',
  review_by: '2027-01-01',
  questions: ['알바도 주휴수당을 받나요?'],
};
const body = `
## 짧은 답
주휴수당은 96,000원<!-- calc weekly-holiday-pay {"hourly_wage_krw":12000} weekly_holiday_pay_krw -->입니다(근로기준법 제18조제3항).

## 예외
| 시간 | 수당 |
|---|---|
| 15시간 미만 | 없습니다 |

## 더 알아보기
<!-- nothing yet -->
`;

describe('a guide', () => {
  const guide = cutGuide(data, body, laws);

  test('is cut between its sections; comments and empty sections are left out', () => {
    expect(guide.documentId).toBe('guide:weekly-holiday-allowance');
    expect(guide.passages.map(({ passage }) => [passage.heading, passage.text])).toEqual([
      ['짧은 답', '주휴수당은 96,000원입니다(근로기준법 제18조제3항).'],
      ['예외', '| 시간 | 수당 |\n|---|---|\n| 15시간 미만 | 없습니다 |'],
    ]);
  });

  test('says for whom it is and on which articles it stands, but not from when', () => {
    expect(guide.passages[0]?.passage).toMatchObject({
      kind: 'guide',
      title: '주휴수당',
      topic: 'wages',
      audience: ['worker', 'employer'],
      effectiveFrom: null,
      law: ['근로기준법 제18조제3항', '근로기준법 제55조제1항', '근로기준법 시행령 제30조제1항'],
    });
  });

  test('is found by its questions at the short answer', () => {
    expect(guide.passages.map(({ alsoFindBy }) => alsoFindBy)).toEqual([['알바도 주휴수당을 받나요?'], []]);
  });

  test('is known by its front matter, and refused with the fields that are wrong', () => {
    expect(isGuide(data)).toBe(true);
    expect(isGuide({ title: '주휴수당' })).toBe(false);
    expect(() => cutGuide({ ...data, as_of: '2026-02-30', topic: undefined }, body, laws)).toThrow(
      /topic, as_of/,
    );
    expect(() => cutGuide(data, '글뿐입니다.', laws)).toThrow('no section');
  });
});
