import type { Language } from './place.ts';

/** What all pages say alike. */
export interface CommonMessages {
  readonly naru: string;
  readonly skip: string;
  readonly rooms: string;
  readonly employer: string;
  readonly guides: string;
  readonly signOut: string;
  readonly signIn: string;
  readonly otherLanguage: string;
  readonly demo: string;
  readonly loading: string;
  readonly unreachable: string;
  readonly lost: string;
  readonly aiNotice: string;
  readonly krds: string;
  readonly stop: string;
  readonly drafting: string;
  readonly ready: (sections: number) => string;
  readonly exportAs: string;
  readonly from: Readonly<Record<'given' | 'found' | 'computed' | 'suggested', string>>;
  readonly byModel: string;
}

export const commonMessages: Readonly<Record<Language, CommonMessages>> = {
  ko: {
    naru: '나루',
    skip: '본문 바로가기',
    rooms: '나루의 일터',
    employer: '구인공고',
    guides: '노동법 길잡이',
    signOut: '로그아웃',
    signIn: '로그인',
    otherLanguage: 'English',
    demo: '시연 중입니다. 누구나 아무 역할로 들어올 수 있으니 실제 개인정보를 넣지 마세요.',
    loading: '불러오는 중입니다.',
    unreachable: '나루에 닿지 않습니다. 인터넷 연결을 확인하고 다시 해 주세요. 쓰신 내용은 그대로 있습니다.',
    lost: '연결이 끊겨 끝까지 받지 못했습니다. 다시 해 주세요. 쓰신 내용은 그대로 있습니다.',
    aiNotice: '생성형 인공지능(AI)이 만드는 초안입니다. 쓰기 전에 사람이 확인해 주세요.',
    krds: '디자인 토큰: KRDS(대한민국 정부 디자인 시스템), 행정안전부, 공공누리 제1유형',
    stop: '멈추기',
    drafting: '쓰는 중입니다.',
    ready: (sections) => `초안이 준비되었습니다. 항목 ${sections}개.`,
    exportAs: '내려받기',
    from: { given: '적어 주신 내용', found: '자료에서', computed: '계산한 값', suggested: '제안' },
    byModel: 'AI가 다듬은 문장',
  },
  en: {
    naru: 'Naru',
    skip: 'Skip to content',
    rooms: 'Rooms of Naru',
    employer: 'Job posts',
    guides: 'Labour law guides (Korean)',
    signOut: 'Sign out',
    signIn: 'Sign in',
    otherLanguage: '한국어',
    demo: 'This is a demonstration: anybody can come in as anyone. Do not enter real personal data.',
    loading: 'Loading.',
    unreachable:
      'Naru cannot be reached. Check your connection and try again. What you wrote is still there.',
    lost: 'The connection broke before the end. Try again. What you wrote is still there.',
    aiNotice: 'Drafts are made by generative AI. Have a person check them before use.',
    krds: 'Design tokens: KRDS (Korea Design System), Ministry of the Interior and Safety, KOGL type 1',
    stop: 'Stop',
    drafting: 'Writing.',
    ready: (sections) => `The draft is ready: ${sections} sections.`,
    exportAs: 'Download',
    from: { given: 'your words', found: 'from a source', computed: 'computed', suggested: 'suggested' },
    byModel: 'worded by AI',
  },
};
