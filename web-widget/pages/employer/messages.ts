import type { Language } from '../house/place.ts';

/** What the employer's page says. */
export interface EmployerMessages {
  readonly title: string;
  readonly write: string;
  readonly check: string;
  readonly resumes: string;
  readonly brief: string;
  readonly briefHint: string;
  readonly fileHint: string;
  readonly startDate: string;
  readonly tone: string;
  readonly tones: Readonly<Record<'formal' | 'friendly' | 'plain', string>>;
  readonly english: string;
  readonly make: string;
  readonly makeAnew: string;
  readonly begin: string;
  readonly briefMissing: string;
  readonly post: string;
  readonly noPost: string;
  readonly refused: string;
  readonly suggestions: string;
  readonly suggestionsHint: string;
  readonly kinds: Readonly<Record<'duty' | 'skill' | 'keco', string>>;
  readonly accept: string;
  readonly accepted: string;
  readonly text: string;
  readonly textHint: string;
  readonly textMissing: string;
  readonly checkNow: string;
  readonly clean: string;
  readonly found: (violations: number, cautions: number) => string;
}

export const employerMessages: Readonly<Record<Language, EmployerMessages>> = {
  ko: {
    title: '구인공고',
    write: '공고 쓰기',
    check: '공고 검사',
    resumes: '이력서 요약',
    brief: '어떤 사람을 찾으세요?',
    briefHint: '하는 일과 근무 조건을 두세 줄 적으면 됩니다. 예전 공고를 붙여 넣어도 됩니다.',
    fileHint: 'HWP, HWPX, DOCX, PDF 등. 적은 글 대신 파일의 내용을 씁니다.',
    startDate: '근무 시작일',
    tone: '말투',
    tones: { formal: '격식 있게', friendly: '친근하게', plain: '쉬운 말로' },
    english: '영어 공고도 만들기',
    make: '공고 만들기',
    makeAnew: '다시 만들기',
    begin: '새 공고',
    briefMissing: '하는 일과 근무 조건을 적거나 파일을 골라 주세요.',
    post: '구인공고 초안',
    noPost: '아직 초안이 없습니다. 왼쪽에 적고 ‘공고 만들기’를 누르세요.',
    refused: '공고에 넣지 않은 내용',
    suggestions: '직업사전의 제안',
    suggestionsHint: '받아들이기 전에는 공고에 들어가지 않습니다.',
    kinds: { duty: '하는 일', skill: '기술', keco: '직업 분류' },
    accept: '넣기',
    accepted: '넣었습니다',
    text: '확인할 구인공고',
    textHint: '다 쓴 공고를 붙여 넣으세요. 법에 어긋나는 표현을 찾아 드립니다.',
    textMissing: '구인공고를 붙여 넣거나 파일을 골라 주세요.',
    checkNow: '검사하기',
    clean: '법에 어긋나는 표현을 찾지 못했습니다.',
    found: (violations, cautions) => `위반 ${violations}건, 주의 ${cautions}건을 찾았습니다.`,
  },
  en: {
    title: 'Job posts',
    write: 'Write a post',
    check: 'Check a post',
    resumes: 'Summarise résumés',
    brief: 'Whom are you looking for?',
    briefHint: 'Two or three lines in Korean on the work and its conditions, or an old post.',
    fileHint: 'HWP, HWPX, DOCX, PDF and others. Its content is taken in place of what is written.',
    startDate: 'First day of work',
    tone: 'Tone',
    tones: { formal: 'formal', friendly: 'friendly', plain: 'plain words' },
    english: 'An English version too',
    make: 'Make the post',
    makeAnew: 'Make it anew',
    begin: 'New post',
    briefMissing: 'Write about the work and its conditions, or choose a file.',
    post: 'Draft of the post',
    noPost: 'There is no draft yet. Write on the left and press “Make the post”.',
    refused: 'Left out of the post',
    suggestions: 'Suggested by the job dictionary',
    suggestionsHint: 'Nothing of it is in the post before you accept it.',
    kinds: { duty: 'duty', skill: 'skill', keco: 'occupation code' },
    accept: 'Add',
    accepted: 'Added',
    text: 'The post to be checked',
    textHint: 'Paste a finished post in Korean. Wordings against the law are found.',
    textMissing: 'Paste a post, or choose a file.',
    checkNow: 'Check',
    clean: 'No wording against the law was found.',
    found: (violations, cautions) => `${violations} violations and ${cautions} cautions were found.`,
  },
};
