import { type Language, usePlace } from '../../house/place.ts';
import type { SummaryTopic } from './summary.ts';

/** What the page of talent summaries says. */
export interface ResumeMessages {
  readonly files: string;
  readonly filesHint: string;
  readonly filesMissing: string;
  readonly filesReading: string;
  readonly post: string;
  readonly postHint: string;
  readonly blind: string;
  readonly blindHint: string;
  readonly summarise: string;
  readonly begin: string;
  readonly summaries: string;
  readonly none: string;
  readonly byAi: string;
  readonly progress: (done: number, of: number) => string;
  readonly topics: Readonly<Record<SummaryTopic, string>>;
  readonly source: string;
  readonly everything: string;
  readonly leftOut: (places: number) => string;
  readonly item: string;
  readonly content: string;
  readonly items: Readonly<
    Record<
      | 'jobs'
      | 'experience'
      | 'certificates'
      | 'languages'
      | 'skills'
      | 'education'
      | 'training'
      | 'portfolio'
      | 'conditions',
      string
    >
  >;
  readonly tryAgain: string;
  readonly remove: string;
  readonly removeNow: string;
  readonly removeHint: string;
  readonly removed: string;
}

const messages: Readonly<Record<Language, ResumeMessages>> = {
  ko: {
    files: '이력서 파일',
    filesHint:
      'HWP, HWPX, DOCX, PDF 등. 여러 개를 한꺼번에 고를 수 있습니다(100개까지). 이름과 연락처는 가려서 저장합니다.',
    filesMissing: '이력서 파일을 하나 이상 골라 주세요.',
    filesReading: '파일을 다 읽은 뒤에 요약할 수 있습니다. 잠시 기다려 주세요.',
    post: '지원한 공고',
    postHint: '적으면 공고와 관련된 경험이 먼저 나옵니다. 적지 않아도 됩니다.',
    blind: '학교 이름 빼기(블라인드 채용)',
    blindHint: '공고에 블라인드 채용이라고 적혀 있으면 고르지 않아도 뺍니다.',
    summarise: '요약하기',
    begin: '새로 요약하기',
    summaries: '인재 요약',
    none: '아직 요약이 없습니다. 이력서 파일을 고르고 ‘요약하기’를 누르세요.',
    byAi: '인공지능(AI) 서비스가 만든 요약입니다. 원문과 맞는지 확인하세요. 순위가 아닙니다.',
    progress: (done, of) => `이력서 ${of}건 가운데 ${done}건을 요약했습니다.`,
    topics: {
      career: '경력',
      experience: '경험',
      education: '학력과 교육',
      abilities: '자격과 기술',
      conditions: '근무 조건',
    },
    source: '원문',
    everything: '모든 항목과 원문',
    leftOut: (places) =>
      `직무와 관계없는 개인 사정 ${places}곳은 뺐습니다. 무엇인지는 보여 드리지 않습니다(채용절차의 공정화에 관한 법률 제4조의3, 고용정책 기본법 제7조제1항).`,
    item: '항목',
    content: '내용',
    items: {
      jobs: '경력',
      experience: '경험',
      certificates: '자격',
      languages: '어학',
      skills: '기술',
      education: '학력',
      training: '교육·활동',
      portfolio: '포트폴리오',
      conditions: '근무 조건',
    },
    tryAgain: '다시 하기',
    remove: '요약과 파일 지우기',
    removeNow: '모두 지우기',
    removeHint:
      '요약과 이력서 파일이 지워지고 되돌릴 수 없습니다. 우리 회사 사람들에게도 보이지 않게 됩니다.',
    removed: '요약과 파일을 지웠습니다.',
  },
  en: {
    files: 'Résumé files',
    filesHint:
      'HWP, HWPX, DOCX, PDF and others, several at once, up to 100. Names and contacts are masked before they are kept.',
    filesMissing: 'Choose at least one résumé file.',
    filesReading: 'The files are still being read. Wait a moment.',
    post: 'The post they apply for',
    postHint: 'With it, experience that bears on the post comes first. It may be left empty.',
    blind: 'Leave out names of schools (blind hiring)',
    blindHint: 'They are left out as well where the post says that hiring is blind.',
    summarise: 'Summarise',
    begin: 'Begin anew',
    summaries: 'Talent summaries',
    none: 'There are no summaries yet. Choose résumé files and press “Summarise”.',
    byAi: 'These summaries were made by an AI service. Check them against the résumés. They are no ranking.',
    progress: (done, of) => `${done} of ${of} résumés are summarised.`,
    topics: {
      career: 'career',
      experience: 'experience',
      education: 'education',
      abilities: 'abilities',
      conditions: 'conditions',
    },
    source: 'Words of the résumé',
    everything: 'Everything, with the words of the résumé',
    leftOut: (places) =>
      `${places} places about personal matters were left out and are not shown (채용절차의 공정화에 관한 법률 제4조의3, 고용정책 기본법 제7조제1항).`,
    item: 'Item',
    content: 'Content',
    items: {
      jobs: 'Job',
      experience: 'Experience',
      certificates: 'Certificate',
      languages: 'Language',
      skills: 'Skill',
      education: 'Education',
      training: 'Training',
      portfolio: 'Portfolio',
      conditions: 'Condition',
    },
    tryAgain: 'Try again',
    remove: 'Delete summaries and files',
    removeNow: 'Delete everything',
    removeHint: 'Summaries and résumé files are deleted for good, also for your colleagues.',
    removed: 'Summaries and files are deleted.',
  },
};

export const useMessages = (): ResumeMessages => messages[usePlace().language];
