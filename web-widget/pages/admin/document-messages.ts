import type { DocumentEntry, IngestJob } from '../../../server/contracts/index.ts';
import type { Language } from '../house/place.ts';
import { usePlace } from '../house/place.ts';

/** What the pages of documents say. */
export interface DocumentMessages {
  readonly title: string;
  readonly upload: string;
  readonly uploadHint: string;
  readonly chooseFile: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: (name: string) => string;
  readonly jobs: string;
  readonly noJobs: string;
  readonly jobStates: Readonly<Record<IngestJob['state'], string>>;
  readonly origins: Readonly<Record<IngestJob['origin'], string>>;
  readonly filesDone: string;
  readonly problems: (count: number) => string;
  readonly listed: (count: number) => string;
  readonly search: string;
  readonly state: string;
  readonly states: Readonly<Record<DocumentEntry['state'], string>>;
  readonly kind: string;
  readonly kinds: Readonly<Record<DocumentEntry['kind'], string>>;
  readonly any: string;
  readonly none: string;
  readonly columns: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly pages: string;
  readonly remove: string;
  readonly removeHint: string;
  readonly removeNow: string;
  readonly text: string;
  readonly noText: string;
  readonly chunks: (count: number) => string;
  readonly noChunks: string;
  readonly corrected: string;
  readonly off: string;
  readonly original: string;
  readonly correct: string;
  readonly words: string;
  readonly save: string;
  readonly switchOff: string;
  readonly reset: string;
  readonly changed: string;
  readonly emptyText: string;
  readonly searchTitle: string;
  readonly question: string;
  readonly find: string;
  readonly nothingFound: (words: string) => string;
  readonly hits: (count: number) => string;
  readonly rank: string;
  readonly passage: string;
  readonly score: string;
  readonly parts: Readonly<Record<string, string>>;
}

const messages: Readonly<Record<Language, DocumentMessages>> = {
  ko: {
    title: '문서',
    upload: '문서 올리기',
    uploadHint: '100MB까지 올립니다. 같은 이름의 문서는 바뀝니다.',
    chooseFile: '올릴 파일을 골라 주세요.',
    send: '올리기',
    sending: '올리는 중입니다.',
    sent: (name) => `${name} 파일을 올렸습니다. 처리가 끝나면 답에 쓰입니다.`,
    jobs: '작업',
    noJobs: '아직 작업이 없습니다.',
    jobStates: { waiting: '기다림', running: '하는 중', done: '끝남', failed: '실패' },
    origins: { command: '명령', watch: '폴더 지켜보기', upload: '올린 파일' },
    filesDone: '처리한 파일',
    problems: (count) => `문제 ${count}건`,
    listed: (count) => `넣은 문서 ${count.toLocaleString('ko-KR')}개`,
    search: '제목이나 경로',
    state: '상태',
    states: { indexed: '답에 쓰임', pending: '처리 중', failed: '넣지 못함', removed: '뺌' },
    kind: '종류',
    kinds: { law: '법령', guide: '안내', document: '문서' },
    any: '모두',
    none: '맞는 문서가 없습니다. 조건을 바꾸거나 문서를 올려 주세요.',
    columns: ['제목과 경로', '종류', '상태', '대목', '때'],
    before: '앞쪽',
    after: '뒤쪽',
    pages: '쪽',
    remove: '이 문서 빼기',
    removeHint:
      '빼면 바로 답에 쓰이지 않습니다. 올린 파일은 지워지고, 폴더에 있는 파일은 내용이 바뀔 때까지 다시 들어오지 않습니다.',
    removeNow: '빼기',
    text: '본문',
    noText: '파일이 없거나 읽을 수 없어 본문을 보여 줄 수 없습니다.',
    chunks: (count) => `대목 ${count}개`,
    noChunks: '찾을 수 있는 대목이 없습니다.',
    corrected: '고침',
    off: '꺼짐',
    original: '고치기 전',
    correct: '고치기',
    words: '대목의 글',
    save: '이 글로 고치기',
    switchOff: '끄기',
    reset: '처음대로',
    changed: '바꾸었습니다. 지금부터 이대로 쓰입니다.',
    emptyText: '대목의 글이 비어 있습니다. 쓰지 않으려면 끄기를 누르세요.',
    searchTitle: '찾기 시험',
    question: '물어볼 말',
    find: '찾기',
    nothingFound: (words) => `“${words}”에 맞는 대목이 없습니다.`,
    hits: (count) => `대목 ${count}개와 점수`,
    rank: '순위',
    passage: '대목',
    score: '점수',
    parts: {
      morpheme: '형태소',
      bigram: '글자쌍',
      dense: '의미',
      guides: '안내',
      lexicon: '생활말',
      mention: '조문 지목',
      graph: '조문 관계',
    },
  },
  en: {
    title: 'Documents',
    upload: 'Put in a document',
    uploadHint: 'Up to 100 MB. A document of the same name is replaced.',
    chooseFile: 'Choose a file.',
    send: 'Send',
    sending: 'Sending.',
    sent: (name) => `${name} was sent. Answers use it as soon as it has been read.`,
    jobs: 'Jobs',
    noJobs: 'There is no job yet.',
    jobStates: { waiting: 'Waiting', running: 'Running', done: 'Done', failed: 'Failed' },
    origins: { command: 'command', watch: 'watched folder', upload: 'upload' },
    filesDone: 'Files done',
    problems: (count) => `${count} problems`,
    listed: (count) => `${count.toLocaleString('en')} documents`,
    search: 'Title or path',
    state: 'State',
    states: { indexed: 'Used', pending: 'Under way', failed: 'Could not go in', removed: 'Taken out' },
    kind: 'Kind',
    kinds: { law: 'Law', guide: 'Guide', document: 'Document' },
    any: 'All',
    none: 'No document fits. Change the conditions, or put one in.',
    columns: ['Title and path', 'Kind', 'State', 'Passages', 'When'],
    before: 'Previous',
    after: 'Next',
    pages: 'Pages',
    remove: 'Take this document out',
    removeHint:
      'Nothing of it is used any more at once. An uploaded file is deleted; a file in a folder stays out until it changes.',
    removeNow: 'Take out',
    text: 'Text',
    noText: 'The file is gone or cannot be read, so there is no text to show.',
    chunks: (count) => `${count} passages`,
    noChunks: 'No passage of it can be found.',
    corrected: 'corrected',
    off: 'off',
    original: 'Before the correction',
    correct: 'Correct',
    words: 'Text of the passage',
    save: 'Save this text',
    switchOff: 'Switch off',
    reset: 'As it was',
    changed: 'Changed. It is used like this from now on.',
    emptyText: 'The text is empty. To use it no more, switch the passage off.',
    searchTitle: 'Search test',
    question: 'Question',
    find: 'Search',
    nothingFound: (words) => `Nothing was found for “${words}”.`,
    hits: (count) => `${count} passages and their scores`,
    rank: 'Rank',
    passage: 'Passage',
    score: 'Score',
    parts: {
      morpheme: 'morphemes',
      bigram: 'letter pairs',
      dense: 'meaning',
      guides: 'guides',
      lexicon: 'everyday words',
      mention: 'named article',
      graph: 'reference graph',
    },
  },
};

export const useDocumentMessages = (): DocumentMessages => messages[usePlace().language];
