import type { Role } from '../../../server/contracts/index.ts';
import type { Language } from './place.ts';

/** What all pages say alike. */
export interface CommonMessages {
  readonly naru: string;
  readonly skip: string;
  readonly rooms: string;
  readonly guides: string;
  readonly signOut: string;
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
  readonly byModel: string;
  readonly edit: string;
  readonly save: string;
  readonly cancel: string;
  readonly reword: string;
  readonly wordsOf: (section: string) => string;
  readonly missing: string;
  readonly missingHint: string;
  readonly answer: string;
  readonly versions: string;
  readonly version: (n: number) => string;
  readonly restore: string;
  readonly before: string;
  readonly after: string;
  readonly section: string;
  readonly noChanges: string;
  readonly file: string;
  readonly fileRead: (name: string, characters: number) => string;
  readonly reading: string;
  readonly fileWaits: string;
  readonly filesDone: (done: number, of: number) => string;
  readonly sendAgain: string;
  readonly takeBack: string;
  readonly showWords: string;
  readonly takeOut: string;
  readonly because: string;
  readonly lawful: string;
  readonly replaceBy: (words: string) => string;
  readonly severity: Readonly<Record<'violation' | 'caution', string>>;
  /** The server cannot be reached, where nothing was written that could be lost. */
  readonly away: string;
  readonly readAt: string;
  readonly readAgain: string;
  readonly asCsv: (name: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly roles: Readonly<Record<Role, string>>;
}

export const commonMessages: Readonly<Record<Language, CommonMessages>> = {
  ko: {
    naru: '나루',
    skip: '본문 바로가기',
    rooms: '나루의 일터',
    guides: '노동법 길잡이',
    signOut: '로그아웃',
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
    byModel: 'AI가 다듬은 문장',
    edit: '고치기',
    save: '저장',
    cancel: '취소',
    reword: '다시 쓰기',
    wordsOf: (section) => `${section}의 내용`,
    missing: '더 알려 주세요',
    missingHint: '중요한 것부터입니다. 아는 것만 적어도 됩니다.',
    answer: '초안에 넣기',
    versions: '판',
    version: (n) => `${n}판`,
    restore: '이 판으로 되돌리기',
    before: '앞',
    after: '지금',
    section: '항목',
    noChanges: '달라진 곳이 없습니다.',
    file: '파일',
    fileRead: (name, characters) => `${name}에서 ${characters.toLocaleString('ko-KR')}자를 읽었습니다.`,
    reading: '파일을 읽고 있습니다.',
    fileWaits: '차례를 기다립니다.',
    filesDone: (done, of) => `파일 ${of}개 가운데 ${done}개를 읽었습니다.`,
    sendAgain: '다시 보내기',
    takeBack: '빼기',
    showWords: '글에서 찾기',
    takeOut: '이 표현 지우기',
    because: '까닭',
    lawful: '이렇게 쓸 수 있습니다',
    replaceBy: (words) => `‘${words}’(으)로 바꾸기`,
    severity: { violation: '위반', caution: '주의' },
    away: '연결이 끊겼습니다. 나루에 닿지 않아 지금 상태를 읽지 못했습니다. 다시 이어지면 저절로 새로 읽습니다.',
    readAt: '마지막으로 읽은 때',
    readAgain: '지금 다시 읽기',
    asCsv: (name) => `${name} CSV로 내려받기`,
    copy: '복사',
    copied: '복사했습니다.',
    copyFailed: '복사하지 못했습니다. 글을 골라 직접 복사해 주세요.',
    roles: {
      citizen: '시민',
      jobseeker: '구직자',
      employer: '기업 담당자',
      counselor: '상담사',
      reviewer: '검토자',
      administrator: '관리자',
    },
  },
  en: {
    naru: 'Naru',
    skip: 'Skip to content',
    rooms: 'Rooms of Naru',
    guides: 'Labour law guides (Korean)',
    signOut: 'Sign out',
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
    byModel: 'worded by AI',
    edit: 'Edit',
    save: 'Save',
    cancel: 'Cancel',
    reword: 'Reword',
    wordsOf: (section) => `Words of ${section}`,
    missing: 'Please tell us more',
    missingHint: 'The most important first. Write only what you know.',
    answer: 'Put into the draft',
    versions: 'Versions',
    version: (n) => `Version ${n}`,
    restore: 'Go back to this version',
    before: 'Before',
    after: 'Now',
    section: 'Section',
    noChanges: 'Nothing differs.',
    file: 'File',
    fileRead: (name, characters) => `${characters.toLocaleString('en')} characters were read from ${name}.`,
    reading: 'The file is being read.',
    fileWaits: 'It waits for its turn.',
    filesDone: (done, of) => `${done} of ${of} files are read.`,
    sendAgain: 'Send again',
    takeBack: 'Take back',
    showWords: 'Show the words',
    takeOut: 'Take these words out',
    because: 'Why',
    lawful: 'What can be written',
    replaceBy: (words) => `Replace by “${words}”`,
    severity: { violation: 'violation', caution: 'caution' },
    away: 'The connection is lost: Naru cannot be reached. It is read again as soon as it is back.',
    readAt: 'Last read at',
    readAgain: 'Read again now',
    asCsv: (name) => `Download ${name} as CSV`,
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'It could not be copied. Select the text and copy it yourself.',
    roles: {
      citizen: 'citizen',
      jobseeker: 'jobseeker',
      employer: 'employer',
      counselor: 'counselor',
      reviewer: 'reviewer',
      administrator: 'administrator',
    },
  },
};
