import { type Language, usePlace } from '../house/place.ts';

/** What the jobseeker's page says. */
export interface JobseekerMessages {
  readonly title: string;
  readonly resume: string;
  readonly resumeHint: string;
  readonly resumeMissing: string;
  readonly post: string;
  readonly postHint: string;
  readonly questions: string;
  readonly questionsHint: string;
  readonly coach: string;
  readonly nothing: string;
  readonly remarks: (count: number) => string;
  readonly noRemarks: string;
  readonly how: string;
  readonly line: (n: number) => string;
  readonly replaceBy: (words: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly ofPost: string;
  readonly score: string;
  readonly points: (points: number, of: number) => string;
  readonly match: string;
  readonly requirement: string;
  readonly status: string;
  readonly evidence: string;
  readonly preferred: string;
  readonly statuses: Readonly<Record<'met' | 'unmet' | 'ask', string>>;
  readonly rewritten: string;
  readonly rewrittenHint: string;
  readonly comesFrom: string;
  readonly noSource: string;
  readonly include: string;
  readonly letter: string;
  readonly lengths: (withSpaces: number, withoutSpaces: number) => string;
  readonly limit: (limit: number, left: number) => string;
}

const messages: Readonly<Record<Language, JobseekerMessages>> = {
  ko: {
    title: '이력서·자기소개서',
    resume: '이력서나 자기소개서',
    resumeHint: '쓴 그대로 붙여 넣으세요. 주민등록번호·연락처 같은 개인정보는 가린 뒤에 살펴봅니다.',
    resumeMissing: '이력서를 붙여 넣거나 파일을 골라 주세요.',
    post: '지원하려는 공고 (없어도 됩니다)',
    postHint: '공고를 붙여 넣으면 요건마다 내 글의 어느 문장이 답하는지 보여 드립니다.',
    questions: '회사의 자기소개서 질문 (없어도 됩니다)',
    questionsHint: '한 줄에 하나씩, 글자 수 제한은 끝에 적습니다. 예: 지원 동기를 적어 주세요. 500자',
    coach: '살펴보기',
    nothing: '이력서를 넣고 ‘살펴보기’를 누르면 고칠 곳과 고친 초안이 여기에 나옵니다.',
    remarks: (count) => `고칠 곳 ${count}군데`,
    noRemarks: '고칠 곳을 찾지 못했습니다.',
    how: '이렇게 고쳐 보세요',
    line: (n) => `${n}째 줄`,
    replaceBy: (words) => `‘${words}’(으)로 바꾸기`,
    kinds: {
      missing_result: '성과 없음',
      vague: '모호함',
      cliche: '상투적 표현',
      repetition: '반복',
      too_long: '긴 문장',
      typo: '맞춤법',
      spacing: '띄어쓰기',
      sensitive_info: '적지 않을 정보',
      gap: '빈 기간',
      overlap: '겹친 기간',
      impossible_date: '날짜 오류',
      inconsistent: '앞뒤 다름',
      mismatch_with_post: '공고와 다름',
    },
    ofPost: '공고',
    score: '글의 완성도',
    points: (points, of) => `${of}점 가운데 ${points}점`,
    match: '공고와 견주기',
    requirement: '요건',
    status: '상태',
    evidence: '답하는 문장',
    preferred: '우대',
    statuses: { met: '있음', unmet: '없음', ask: '확인 필요' },
    rewritten: '고친 초안',
    rewrittenHint: '문장을 가리키거나 누르면 어느 문장에서 왔는지 보입니다. 대괄호는 직접 채울 곳입니다.',
    comesFrom: '온 곳',
    noSource: '내 글에 없는 문장이라 뺐습니다.',
    include: '초안에 넣기',
    letter: '자기소개서 초안',
    lengths: (withSpaces, withoutSpaces) => `공백 포함 ${withSpaces}자, 제외 ${withoutSpaces}자`,
    limit: (limit, left) => `제한 ${limit}자${left > 0 ? `, 자리가 없어 ${left}문장을 뺐습니다` : ''}`,
  },
  en: {
    title: 'Résumé and cover letter',
    resume: 'Your résumé or cover letter',
    resumeHint: 'Paste it as it is, in Korean. Personal data is masked before anything is read.',
    resumeMissing: 'Paste your résumé, or choose a file.',
    post: 'The post you apply for (optional)',
    postHint: 'With a post, each requirement is shown with the sentence of yours that answers it.',
    questions: "The employer's own questions (optional)",
    questionsHint: 'One a line, the limit of characters at its end, such as: 지원 동기를 적어 주세요. 500자',
    coach: 'Look it over',
    nothing: 'Put in your résumé and press “Look it over”: remarks and a rewritten draft will stand here.',
    remarks: (count) => `${count} remarks`,
    noRemarks: 'Nothing to change was found.',
    how: 'Try this',
    line: (n) => `line ${n}`,
    replaceBy: (words) => `Replace by “${words}”`,
    kinds: {
      missing_result: 'no result',
      vague: 'vague',
      cliche: 'cliché',
      repetition: 'repetition',
      too_long: 'too long',
      typo: 'spelling',
      spacing: 'spacing',
      sensitive_info: 'better left out',
      gap: 'gap',
      overlap: 'overlap',
      impossible_date: 'impossible date',
      inconsistent: 'inconsistent',
      mismatch_with_post: 'not what the post asks',
    },
    ofPost: 'post',
    score: 'How finished it is',
    points: (points, of) => `${points} of ${of} points`,
    match: 'Against the post',
    requirement: 'Requirement',
    status: 'State',
    evidence: 'Your sentence',
    preferred: 'preferred',
    statuses: { met: 'met', unmet: 'not met', ask: 'to be confirmed' },
    rewritten: 'Rewritten draft',
    rewrittenHint:
      'Point at a sentence or press it to see where it comes from. Brackets are for you to fill.',
    comesFrom: 'From',
    noSource: 'Left out: it is not in what you wrote.',
    include: 'Put into the draft',
    letter: 'Draft of the cover letter',
    lengths: (withSpaces, withoutSpaces) => `${withSpaces} characters with spaces, ${withoutSpaces} without`,
    limit: (limit, left) => `limit ${limit}${left > 0 ? `; ${left} sentences found no room` : ''}`,
  },
};

export const useMessages = (): JobseekerMessages => messages[usePlace().language];
