import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../personal-data.ts';

const masked = (...turns: string[]): string => maskPersonalData(turns.join('\n')).text;

describe('names that a talk tells', () => {
  test('in the answer to who one is, and wherever they are said again', () => {
    const text = masked(
      '상담사: 성함이 어떻게 되세요',
      '구직자: 마루한이요 마 루 한',
      '상담사: 네 서류에는 마루안으로 되어 있네요',
    );
    expect(text).not.toMatch(/마루[한안]|마 루 한/u);
    expect(text).toContain('상담사: 네 서류에는');
  });

  test('and nothing more when the talk is masked again', () => {
    const once = masked(
      '[00:01] 상담사: 성함이 어떻게 되세요',
      '[00:04] 구직자: 마루한이요',
      '[00:14] 구직자: 주휴수당은 열다섯 시간이면 나오나요',
    );
    expect(masked(once)).toBe(once);
  });

  test('as labels in front of the turns', () => {
    expect(masked('[00:01] 김서윤: 안녕하세요', '[00:04] 김서윤: 앉으세요')).toBe(
      '[00:01] [이름]: 안녕하세요\n[00:04] [이름]: 앉으세요',
    );
  });

  test('but not what is a role, a matter or another word', () => {
    const text = '상담사: 이름 적으셨어요\n구직자: 네 이력서도 가져왔어요\n상담사: 네 고용센터에 내세요';
    expect(masked(text)).toBe(text);
  });
});

describe('what names a person besides', () => {
  test.each([
    ['버스 번호는 70거0123 이고', '버스 번호는 [차량번호] 이고'],
    ['수급자격번호 2026-10-0019273', '수급자격번호 [접수번호]'],
    ['생년월일 1960년 3월 12일입니다', '생년월일 [생년월일]입니다'],
    ['주소는 안산시 단원구 꽃길로 이십일 302호', '주소는 [주소]'],
  ])('%s', (text, expected) => {
    expect(maskPersonalData(text).text).toBe(expected);
  });

  test('days and amounts stay', () => {
    const text = '2026년 3월 12일에 입사했고 월급은 250만원, 1960년생입니다. 접수는 3월 2일에 했습니다.';
    expect(maskPersonalData(text).text).toBe(text);
  });
});
