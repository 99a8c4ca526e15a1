import { describe, expect, test } from 'vitest';
import { routeQuestion } from './route-question.ts';

const fresh = { inConversation: false, familiarity: () => 0 };
const inTalk = { inConversation: true, familiarity: () => 0 };

describe('the first question of a talk', () => {
  test.each([
    ['회사 근처 맛집', 'out_of_scope'],
    ['ㅅㅂ 뭐 이래', 'abuse'],
    ['안녕', 'small_talk'],
    ['상담원 바꿔주세요', 'human'],
    ['회사', 'unclear'],
    ['그럼 얼마예요?', 'out_of_scope'],
    ['이런 개같은 회사가 월급을 안 줘요', 'consult'],
    ['실업급여 때문에 상담원이랑 통화하고 싶어요', 'human'],
  ])('%s → %s', (question, route) => {
    expect(routeQuestion(question, fresh).route).toBe(route);
  });
});

describe('in a talk', () => {
  test.each([
    ['나눠서도 돼요?', 'eligibility'],
    ['9명이요', 'consult'],
    ['네', 'consult'],
    ['감사합니다', 'small_talk'],
    ['오늘 저녁 메뉴 추천해줘요', 'out_of_scope'],
  ])('%s → %s', (question, route) => {
    expect(routeQuestion(question, inTalk).route).toBe(route);
  });
});

test('what is turned away names who else is to be asked', () => {
  expect(routeQuestion('전세 보증금을 안 돌려줘요', fresh)).toEqual({
    route: 'out_of_scope',
    reply: 'out-of-scope-law',
  });
});

test('what says little counts as ours when it is like a question of a guide', () => {
  const question = '토요일도 들어가나요?';
  expect(routeQuestion(question, fresh).route).toBe('out_of_scope');
  expect(routeQuestion(question, { ...fresh, familiarity: () => 0.9 }).route).not.toBe('out_of_scope');
});
