import { refusesTraining } from '../leads.ts';
import { type OpenQuestion, unless, when } from './question.ts';

const health = /혈압|\d\s?kg|허리|무릎|손목|어깨|서\s?있|서서|무거운|시력|청력|통증|체력|통원|관절|수면/iu;
const wantsTraining = /과정|훈련|교육|배우|실습|듣고\s?싶|수강/u;

/** What bears on the choice of work, asked where the interview touches it and leaves it open. */
export const circumstanceQuestions: readonly OpenQuestion[] = [
  {
    slot: 'deferral',
    when: when(/임신|출산\s?예정|수급\s?기간\s?(?:연기|연장)|유예/u),
    question: '수급기간 연장이나 취업지원 유예는 언제 신고할 생각인가요?',
  },
  {
    slot: 'pregnancyLimits',
    when: when(/임신|출산\s?예정/u),
    question: '임신 중에 의사가 하지 말라고 한 활동이나 건강 때문에 조심할 것이 있나요?',
  },
  {
    slot: 'careAfterBirth',
    when: when(/임신|출산\s?예정/u),
    question: '아기는 누가 언제까지 돌보나요? 배우자가 육아휴직을 쓸 계획이 있나요?',
  },
  {
    slot: 'care',
    when: unless(
      /하원|등원|(?:어린이집|유치원)\s?(?:방학|\d)|초등\s?\d|(?<!아이\s?)돌봄\s?(?:공백|필요|시간)|(?<![가-힣])아이(?!디|템|폰|패드|티|들)/u,
      /돌봄\s?서비스\s?(?:이용|신청)함/u,
    ),
    question: '아이를 잠시 맡길 돌봄 자원(가족, 아이돌봄서비스, 시간제 보육)을 알아볼 뜻이 있나요?',
  },
  {
    slot: 'medicalOpinion',
    when: unless(health, /소견서\s?(?:를\s?)?(?:가져옴|제출|받음|있음)/u),
    question: '할 수 있는 근무시간과 작업을 적은 의사 소견서가 있나요?',
  },
  {
    slot: 'drivingOpinion',
    when: ({ text }) =>
      /(?<![가-힣])차\s?있|자차(?!\s?없)|운전/u.test(text) &&
      health.test(text) &&
      !/운전\s?[Xx]|면허\s?없/u.test(text),
    question: '운전은 한 번에 얼마나 해도 되나요? 의사의 소견을 들었나요?',
  },
  {
    slot: 'shifts',
    when: ({ text, limits }) =>
      !/교대|야간|야근|격일|오전\s?불가|밤에/u.test(text) && limits.from === null && limits.to === null,
    question: '야간이나 교대 근무, 주말 근무도 가능한가요?',
  },
  {
    slot: 'remoteWork',
    when: ({ text, limits }) =>
      !/재택/u.test(text) &&
      (limits.to !== null || limits.commuteMinutesAtMost !== null) &&
      /사무|디자인|번역|편집|데이터|온라인|콘텐츠|개발|무역|회계|경리|프로그래밍/u.test(text),
    question: '재택으로 하는 일도 가능한가요? 집에 쓸 컴퓨터가 있나요?',
  },
  {
    slot: 'remoteEquipment',
    when: when(/재택/u),
    question:
      '재택 때 쓸 컴퓨터 사양, 프로그램, 인터넷과 보조 장비는 충분한가요? 재택은 한 주에 몇 시간 할 수 있나요?',
  },
  {
    slot: 'onlineLearning',
    when: when(/온라인\s?(?:강의|과정|수업)|인강/u),
    question: '온라인 학습은 어떤 기기로 언제 하나요?',
  },
  {
    slot: 'trainingAccount',
    when: (interview) =>
      wantsTraining.test(interview.of('wish', 'action').join('\n')) &&
      !refusesTraining(interview) &&
      !/내일배움카드/u.test(interview.text),
    question: '국민내일배움카드가 있나요? 한도는 얼마나 남았나요?',
  },
  {
    slot: 'trainingTime',
    when: (interview) =>
      wantsTraining.test(interview.of('wish', 'action').join('\n')) && !refusesTraining(interview),
    question: '훈련으로 배우려는 목적은 무엇이고, 어느 요일과 시간에 어느 기간까지 들을 수 있나요?',
  },
  {
    slot: 'exam',
    when: when(/편입|입시|진학|시험|응시/u),
    question: '시험이나 수업 일정은 언제인가요? 합격하면 일할 수 있는 시간이 어떻게 바뀌나요?',
  },
  {
    slot: 'certificatePlan',
    when: when(/자격증?\s?(?:준비|공부|도전)|준비하고\s?싶|기능사\s?(?:관심|준비|필기)|응시\s?예정/u),
    question: '자격 준비는 언제 시작해서 비용을 얼마나 쓸 생각인가요?',
  },
  {
    slot: 'disclosure',
    when: when(/근로지원인|장애/u),
    question: '필요한 지원(근로지원인, 장비)을 회사에 알릴지, 알린다면 채용의 어느 단계에서 할지 정했나요?',
  },
  {
    slot: 'supportedWorkplace',
    when: when(/지원고용|직무지도|현장\s?훈련/u),
    question: '현장훈련을 받을 사업체와 맡을 직무, 위치가 정해졌나요?',
  },
  {
    slot: 'trainingAssessment',
    when: when(/실습[^.\n]{0,20}(?:담당자|결석|개월)/u),
    question: '실습을 맡았던 사람은 어떻게 평가했고 어떤 지원이 도움이 되었나요?',
  },
  {
    slot: 'guardian',
    when: when(/보호자/u),
    question: '보호자는 취업 뒤 언제까지 동행할 수 있나요?',
  },
  {
    slot: 'consent',
    when: ({ text }) => /보호자|본인\s?동의|집에만/u.test(text),
    question: '보호자나 가족과 상담 내용을 나누는 것에 본인이 어디까지 동의하나요?',
  },
  {
    slot: 'dailyRhythm',
    when: when(/새벽[^.\n]{0,8}(?:잠|자\b|깨)|수면|밤에\s?깨|밤낮/u),
    question: '수면 시간을 언제까지 얼마나 앞당겨 볼 수 있나요?',
  },
  {
    slot: 'referral',
    when: when(/심리|상담\s?연계|복지\s?연계/u),
    question: '심리 지원 기관이나 의료기관과 연계하는 데 동의하나요?',
  },
  {
    slot: 'regularTimes',
    when: ({ state }) => state.regularTimes,
    question: '날마다 따로 챙겨야 하는 시간이 있다면 근무 시간과 어떻게 조정할까요?',
  },
  {
    slot: 'residence',
    when: when(/외국인|체류|비자|결혼\s?이민|다문화|TOPIK/u),
    question: '체류 자격으로 할 수 있는 일의 범위와 한국어 읽기·쓰기 수준을 확인했나요?',
  },
  {
    slot: 'business',
    when: when(/창업|개업|사업자/u),
    question: '창업은 언제, 어떤 자금으로 할 생각인가요? 사업자등록을 했나요?',
  },
  {
    slot: 'enlistment',
    when: when(/입대|입영/u),
    question: '입대하는 날이 정해졌나요? 그때까지 얼마나 일할 수 있나요?',
  },
];
