import { describe, expect, it } from 'vitest';
import { firstSentences, plainText } from './plain-text.ts';

describe('an answer as it is read aloud', () => {
  it('says the words without the marks', () => {
    expect(
      plainText(
        '## 주휴수당\n\n**1주 96,000원**입니다.[1] 자세히는 [안내](https://1350.moel.go.kr)를 보세요.\n\n- 하나\n- 둘',
      ),
    ).toBe('주휴수당 1주 96,000원입니다. 자세히는 안내를 보세요. 하나 둘');
  });

  it('reads a table row by row', () => {
    expect(plainText('| 근속 | 연차 |\n|---|---|\n| 1년 | 15일 |')).toBe('근속 연차 1년 15일');
  });

  it('keeps law references in brackets that are not sources', () => {
    expect(plainText('[별표 1]에 있습니다.')).toBe('[별표 1]에 있습니다.');
  });

  it('cuts a long text after a sentence', () => {
    expect(firstSentences('첫 문장입니다. 둘째 문장은 조금 더 깁니다.', 14)).toBe('첫 문장입니다.');
    expect(firstSentences('마침표가없는아주긴글', 5)).toBe('마침표가없…');
  });
});
