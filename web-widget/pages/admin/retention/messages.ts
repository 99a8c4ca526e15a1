import type { Kept, KeptKind } from '../../../../server/contracts/index.ts';
import { type Language, usePlace } from '../../house/place.ts';

/** What the page of retention says. */
export interface RetentionMessages {
  readonly title: string;
  readonly about: string;
  readonly kinds: Readonly<Record<KeptKind, string>>;
  readonly kind: string;
  readonly lasts: string;
  readonly setting: string;
  readonly count: string;
  readonly oldest: string;
  readonly length: (kept: Pick<Kept, 'amount' | 'unit'>) => string;
  readonly next: string;
  readonly last: string;
  readonly never: string;
  readonly run: string;
  readonly runQuestion: string;
  readonly ran: (deleted: number) => string;
  readonly now: string;
}

const messages: Readonly<Record<Language, RetentionMessages>> = {
  ko: {
    title: '보관과 삭제',
    about: '기간이 지난 것은 한 시간마다 저절로 지워집니다. 기간은 서버의 설정에서 정합니다.',
    kinds: {
      conversations: '대화와 문서 초안 (답변·평가·넘긴 상담 포함)',
      post_batches: '구인공고 일괄 점검',
      files: '보낸 파일의 글',
      links: '내담자에게 건넨 답변',
      sessions: '로그인',
      audit: '감사 기록',
    },
    kind: '무엇을',
    lasts: '보관 기간',
    setting: '설정의 이름',
    count: '지금 개수',
    oldest: '가장 오래된 것 (서울)',
    length: ({ amount, unit }) => `${amount}${unit === 'days' ? '일' : '시간'}`,
    next: '다음 삭제',
    last: '마지막 삭제',
    never: '아직 없음',
    run: '지금 지우기',
    runQuestion: '기간이 지난 것을 지금 지울까요? 되돌릴 수 없습니다.',
    ran: (deleted) => `기간이 지난 것 ${deleted.toLocaleString('ko-KR')}건을 지웠습니다.`,
    now: '기간이 지난 것',
  },
  en: {
    title: 'Retention',
    about:
      'What is too old is deleted every hour. The server’s configuration says for how long things are kept.',
    kinds: {
      conversations: 'Talks and drafts (with answers, ratings and hand-overs)',
      post_batches: 'Batch checks of job posts',
      files: 'Texts of files that were sent',
      links: 'Answers handed to clients',
      sessions: 'Sign-ins',
      audit: 'Audit trail',
    },
    kind: 'What',
    lasts: 'Kept for',
    setting: 'Setting',
    count: 'How many now',
    oldest: 'Oldest (Seoul)',
    length: ({ amount, unit }) => `${amount} ${unit}`,
    next: 'Next cleaning',
    last: 'Last cleaning',
    never: 'not yet',
    run: 'Delete now',
    runQuestion: 'Delete now what is too old? This cannot be undone.',
    ran: (deleted) => `${deleted.toLocaleString('en')} rows that were too old are deleted.`,
    now: 'What is too old',
  },
};

export const useMessages = (): RetentionMessages => messages[usePlace().language];
