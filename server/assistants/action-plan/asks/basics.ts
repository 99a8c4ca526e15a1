import { benefitStatusOf } from '../duties/benefit-status.ts';
import { wishesIn } from '../wishes.ts';
import { type OpenQuestion, when } from './question.ts';

/** Without these there is no plan: 구직자취업촉진법 시행령 제7조. */
export const basicQuestions: readonly OpenQuestion[] = [
  {
    slot: 'aims',
    when: ({ state, text }) => state.aims === '' && !/희망\s?직[종무]/u.test(text),
    question: '어떤 일을 하고 싶어 하나요? 바라는 직종을 첫째와 둘째로 알려 주세요.',
  },
  {
    slot: 'secondAim',
    when: ({ state }) => state.aims !== '' && wishesIn(state.aims).length < 2,
    question: '첫째 희망이 어려울 때 둘째로 바라는 직종은 무엇인가요?',
  },
  {
    slot: 'benefitStatus',
    when: ({ state }) => state.benefitStatus === '',
    question: '국민취업지원제도나 구직급여를 받고 있나요? 유형과 수급자격을 인정받은 날을 알려 주세요.',
  },
  {
    slot: 'recognised',
    when: ({ state, on }) => {
      const { kind, recognised } = benefitStatusOf(state.benefitStatus, undefined, on);
      return ['type1', 'type2', 'national', 'jobSeekingBenefit'].includes(kind) && recognised === null;
    },
    question: '수급자격 인정 통지를 받은 날은 언제인가요? 계획을 세울 기한이 그날부터 정해집니다.',
  },
  {
    slot: 'region',
    when: ({ state }) => !state.profile.region,
    question: '사는 곳은 어느 시·군·구인가요? 통근할 수 있는 범위도 알려 주세요.',
  },
  {
    slot: 'limits',
    when: ({ state, limits }) =>
      state.limits.length === 0 && limits.from === null && limits.blocked.length === 0,
    question: '일할 수 있는 요일과 시간, 통근 시간, 피해야 할 작업처럼 꼭 지켜야 할 조건이 있나요?',
  },
  {
    slot: 'meeting',
    when: ({ meeting, text }) => meeting.day === null && !/실업\s?인정일?\s?\d/u.test(text),
    question: '다음 상담은 언제, 어떤 방법으로 하기로 했나요?',
  },
  {
    slot: 'pay',
    when: ({ text }) => !/월\s?\d{2,3}|연봉|시급|급여|임금|월급/u.test(text),
    question: '희망 임금은 얼마인가요? 받아들일 수 있는 가장 낮은 금액도 알려 주세요.',
  },
  {
    slot: 'weeklyHours',
    when: ({ limits, text }) =>
      limits.hoursPerWeekAtMost === null &&
      limits.hoursPerDayAtMost === null &&
      !/주\s?\d{1,2}\s?시간/u.test(text),
    question: '일주일에 며칠, 모두 몇 시간까지 일할 수 있나요?',
  },
  {
    slot: 'sideIncome',
    when: ({ text }) =>
      /(?:알바|아르바이트|과외|대리운전|배달)(?:함|중|\s?하|[^.\n]{0,20}\d\s?만)|부업|프리랜서\s?(?:로|일)|3\.3|투잡/u.test(
        text,
      ) && !/그만둠|끊김/u.test(text),
    question: ({ text }) => {
      const [, work = ''] = /([가-힣]{2,8})\s?(?:알바|아르바이트|부업)/u.exec(text) ?? [];
      return `지금 하는 ${work === '' ? '부업' : `${work} 부업`}은 어떤 형태로 계약했고 실제 소득이 달마다 얼마나 되나요?`;
    },
  },
  {
    slot: 'offer',
    when: when(/제의|제안|스카우트|연락\s?(?:옴|왔|받)|자리\s?(?:하나|난|생)|(?:와|나와)\s?달라|오라고/u),
    question: '제의받은 자리는 한 주에 몇 시간이고 임금과 4대보험은 어떤가요? 글로 받은 조건이 있나요?',
  },
];
