import { expect, test } from 'vitest';
import { departments } from './departments.ts';
import { suggestDepartment } from './suggest-department.ts';

test.each([
  ['근로개선지도과', '상사가 매일 욕을 합니다. 직장 내 괴롭힘으로 신고하려면 어떻게 하나요?'],
  ['노동위원회', '문자로 해고 통보를 받았습니다. 부당해고 아닌가요? 어디에 신청하나요?'],
  ['고용센터 직업능력개발팀', '내일배움카드로 학원을 다니다 그만두면 불이익이 있나요?'],
  ['고용센터 기업지원팀', '대체인력을 뽑은 사업주가 받는 지원금이 있나요?'],
  ['고용센터 기업지원팀(모성보호)', '배우자 출산휴가 급여는 언제까지 신청하나요?'],
  ['고용센터 외국인력팀', 'E-9 직원이 사업장을 바꾸고 싶다고 합니다. 몇 번까지 되나요?'],
  ['보험가입(근로복지공단)', '회사가 고용보험 가입을 안 해 줬어요. 소급해서 되나요?'],
  ['노사상생지원과', '노조를 만들려고 하는데 설립신고는 어떻게 하나요?'],
  ['고용센터 취업지원팀(국민취업지원제도)', '구직촉진수당을 받는 중에 이사를 가면 어떻게 되나요?'],
])('%s answers: %s', (name, text) => {
  expect(suggestDepartment(text, [text]).department.name).toBe(name);
});

test('whom somebody writes to is no matter: 실업급여팀에 물어봐도 되나요', () => {
  const text = '이거 실업급여팀에 물어봐도 되나요? 월급을 두 달째 못 받았습니다.';
  expect(suggestDepartment(text, [text]).department.name).toBe('근로개선지도과');
});

test('a second matter is told beside the first', () => {
  const text = '월급이 밀려서 그만뒀는데 실업급여도 받을 수 있나요? 밀린 월급은 체불로 신고하나요?';
  const { department, beside } = suggestDepartment(text, [text]);
  expect(
    [department, ...beside]
      .map(({ name }) => name)
      .slice(0, 2)
      .sort(),
  ).toEqual(['고용센터 실업급여팀', '근로개선지도과']);
});

test('every department says what it does and how it is reached', () => {
  for (const { does, contact } of departments)
    expect([does, contact].every((text) => text.length > 5)).toBe(true);
});
