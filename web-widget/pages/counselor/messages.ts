import { type Language, usePlace } from '../house/place.ts';
import type { RecordWords } from './taken-down.ts';

export const panes = ['talk', 'client', 'tools'] as const;
export type Pane = (typeof panes)[number];
export const tools = ['calculators', 'related', 'procedures', 'jobs'] as const;
export type Tool = (typeof tools)[number];

/** What the counselor's page says. */
export interface CounselorMessages {
  readonly title: string;
  readonly plans: string;
  readonly parts: string;
  readonly panes: Readonly<Record<Pane, string>>;
  readonly client: {
    readonly hint: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly examples: Readonly<Record<string, string>>;
    readonly masked: string;
    readonly notMasked: string;
    readonly record: string;
    readonly recordHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly save: string;
    readonly file: string;
    readonly end: string;
    readonly endHint: string;
    readonly ended: string;
  };
  readonly ask: {
    readonly label: string;
    readonly hint: string;
    readonly send: string;
    readonly stop: string;
    readonly withClient: string;
    readonly tooLong: string;
    readonly empty: string;
  };
  readonly answer: {
    readonly sources: string;
    readonly sourcesHint: string;
    readonly none: string;
    readonly asks: string;
    readonly openForm: string;
    readonly newTab: (name: string) => string;
    readonly related: (name: string) => string;
    readonly words: (name: string) => string;
    readonly earlier: string;
    readonly takeDown: string;
    readonly takenDown: string;
    readonly retry: string;
    readonly actions: string;
  };
  readonly standard: {
    readonly title: string;
    readonly owner: string;
    readonly ownerHint: string;
    readonly reviewOn: string;
    readonly make: string;
    readonly made: (date: string) => string;
    readonly ofOneCase: string;
    readonly askWithout: string;
    readonly missing: string;
  };
  readonly link: {
    readonly make: string;
    readonly address: string;
    readonly hint: (until: string) => string;
    readonly copy: string;
    readonly copied: string;
  };
  readonly tools: Readonly<Record<Tool, string>>;
  readonly calculators: {
    readonly choose: string;
    readonly none: string;
    readonly calculate: string;
    readonly unknown: string;
    readonly yes: string;
    readonly no: string;
    readonly add: string;
    readonly group: (title: string, n: number) => string;
    readonly prefilled: string;
    readonly list: string;
    readonly takeDown: string;
  };
  readonly related: { readonly choose: string; readonly none: string; readonly missing: string };
  readonly search: {
    readonly procedures: string;
    readonly jobs: string;
    readonly find: string;
    readonly nothing: string;
    readonly begin: string;
    readonly occupations: string;
    readonly courses: string;
    readonly duties: string;
    readonly certificates: string;
    readonly training: string;
    readonly starts: (from: string, to: string) => string;
  };
  readonly keys: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly single: string;
    readonly list: Readonly<Record<string, string>>;
  };
  readonly record: RecordWords;
}

const messages: Readonly<Record<Language, CounselorMessages>> = {
  ko: {
    title: '상담',
    plans: '취업활동계획',
    parts: '화면의 부분',
    panes: { talk: '질문과 답', client: '참여자', tools: '계산·자료' },
    client: {
      hint: '적은 것은 이 탭에서 이 상담에만 쓰고 서버에 보관하지 않습니다. 이름·연락처는 적지 마세요. 적어도 가립니다.',
      fields: {
        ageBand: '연령대',
        region: '사는 곳',
        workplace: '일터',
        work: '하는 일·고용 형태',
        pay: '임금',
        hours: '근로시간',
        hiredOn: '입사일',
        lastWorkingDay: '마지막 근무일',
        eventWhat: '무슨 일',
        eventOn: '일이 생긴 날',
        notes: '상담 메모',
      },
      examples: {
        ageBand: '예: 30대',
        region: '예: 경기 안산시 단원구',
        workplace: '예: 식당, 직원 4명',
        work: '예: 홀 서빙, 계약직',
        pay: '예: 시급 12,000원',
        hours: '예: 주 5일 하루 8시간',
        eventWhat: '예: 해고 통보',
        eventOn: '질문에 날짜가 없으면 이날의 법으로 답합니다.',
      },
      masked: '개인정보를 가렸습니다.',
      notMasked: '나루에 닿지 않아 아직 가리지 못했습니다. 이 탭에 저장하지 않았습니다.',
      record: '상담 기록',
      recordHint: '담은 답변과 계산입니다. 고쳐 쓸 수 있고, 질문의 맥락으로 쓰지 않습니다.',
      copy: '기록 복사',
      copied: '복사했습니다.',
      copyFailed: '복사하지 못했습니다. 글을 선택해 직접 복사해 주세요.',
      save: '기록 내려받기',
      file: '상담 기록.txt',
      end: '상담 끝내기',
      endHint: '참여자 정보와 기록을 이 탭에서 지우고 새 상담을 시작합니다.',
      ended: '상담을 끝냈습니다. 참여자 정보와 기록을 지웠습니다.',
    },
    ask: {
      label: '질문',
      hint: 'Enter 보내기, Shift+Enter 줄바꿈. 어디서나 / 또는 Alt+Q로 여기에 옵니다.',
      send: '묻기',
      stop: '멈추기',
      withClient: '참여자 정보 함께 쓰기',
      tooLong: '질문은 2,000자까지 쓸 수 있습니다. 쓰신 글은 그대로 있습니다.',
      empty: '아직 질문이 없습니다. 들으면서 바로 물어보세요.',
    },
    answer: {
      sources: '근거 원문',
      sourcesHint: '인용한 말에 표시가 있습니다. 답변의 번호를 누르면 그 자리로 갑니다.',
      none: '이 답변에는 인용한 원문이 없습니다.',
      asks: '알려 주시면 더 정확히 답할 수 있습니다',
      openForm: '계산기에 이어서 적기',
      newTab: (name) => `${name} 새 창에서 보기`,
      related: (name) => `${name} 관련 조문`,
      words: (name) => `${name} 본문`,
      earlier: '이 상담의 질문',
      takeDown: '기록에 담기',
      takenDown: '근거와 함께 기록에 담았습니다.',
      retry: '다시 답하기',
      actions: '이 답변으로 할 일',
    },
    standard: {
      title: '표준 답변으로 정하기',
      owner: '맡는 역할',
      ownerHint: '사람 이름이 아니라 역할을 적습니다. 예: 상담지원팀',
      reviewOn: '다시 살필 날',
      make: '표준 답변으로 정하기',
      made: (date) => `표준 답변으로 정했습니다. ${date}에 다시 살펴 주세요.`,
      ofOneCase: '참여자 정보를 써서 답한 것이라 표준 답변으로 정할 수 없습니다.',
      askWithout: '참여자 정보 없이 다시 묻기',
      missing: '맡는 역할과 다시 살필 날을 적어 주세요.',
    },
    link: {
      make: '한 번만 열리는 링크 만들기',
      address: '참여자에게 줄 주소',
      hint: (until) => `${until}까지 한 번만 열립니다. 질문과 참여자 정보는 들어 있지 않습니다.`,
      copy: '주소 복사',
      copied: '주소를 복사했습니다.',
    },
    tools: { calculators: '계산기', related: '관련 조문', procedures: '절차', jobs: '직업·훈련' },
    calculators: {
      choose: '계산기',
      none: '고르세요',
      calculate: '계산하기',
      unknown: '모름',
      yes: '예',
      no: '아니요',
      add: '한 곳 더 적기',
      group: (title, n) => `${title} ${n}`,
      prefilled: '답변에서 읽은 값을 채워 두었습니다.',
      list: '여럿이면 쉼표로 나누어 적습니다.',
      takeDown: '계산을 기록에 담기',
    },
    related: {
      choose: '답변의 근거를 고르면 위임·벌칙·해설처럼 이어진 조문을 보여 드립니다.',
      none: '이어진 조문이 없습니다.',
      missing: '아직 담지 않은 조문',
    },
    search: {
      procedures: '찾을 절차',
      jobs: '찾을 직업·훈련',
      find: '찾기',
      nothing: '찾은 것이 없습니다. 다른 말로 찾아보세요.',
      begin: '찾을 말을 적고 ‘찾기’를 누르세요.',
      occupations: '직업',
      courses: '훈련 과정',
      duties: '하는 일',
      certificates: '자격증',
      training: '훈련 기간',
      starts: (from, to) => `${from}부터 ${to}까지`,
    },
    keys: {
      title: '단축키',
      open: '단축키 보기',
      close: '닫기',
      single: '한 글자 단축키(/ 와 ?) 쓰기',
      list: {
        '/ · Alt+Q': '질문 칸으로',
        Enter: '질문 보내기',
        'Alt+N': '답변을 근거와 함께 기록에 담기',
        'Alt+L': '한 번만 열리는 링크 만들기',
        'Alt+1 · 2 · 3': '질문과 답 · 참여자 · 계산·자료',
        '? · Alt+H': '이 목록',
      },
    },
    record: {
      question: '질문',
      sources: '근거',
      limits: '들어 있지 않은 것',
      asOf: (date) => `${date} 기준 법령.`,
      inForce: (date) => `${date} 시행`,
      byAi: '생성형 인공지능(AI)이 만든 답변이니 근거를 확인해 주세요.',
    },
  },
  en: {
    title: 'Session',
    plans: 'Action plans',
    parts: 'Parts of the page',
    panes: { talk: 'Questions', client: 'Client', tools: 'Tools' },
    client: {
      hint: 'Used in this tab for this session only, and not kept by the server. Write no names or numbers of persons; what you write of them is masked.',
      fields: {
        ageBand: 'Age band',
        region: 'Home',
        workplace: 'Workplace',
        work: 'Work, kind of contract',
        pay: 'Pay',
        hours: 'Hours',
        hiredOn: 'Hired on',
        lastWorkingDay: 'Last working day',
        eventWhat: 'What happened',
        eventOn: 'When it happened',
        notes: 'Notes',
      },
      examples: {
        ageBand: 'Such as: 30대',
        region: 'Such as: 경기 안산시 단원구',
        workplace: 'Such as: 식당, 직원 4명',
        work: 'Such as: 홀 서빙, 계약직',
        pay: 'Such as: 시급 12,000원',
        hours: 'Such as: 주 5일 하루 8시간',
        eventWhat: 'Such as: 해고 통보',
        eventOn: 'Where a question names no day, the law of this one answers.',
      },
      masked: 'Personal data was masked.',
      notMasked: 'Naru cannot be reached: nothing was masked yet, and nothing was saved in this tab.',
      record: 'Record of the session',
      recordHint: 'Answers and figures taken down, to be edited. No question is asked with them.',
      copy: 'Copy the record',
      copied: 'Copied.',
      copyFailed: 'It could not be copied. Select the text and copy it yourself.',
      save: 'Download the record',
      file: 'session.txt',
      end: 'End the session',
      endHint: 'Deletes client and record from this tab and begins a new session.',
      ended: 'The session is over. Client and record were deleted.',
    },
    ask: {
      label: 'Question',
      hint: 'Enter sends, Shift+Enter breaks the line. / or Alt+Q leads here from anywhere.',
      send: 'Ask',
      stop: 'Stop',
      withClient: 'Ask with what is known of the client',
      tooLong: 'A question has 2,000 characters at most. What you wrote is still there.',
      empty: 'No question yet. Ask while you listen.',
    },
    answer: {
      sources: 'Sources',
      sourcesHint: 'The cited words are marked. A number in the answer leads to its place.',
      none: 'This answer cites nothing.',
      asks: 'With these facts the answer is more exact',
      openForm: 'Go on in the calculator',
      newTab: (name) => `${name} Open in a new tab`,
      related: (name) => `${name} related articles`,
      words: (name) => `Text of ${name}`,
      earlier: 'Questions of this session',
      takeDown: 'Put into the record',
      takenDown: 'It is in the record, with its sources.',
      retry: 'Answer again',
      actions: 'What to do with this answer',
    },
    standard: {
      title: 'Make it the standard answer',
      owner: 'Role that keeps it right',
      ownerHint: 'A role, not a person.',
      reviewOn: 'Review on',
      make: 'Make it the standard answer',
      made: (date) => `It is the standard answer now. Review it on ${date}.`,
      ofOneCase: 'It rests on what is known of the client, so it cannot be a standard answer.',
      askWithout: 'Ask again without the client',
      missing: 'Write the role and the day of review.',
    },
    link: {
      make: 'Make a link that opens once',
      address: 'Address for the client',
      hint: (until) => `Opens once until ${until}. It holds neither the question nor the client.`,
      copy: 'Copy the address',
      copied: 'The address was copied.',
    },
    tools: {
      calculators: 'Calculators',
      related: 'Related',
      procedures: 'Procedures',
      jobs: 'Jobs, training',
    },
    calculators: {
      choose: 'Calculator',
      none: 'Choose one',
      calculate: 'Calculate',
      unknown: 'unknown',
      yes: 'yes',
      no: 'no',
      add: 'One more',
      group: (title, n) => `${title} ${n}`,
      prefilled: 'Filled with what the answer read.',
      list: 'Several, with commas between.',
      takeDown: 'Put the figure into the record',
    },
    related: {
      choose: 'Choose a source of the answer to see what carries it out, punishes and explains it.',
      none: 'Nothing hangs together with it.',
      missing: 'Not in the index yet',
    },
    search: {
      procedures: 'Procedure',
      jobs: 'Occupation or training',
      find: 'Search',
      nothing: 'Nothing was found. Try other words.',
      begin: 'Write what to look for and press “Search”.',
      occupations: 'Occupations',
      courses: 'Training courses',
      duties: 'Duties',
      certificates: 'Certificates',
      training: 'Training takes',
      starts: (from, to) => `${from} to ${to}`,
    },
    keys: {
      title: 'Shortcuts',
      open: 'Show shortcuts',
      close: 'Close',
      single: 'Use the single keys / and ?',
      list: {
        '/ · Alt+Q': 'to the question',
        Enter: 'send the question',
        'Alt+N': 'put the answer with its sources into the record',
        'Alt+L': 'make a link that opens once',
        'Alt+1 · 2 · 3': 'questions · client · tools',
        '? · Alt+H': 'this list',
      },
    },
    record: {
      question: 'Question',
      sources: 'Sources',
      limits: 'Not considered',
      asOf: (date) => `Law as of ${date}.`,
      inForce: (date) => `in force since ${date}`,
      byAi: 'Made by generative AI: check the sources.',
    },
  },
};

export const wordsOf = (language: Language): CounselorMessages => messages[language];
export const useMessages = (): CounselorMessages => wordsOf(usePlace().language);
