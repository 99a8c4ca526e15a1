import type { ReviewKind, ReviewReason, ReviewStanding } from '../../../server/contracts/index.ts';
import type { Language } from '../house/place.ts';

type ByKind = Readonly<Record<ReviewKind, string>>;

/** What the reviewer's page says. */
export interface ReviewMessages {
  readonly title: string;
  readonly queue: string;
  readonly inquiry: string;
  readonly posts: string;
  readonly all: string;
  readonly kind: string;
  readonly kinds: ByKind;
  readonly standing: string;
  readonly standings: Readonly<Record<ReviewStanding, string>>;
  readonly topic: string;
  readonly noTopic: string;
  readonly numbers: (day: string) => string;
  readonly median: string;
  readonly medianMinutes: string;
  readonly duration: (seconds: number) => string;
  readonly byTopic: string;
  readonly nothing: string;
  readonly total: (items: number) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly earlier: string;
  readonly later: string;
  readonly choose: string;
  readonly whence: (source: string, line: number | null) => string;
  readonly original: ByKind;
  readonly found: (count: number) => string;
  readonly signs: string;
  readonly question: string;
  readonly reasons: Readonly<Record<ReviewReason, string>>;
  readonly comment: string;
  readonly sources: (count: number) => string;
  readonly decide: string;
  readonly accept: ByKind;
  readonly correct: string;
  readonly reject: ByKind;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly corrected: string;
  readonly correctedHint: string;
  readonly saveCorrection: string;
  readonly asItWas: string;
  readonly before: string;
  readonly after: string;
  readonly unsent: string;
  readonly byCommand: string;
  readonly reopen: string;
  readonly done: (title: string, standing: ReviewStanding) => string;
  readonly undo: string;
  readonly shortcuts: string;
  readonly keys: readonly (readonly [key: string, words: string])[];
  readonly useKeys: string;
  readonly close: string;
  readonly takeAlong: string;
  readonly from: string;
  readonly until: string;
  readonly asCsv: string;
  readonly inquiryText: string;
  readonly inquiryHint: string;
  readonly inquiryFile: string;
  readonly inquiryMissing: string;
  readonly office: string;
  readonly officeHint: string;
  readonly draft: string;
  readonly noDraft: string;
  readonly queued: string;
  readonly toItem: string;
  readonly tryAgain: string;
  readonly postsFile: string;
  readonly postsHint: string;
  readonly postsMissing: string;
  readonly sendPosts: string;
  readonly sending: string;
  readonly batches: string;
  readonly noBatches: string;
  readonly progress: (name: string) => string;
  readonly checking: (done: number, posts: number) => string;
  readonly checked: (posts: number, clear: number, queued: number) => string;
  readonly errors: (count: number) => string;
  readonly place: string;
  readonly why: string;
}

const standingsKo = { waiting: '기다림', accepted: '승인', corrected: '수정', rejected: '반려' } as const;
const standingsEn = {
  waiting: 'Waiting',
  accepted: 'Accepted',
  corrected: 'Corrected',
  rejected: 'Rejected',
} as const;

export const reviewMessages: Readonly<Record<Language, ReviewMessages>> = {
  ko: {
    title: '검토',
    queue: '검토할 것',
    inquiry: '민원 답변 초안',
    posts: '공고 한꺼번에 검사',
    all: '모두',
    kind: '종류',
    kinds: { post: '공고', inquiry: '민원 답변', answer: '질문' },
    standing: '상태',
    standings: standingsKo,
    topic: '주제',
    noTopic: '주제 없음',
    numbers: (day) => `${day}의 검토`,
    median: '결정까지 걸린 시간(가운뎃값)',
    medianMinutes: '결정까지 걸린 분(가운뎃값)',
    duration: (seconds) =>
      seconds < 60
        ? `${seconds}초`
        : seconds < 3600
          ? `${Math.round(seconds / 60)}분`
          : `${(seconds / 3600).toFixed(1)}시간`,
    byTopic: '주제별로 보기',
    nothing: '여기에는 아무것도 없습니다.',
    total: (items) => `${items.toLocaleString('ko-KR')}건`,
    pageOf: (page, pages) => `${pages}쪽 가운데 ${page}쪽`,
    earlier: '앞쪽',
    later: '다음 쪽',
    choose: '왼쪽에서 하나를 고르세요. j와 k로도 옮겨 다닙니다.',
    whence: (source, line) => (line === null ? source : `${source} ${line}행`),
    original: { post: '공고', inquiry: '답변 초안', answer: '답변' },
    found: (count) => `찾은 표현 ${count}건`,
    signs: '거짓 광고 징후',
    question: '질문',
    reasons: { unanswered: '답하지 못함', down_voted: '도움이 안 됨', withheld: '보류한 문장이 있음' },
    comment: '이용자의 말',
    sources: (count) => `근거 ${count}건`,
    decide: '결정',
    accept: { post: '게시해도 됩니다', inquiry: '이대로 보냅니다', answer: '답변에 문제 없음' },
    correct: '고쳐 쓰기',
    reject: { post: '위반: 반려', inquiry: '쓰지 않음: 반려', answer: '잘못된 답변: 반려' },
    reason: '까닭',
    reasonHint: '고치거나 반려할 때는 꼭 적습니다.',
    reasonMissing: '고치거나 반려하는 까닭을 적어 주세요.',
    corrected: '고친 글',
    correctedHint: '처음 글은 그대로 남습니다.',
    saveCorrection: '고친 글로 결정',
    asItWas: '고치지 않기',
    before: '처음 글',
    after: '고친 글',
    unsent: '반영되지 않은 고친 글',
    byCommand: '명령으로 결정함',
    reopen: '다시 열기',
    done: (title, standing) => `‘${title}’: ${standingsKo[standing]}. 10초 안에 되돌릴 수 있습니다.`,
    undo: '되돌리기',
    shortcuts: '단축키',
    keys: [
      ['j · ↓', '다음 항목'],
      ['k · ↑', '앞 항목'],
      ['a', '승인'],
      ['c', '고쳐 쓰기'],
      ['r', '반려'],
      ['u', '방금 한 결정 되돌리기'],
      ['?', '단축키 보기'],
    ],
    useKeys: '한 글자 단축키 쓰기',
    close: '닫기',
    takeAlong: '결정 내려받기',
    from: '첫날',
    until: '끝날',
    asCsv: 'CSV로 내려받기',
    inquiryText: '민원',
    inquiryHint: '들어온 그대로 붙여 넣으세요. 개인정보는 가려서 저장합니다.',
    inquiryFile: 'HWP, HWPX, DOCX, PDF 등. 적은 글 대신 파일의 내용을 씁니다.',
    inquiryMissing: '민원을 붙여 넣거나 파일을 골라 주세요.',
    office: '답변하는 기관',
    officeHint: '예: 서울고용센터',
    draft: '답변 초안 쓰기',
    noDraft: '아직 초안이 없습니다. 초안이 다 되면 검토할 것에 들어갑니다.',
    queued: '검토할 것에 넣었습니다.',
    toItem: '검토하기',
    tryAgain: '다시 하기',
    postsFile: '공고 파일',
    postsHint:
      'CSV, TSV, XLSX, JSONL, 또는 이런 파일을 묶은 ZIP. 법에 어긋나거나 의심스러운 공고만 검토할 것에 들어가고, 나머지는 남기지 않습니다.',
    postsMissing: '공고 파일을 골라 주세요.',
    sendPosts: '검사하기',
    sending: '파일을 보내고 있습니다.',
    batches: '보낸 파일',
    noBatches: '아직 보낸 파일이 없습니다.',
    progress: (name) => `${name}: 검사한 공고`,
    checking: (done, posts) => `공고 ${posts}건 가운데 ${done}건을 검사했습니다.`,
    checked: (posts, clear, queued) =>
      `공고 ${posts}건을 검사했습니다. 문제 없음 ${clear}건, 검토할 것 ${queued}건.`,
    errors: (count) => `읽거나 검사하지 못한 줄 ${count}건`,
    place: '곳',
    why: '까닭',
  },
  en: {
    title: 'Review',
    queue: 'To review',
    inquiry: 'Replies to inquiries',
    posts: 'Check many job posts',
    all: 'All',
    kind: 'Kind',
    kinds: { post: 'Job post', inquiry: 'Reply to an inquiry', answer: 'Question' },
    standing: 'State',
    standings: standingsEn,
    topic: 'Topic',
    noTopic: 'no topic',
    numbers: (day) => `Reviews of ${day}`,
    median: 'Time until the decision (median)',
    medianMinutes: 'Minutes until the decision (median)',
    duration: (seconds) =>
      seconds < 60
        ? `${seconds} s`
        : seconds < 3600
          ? `${Math.round(seconds / 60)} min`
          : `${(seconds / 3600).toFixed(1)} h`,
    byTopic: 'By topic',
    nothing: 'There is nothing here.',
    total: (items) => `${items.toLocaleString('en')} items`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    earlier: 'Previous page',
    later: 'Next page',
    choose: 'Choose one on the left; j and k go up and down as well.',
    whence: (source, line) => (line === null ? source : `${source}, line ${line}`),
    original: { post: 'Job post', inquiry: 'Draft of the reply', answer: 'Answer' },
    found: (count) => `${count} wordings found`,
    signs: 'Signs of a false advertisement',
    question: 'Question',
    reasons: { unanswered: 'not answered', down_voted: 'not useful', withheld: 'sentences held back' },
    comment: 'What the person says',
    sources: (count) => `${count} sources`,
    decide: 'Decision',
    accept: { post: 'May be published', inquiry: 'Send as it is', answer: 'The answer is right' },
    correct: 'Correct',
    reject: { post: 'Unlawful: reject', inquiry: 'Not to be sent: reject', answer: 'Wrong: reject' },
    reason: 'Why',
    reasonHint: 'Needed to correct or reject.',
    reasonMissing: 'Write why you correct or reject it.',
    corrected: 'Corrected words',
    correctedHint: 'The first version is kept.',
    saveCorrection: 'Decide with these words',
    asItWas: 'Do not correct',
    before: 'First version',
    after: 'Corrected version',
    unsent: 'Your correction, which was not taken',
    byCommand: 'decided by command',
    reopen: 'Reopen',
    done: (title, standing) => `“${title}”: ${standingsEn[standing]}. It can be undone for ten seconds.`,
    undo: 'Undo',
    shortcuts: 'Shortcuts',
    keys: [
      ['j · ↓', 'next item'],
      ['k · ↑', 'previous item'],
      ['a', 'accept'],
      ['c', 'correct'],
      ['r', 'reject'],
      ['u', 'undo the last decision'],
      ['?', 'show the shortcuts'],
    ],
    useKeys: 'Use shortcuts of one letter',
    close: 'Close',
    takeAlong: 'Take the decisions along',
    from: 'First day',
    until: 'Last day',
    asCsv: 'Download as CSV',
    inquiryText: 'Inquiry',
    inquiryHint: 'Paste it as it came, in Korean. Personal data is masked before it is kept.',
    inquiryFile: 'HWP, HWPX, DOCX, PDF and others. Its content is taken in place of what is written.',
    inquiryMissing: 'Paste the inquiry, or choose a file.',
    office: 'Office that replies',
    officeHint: 'Such as: 서울고용센터',
    draft: 'Draft the reply',
    noDraft: 'There is no draft yet. When it is written, it waits among what is to be reviewed.',
    queued: 'It waits to be reviewed.',
    toItem: 'Review it',
    tryAgain: 'Try again',
    postsFile: 'File of job posts',
    postsHint:
      'CSV, TSV, XLSX, JSONL, or a ZIP of such. Only posts against the law or in doubt wait for review; nothing of the others is kept.',
    postsMissing: 'Choose a file of job posts.',
    sendPosts: 'Check',
    sending: 'The file is being sent.',
    batches: 'Files sent',
    noBatches: 'No file was sent yet.',
    progress: (name) => `${name}: posts checked`,
    checking: (done, posts) => `${done} of ${posts} posts are checked.`,
    checked: (posts, clear, queued) =>
      `${posts} posts are checked: ${clear} with nothing to decide, ${queued} to review.`,
    errors: (count) => `${count} lines could not be read or checked`,
    place: 'Place',
    why: 'Why',
  },
};
