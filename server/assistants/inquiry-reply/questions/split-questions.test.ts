import { describe, expect, test } from 'vitest';
import { splitQuestions, wordsOf } from './split-questions.ts';

const asked = (text: string): string[] => splitQuestions(text).questions.map(wordsOf);

describe('the questions of an inquiry', () => {
  test('items of a list are one each, whatever they hold', () => {
    expect(
      asked(
        '부당해고 문의합니다.\n가. 구제신청은 언제까지 하나요?\n나. 수당은 얼마예요? 언제 주나요?\n감사합니다.',
      ),
    ).toEqual(['구제신청은 언제까지 하나요?', '수당은 얼마예요? 언제 주나요?']);
  });

  test('numbers in one line are items too', () => {
    expect(asked('1. 연차는 며칠인지 2. 수당은 어떻게 계산하는지 답변 부탁드립니다.')).toHaveLength(2);
  });

  test('in prose, what asks on about the same is one, and 그리고 opens another', () => {
    expect(
      asked(
        '실업급여 조건이 뭔가요? 얼마 동안 일해야 하나요? 그리고 내일배움카드도 쓸 수 있는지 궁금합니다.',
      ),
    ).toEqual([
      '실업급여 조건이 뭔가요? 얼마 동안 일해야 하나요?',
      '그리고 내일배움카드도 쓸 수 있는지 궁금합니다.',
    ]);
  });

  test('several in one sentence', () => {
    expect(asked('휴가를 며칠까지 쓸 수 있는지, 나눠 쓸 수 있는지 궁금합니다.')).toHaveLength(2);
  });

  test('what somebody said of rights is asked where no question is about it', () => {
    expect(
      asked('사장은 5인 미만이라 야간수당이 없다고 합니다. 휴게시간은 얼마나 줘야 하나요?'),
    ).toHaveLength(2);
    expect(asked('사장이 퇴직금은 없다고 합니다. 퇴직금을 받을 수 있나요?')).toHaveLength(1);
  });

  test('이거 맞나요 asks about each condition told before it', () => {
    const questions = asked(
      '고2 딸이 편의점에서 시급 9,000원에 밤 11시까지 일한다고 합니다. 이거 맞는 건가요?',
    );
    expect(questions.map((question) => question.split(' (')[0])).toEqual([
      '이 나이에 일할 수 있는지',
      '이 급여가 법에 맞는지',
      '이 시간까지 일하게 할 수 있는지',
    ]);
  });

  test('anger and requests for an answer ask nothing', () => {
    expect(asked('이게 말이 됩니까? 퇴직금을 며칠 안에 줘야 합니까? 빠른 답변 부탁드립니다.')).toEqual([
      '퇴직금을 며칠 안에 줘야 합니까?',
    ]);
  });

  test('a letter that asks nothing in so many words is one question', () => {
    expect(splitQuestions('회사가 폐업해서 체당금 안내 바랍니다').questions).toHaveLength(1);
  });
});
