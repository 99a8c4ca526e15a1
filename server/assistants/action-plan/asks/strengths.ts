import { ageOf } from '../profile-facts.ts';
import { type OpenQuestion, unless, when } from './question.ts';

/** A language that somebody speaks, and the tests that would show it. */
const spoken =
  /(영어|중국어|일본어|베트남어|러시아어|스페인어|프랑스어|독일어)[^.\n]{0,12}(?:조금|읽기|가능|회화|함|잘)/u;
const languageTests: Readonly<Record<string, RegExp>> = {
  영어: /토익|토플|TOEIC|OPIC|오픽|텝스/iu,
  중국어: /HSK|TSC/iu,
  일본어: /JLPT|JPT/iu,
};
/** `영업은 싫다`: what is avoided without a reason. */
const reluctance =
  /((?!또|듣|받|하기|일하|다시|하는)[가-힣A-Za-z]{2,10}?)(?:은|는|도|이|가)?\s?(?:쪽은\s?|근무\s?)?(?:싫다|싫어|꺼려|안\s?하고\s?싶|관심\s?없)/u;

/** What would show what somebody can do, and what would widen the choice. */
export const strengthQuestions: readonly OpenQuestion[] = [
  {
    slot: 'languageProof',
    when: ({ text, state }) => {
      const language = spoken.exec(text)?.[1];
      const told = `${text}\n${(state.profile.certificates ?? []).join('\n')}`;
      return language !== undefined && !(languageTests[language] ?? /$^/u).test(told);
    },
    question: ({ text }) => `${spoken.exec(text)?.[1] ?? '외국어'} 수준을 보여 줄 점수나 자료가 있나요?`,
  },
  {
    slot: 'portfolio',
    when: ({ state, text }) =>
      /디자인|교정|교열|번역|글쓰기|작가|콘텐츠|영상|사진|개발|프로그래밍|그림|편집|공예/u.test(
        [state.aims, ...(state.profile.experience ?? [])].join(' '),
      ) || /포트폴리오/u.test(text),
    question: '포트폴리오에 넣을 결과물은 무엇인가요? 앞 직장의 작업이면 저작권을 확인했나요?',
  },
  {
    slot: 'officeSkills',
    when: when(/엑셀[^.\n]{0,16}(?:기본|기초|모름|모르|정도|조금|어렵)|표가\s?크면/u),
    question: '엑셀 같은 사무 프로그램은 어느 작업까지 할 수 있나요? 어디서 막히나요?',
  },
  {
    slot: 'phoneHelp',
    when: when(
      /앱[은도]?\s?(?:못|어려|어렵|서툴|잘\s?모)|스마트폰[^.\n]{0,12}(?:못|서툴|어렵|어려)|컴퓨터[^.\n]{0,8}(?:못|서툴|모름)/u,
    ),
    question: '스마트폰 앱이나 인터넷으로 지원할 때 어떤 도움이 필요한가요?',
  },
  {
    slot: 'aversions',
    when: when(reluctance),
    question: ({ text }) => `‘${reluctance.exec(text)?.[1] ?? ''}’ 꺼리는 까닭은 무엇인가요?`,
  },
  {
    slot: 'fewerDays',
    when: ({ state, text }) => (ageOf(state.profile.ageBand) ?? 0) >= 60 && /주\s?5일/u.test(text),
    question: '주 5일 대신 주 3~4일만 일하는 자리도 괜찮은가요?',
  },
  {
    slot: 'seniorJobs',
    when: when(/노인\s?일자리|시니어\s?클럽/u),
    question: '노인일자리에 참여하면 연금 같은 다른 소득에 영향이 있는지 확인했나요?',
  },
  {
    slot: 'livingCosts',
    when: ({ text }) =>
      /희망\s?임금|희망\s?연봉|서둘|급하|전\s?직장\s?\d/u.test(text) &&
      /구직급여|실업급여|퇴직금|권고사직|희망퇴직/u.test(text),
    question: '생활비를 생각할 때 구직에 쓸 수 있는 기간은 몇 달인가요?',
  },
  {
    slot: 'employmentType',
    when: unless(/.{120}/su, /4대\s?보험|정규직|계약직|고용\s?형태|무기계약/u),
    question: '고용형태(정규직·계약직·시간제)와 4대보험은 어떤 쪽을 선호하나요?',
  },
  {
    slot: 'parking',
    when: when(/자차(?!\s?(?:없|[Xx]))|(?<![가-힣])차\s?있|차로|운전해서/u),
    question: '자차로 통근한다면 일터의 주차 여건을 따져 보아야 하나요?',
  },
  {
    slot: 'transport',
    when: ({ limits, text }) =>
      limits.commuteMinutesAtMost !== null &&
      !/버스|지하철|자차|차\s?(?:있|없)|도보|호선|자전거|운전/u.test(text),
    question: '통근은 무엇으로 하나요(버스, 지하철, 자가용)?',
  },
  {
    slot: 'widerChoice',
    when: ({ state, text }) =>
      /20대/u.test(state.profile.ageBand ?? '') &&
      /호텔|관광|여행|항공|무역|외국어|일본어|중국어/u.test(text),
    question: '해외 취업처럼 다른 선택지도 생각해 보았나요?',
  },
  {
    slot: 'resume',
    when: unless(/./su, /이력서/u),
    question: '이력서와 자기소개서가 있나요? 언제 쓴 것인가요?',
  },
  {
    slot: 'start',
    when: ({ limits, text }) =>
      limits.startsFrom === null && !/바로|즉시|언제든|부터\s?(?:일|가능)/u.test(text),
    question: '일은 언제부터 시작할 수 있나요?',
  },
  {
    slot: 'leaving',
    when: unless(
      /\d{2}\.\d{1,2}\s?퇴사|그만둠|퇴직|나옴/u,
      /권고사직|계약\s?(?:만료|종료)|정년|폐업|희망퇴직/u,
    ),
    question: '앞 직장을 그만둔 까닭 가운데 다음 일터를 고를 때 피해야 할 것이 있나요?',
  },
];
