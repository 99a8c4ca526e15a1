import type { Language } from '../house/place.ts';

/** One page of the administration. */
export interface Room {
  readonly path: string;
  readonly name: Readonly<Record<Language, string>>;
  /** What one does there, for the overview. */
  readonly purpose: Readonly<Record<Language, string>>;
}

/** The pages of the administration in the order of the navigation; a new page is a new row here. */
export const rooms: readonly Room[] = [
  {
    path: '/admin/documents',
    name: { ko: '문서', en: 'Documents' },
    purpose: {
      ko: '문서를 올리고, 무엇이 답에 쓰이는지 보고, 대목을 고치거나 끕니다.',
      en: 'Put in documents, see what answers are made of, correct a passage or switch it off.',
    },
  },
  {
    path: '/admin/search',
    name: { ko: '찾기 시험', en: 'Search test' },
    purpose: {
      ko: '질문 하나로 무엇이 찾아지고 점수가 어떻게 났는지 봅니다.',
      en: 'See what a question finds and how each score came about.',
    },
  },
  {
    path: '/admin/replies',
    name: { ko: '정해진 답', en: 'Canned replies' },
    purpose: {
      ko: '모델이 만들지 않는 말을 누가 맡고 언제 확인했는지 봅니다.',
      en: 'See who keeps the words that no model makes, and which are due for review.',
    },
  },
  {
    path: '/admin/standard-answers',
    name: { ko: '표준 답변', en: 'Standard answers' },
    purpose: {
      ko: '전문가가 정한 답변을 찾고, 다시 볼 날을 확인하고, 내립니다.',
      en: 'Find the answers that experts approved, see when they are due, retire them.',
    },
  },
  {
    path: '/admin/health',
    name: { ko: '상태', en: 'Health' },
    purpose: {
      ko: '모델 서버, 대기열, 색인, 데이터베이스, 디스크가 지금 어떤지 봅니다.',
      en: 'See how model servers, queue, index, database and disk are now.',
    },
  },
  {
    path: '/admin/load',
    name: { ko: '대기와 속도', en: 'Queue and speed' },
    purpose: {
      ko: '얼마나 묻고, 얼마나 기다리고, 얼마나 빨리 답했는지 기간별로 봅니다.',
      en: 'See over time how much is asked, how long it waits and how fast it is answered.',
    },
  },
  {
    path: '/admin/quality',
    name: { ko: '주제별 품질', en: 'Quality by topic' },
    purpose: {
      ko: '주제마다 답변, 되물음, 거절, 보류한 문장, 이용자의 평가를 봅니다.',
      en: 'See for each topic what was answered, asked back, refused, withheld, and what people said.',
    },
  },
  {
    path: '/admin/sites',
    name: { ko: '위젯 사이트', en: 'Sites of the widget' },
    purpose: {
      ko: '위젯을 붙일 누리집을 더하고, 주소와 한도를 정하고, 붙일 코드를 복사합니다.',
      en: 'Let a site embed the widget, decide on its origins and limits, copy the line to embed.',
    },
  },
  {
    path: '/admin/users',
    name: { ko: '계정과 역할', en: 'Accounts and roles' },
    purpose: {
      ko: '누가 어떤 역할로 들어오는지 보고, 모든 곳에서 로그아웃하거나 사용을 중지합니다.',
      en: 'See who signs in with which roles, sign somebody out everywhere, block an account.',
    },
  },
  {
    path: '/admin/audit',
    name: { ko: '감사 기록', en: 'Audit trail' },
    purpose: {
      ko: '누가 언제 어떤 개인정보를 보거나 바꾸었는지 사람·행위·날짜로 찾습니다.',
      en: 'Find who read or changed which personal data, by person, act and day.',
    },
  },
  {
    path: '/admin/retention',
    name: { ko: '보관과 삭제', en: 'Retention' },
    purpose: {
      ko: '무엇을 얼마 동안 보관하는지 보고, 기간이 지난 것을 지금 지웁니다.',
      en: 'See what is kept how long, and delete now what is too old.',
    },
  },
];
