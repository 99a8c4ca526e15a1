import { expect, test } from 'vitest';
import { newTurn } from '../../widget/talk/turn.ts';
import { wordsOf } from './messages.ts';
import { answerInRecord } from './taken-down.ts';

test('an answer is taken down with its figure, its sources, the day of its law and the AI notice', () => {
  const text = answerInRecord(
    {
      ...newTurn('one', '주휴수당 얼마예요?'),
      text: '**주휴수당**은 쉬는 날의 임금입니다.[1]',
      asOf: '2026-11-22',
      figures: [
        {
          calculator: 'weekly-holiday-pay',
          title: '주휴수당',
          inputs: {},
          result: {},
          law: ['근로기준법 제55조'],
          summary: '1주에 96,000원입니다.',
          steps: ['8시간 × 12,000원 = 96,000원'],
          limits: ['개근한 것으로 보았습니다.'],
        },
      ],
      citations: [
        {
          n: 1,
          passageId: '3f1c52a4-7a0e-5d55-9d3b-0c8a8f1b6a01',
          title: '근로기준법',
          locator: '제55조제1항',
          heading: '휴일',
          effectiveFrom: '2026-08-20',
          url: null,
          quote: '유급휴일을 보장하여야 한다.',
        },
      ],
    },
    wordsOf('ko').record,
  );
  expect(text).toBe(
    [
      '질문: 주휴수당 얼마예요?',
      '■ 주휴수당: 1주에 96,000원입니다.',
      '  - 8시간 × 12,000원 = 96,000원',
      '  (근로기준법 제55조)',
      '  들어 있지 않은 것: 개근한 것으로 보았습니다.',
      '주휴수당은 쉬는 날의 임금입니다.[1]',
      '근거:',
      '[1] 근로기준법 제55조제1항 (휴일), 2026-08-20 시행',
      '    “유급휴일을 보장하여야 한다.”',
      '2026-11-22 기준 법령. 생성형 인공지능(AI)이 만든 답변이니 근거를 확인해 주세요.',
    ].join('\n'),
  );
});
