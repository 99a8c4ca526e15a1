import type { LoadRange, ServiceHealth, TopicQuality } from '../../../server/contracts/index.ts';
import type { Language } from '../house/place.ts';
import type { AnswerState } from './answer-state.ts';
import { english } from './messages-en.ts';

/** What the pages of administration say: of health, load, quality, canned replies and standard answers. */
export interface AdminMessages {
  readonly charts: { readonly asTable: (title: string) => string };
  readonly health: {
    readonly title: string;
    readonly ready: string;
    readonly notReady: string;
    readonly composer: Readonly<Record<ServiceHealth['composer'], string>>;
    readonly queue: string;
    readonly queueFigures: (health: ServiceHealth) => readonly (readonly [string, string])[];
    readonly model: string;
    readonly noModel: string;
    readonly host: string;
    readonly state: string;
    readonly busy: string;
    readonly failures: string;
    readonly memory: string;
    readonly usable: string;
    readonly leftAlone: (seconds: number) => string;
    readonly broken: string;
    readonly loaded: string;
    readonly notLoaded: string;
    readonly unknown: string;
    readonly parts: string;
    readonly part: string;
    readonly more: string;
    readonly store: string;
    readonly passages: (count: number) => string;
    readonly embedder: string;
    readonly database: string;
    readonly disk: string;
    readonly enough: string;
    readonly scarce: string;
    readonly room: (free: number, total: number) => string;
    readonly server: (name: string, startedAt: string) => string;
  };
  readonly load: {
    readonly title: string;
    readonly range: string;
    readonly ranges: Readonly<Record<LoadRange, string>>;
    readonly time: string;
    readonly seconds: string;
    readonly nothing: string;
    readonly asked: string;
    readonly total: (count: number) => string;
    readonly runs: string;
    readonly failed: string;
    readonly turnedAway: string;
    readonly firstText: string;
    readonly whole: string;
    readonly waited: string;
    readonly longest: (seconds: number) => string;
    readonly half: string;
    readonly most: string;
    readonly queue: string;
    readonly mostWaiting: string;
    readonly mostBusy: string;
    readonly mostWaitingAtOnce: (count: number) => string;
  };
  readonly quality: {
    readonly title: string;
    readonly days: string;
    readonly from: string;
    readonly until: string;
    readonly nothing: string;
    readonly topic: string;
    readonly endings: string;
    readonly feedback: string;
    readonly counted: Readonly<Record<Exclude<keyof TopicQuality, 'topic' | 'name'>, string>>;
    readonly askedAndAnswered: (asked: number, answered: number) => string;
    readonly sentences: (count: number) => string;
    readonly votes: (useful: number, notUseful: number) => string;
  };
  readonly replies: {
    readonly title: string;
    readonly howToChange: string;
    readonly columns: readonly string[];
    readonly due: string;
    readonly someDue: (count: number) => string;
    readonly noneDue: string;
    readonly notApproved: string;
    readonly wordsOf: (id: string) => string;
  };
  readonly answers: {
    readonly title: string;
    readonly howTheyCome: string;
    readonly search: string;
    readonly state: string;
    readonly states: Readonly<Record<AnswerState | 'all', string>>;
    readonly found: (shown: number, all: number) => string;
    readonly dates: (owner: string, approvedAt: string, reviewOn: string, asOf: string) => string;
    readonly wordsOf: string;
    readonly retire: string;
    readonly retired: (question: string) => string;
    readonly columns: readonly string[];
  };
}

const korean: AdminMessages = {
  charts: { asTable: (title) => `${title}: 표로 보기` },
  health: {
    title: '상태',
    ready: '답할 수 있습니다.',
    notReady: '지금은 답할 수 없습니다. 아래에서 멈춘 곳을 확인해 주세요.',
    composer: {
      model: '답변의 문장을 모델이 다듬고 있습니다.',
      extract: '답변은 자료의 문장을 그대로 옮긴 것입니다.',
    },
    queue: '모델 앞의 대기열',
    queueFigures: ({ queue, activeRuns }) => [
      ['답하는 중', `${queue.busy} / ${queue.slots}`],
      ['기다리는 질문', `${queue.waiting} / ${queue.queueLength}`],
      ['지금 물으면 기다릴 시간', queue.waitSeconds === 0 ? '바로' : `약 ${queue.waitSeconds}초`],
      ['진행 중인 작업', String(activeRuns)],
    ],
    model: '모델 서버',
    noModel: '모델을 쓰지 않습니다. OLLAMA_HOST와 NARU_MODEL을 정하면 모델이 문장을 다듬습니다.',
    host: '서버',
    state: '상태',
    busy: '답하는 중',
    failures: '이어진 실패',
    memory: '메모리의 모델',
    usable: '쓸 수 있음',
    leftAlone: (seconds) => `쉬게 둠, ${seconds}초 뒤 다시 시도`,
    broken: '쓸 수 없음',
    loaded: '올라와 있음',
    notLoaded: '아직 없음, 첫 답이 늦습니다',
    unknown: '알 수 없음',
    parts: '색인, 데이터베이스, 디스크',
    part: '부분',
    more: '내용',
    store: '색인',
    passages: (count) => `대목 ${count.toLocaleString('ko-KR')}개`,
    embedder: '의미 검색 모델',
    database: '데이터베이스',
    disk: '디스크',
    enough: '여유 있음',
    scarce: '거의 참, 자리를 비워 주세요',
    room: (free, total) => `${total.toFixed(0)}GB 중 ${free.toFixed(1)}GB 남음`,
    server: (name, startedAt) =>
      `이 화면을 보여 준 서버: ${name}, ${new Date(startedAt).toLocaleString('ko-KR', { timeZone: 'Asia/Seoul' })}부터 켜져 있음`,
  },
  load: {
    title: '대기와 속도',
    range: '볼 기간',
    ranges: { hour: '지난 1시간', day: '지난 24시간', week: '지난 7일', month: '지난 30일' },
    time: '때',
    seconds: '초',
    nothing: '이 기간에 들어온 질문이 없습니다.',
    asked: '들어온 질문과 작업',
    total: (count) => `모두 ${count.toLocaleString('ko-KR')}건.`,
    runs: '모두',
    failed: '실패',
    turnedAway: '자리가 없어 돌려보냄',
    firstText: '첫 글자까지',
    whole: '끝까지',
    waited: '모델을 기다린 시간',
    longest: (seconds) => `20건 중 19건이 늦어도 ${seconds}초 안.`,
    half: '절반 (p50)',
    most: '20건 중 19건 (p95)',
    queue: '대기열',
    mostWaiting: '가장 많이 기다린 수',
    mostBusy: '가장 많이 답하던 수',
    mostWaitingAtOnce: (count) => `한때 가장 많이 기다린 질문은 ${count}건.`,
  },
  quality: {
    title: '주제별 품질',
    days: '볼 날짜',
    from: '시작하는 날',
    until: '끝나는 날',
    nothing: '이 기간에 들어온 질문이 없습니다.',
    topic: '주제',
    endings: '질문이 어떻게 끝났는지',
    feedback: '이용자의 평가',
    counted: {
      asked: '질문',
      answered: '답변',
      clarified: '되물음',
      noEvidence: '근거 없음',
      refused: '거절',
      handedOver: '상담사 연결',
      brokenOff: '실패·중단',
      withheld: '보류한 문장',
      useful: '도움 됨',
      notUseful: '도움 안 됨',
    },
    askedAndAnswered: (asked, answered) => `질문 ${asked}건 중 ${answered}건에 답했습니다.`,
    sentences: (count) => `검증에서 보류한 문장은 ${count}개입니다.`,
    votes: (useful, notUseful) => `도움 됨 ${useful}건, 도움 안 됨 ${notUseful}건.`,
  },
  replies: {
    title: '정해진 답',
    howToChange:
      '모델이 만들지 않는 말입니다. 프로젝트의 knowledge/replies에 있는 Markdown 파일을 고치고 확인한 날(reviewed)과 다음 확인일(next_review)을 적은 뒤 서버를 다시 켜면 바뀝니다. 누가 언제 고쳤는지는 파일의 이력에 남습니다.',
    columns: ['이름과 파일', '맡은 역할', '확인한 날', '다음 확인일', '승인', '내용'],
    due: '확인할 때가 지남',
    someDue: (count) => `다시 확인할 때가 지난 것이 ${count}개 있습니다.`,
    noneDue: '확인할 때가 지난 것이 없습니다.',
    notApproved: '아직 없음',
    wordsOf: (id) => `${id}의 말 보기`,
  },
  answers: {
    title: '표준 답변',
    howTheyCome:
      '상담사와 검토자가 답변을 표준으로 정한 것입니다. 거의 같은 질문에 글자 그대로 나갑니다. 다시 볼 날이 되면 검토할 때까지 나가지 않습니다.',
    search: '찾을 말',
    state: '상태',
    states: { all: '모두', served: '쓰는 중', due: '다시 볼 때', retired: '내림' },
    found: (shown, all) => (all === 0 ? '아직 표준 답변이 없습니다.' : `${all}개 중 ${shown}개`),
    dates: (owner, approvedAt, reviewOn, asOf) =>
      `${owner}, ${approvedAt.slice(0, 10)} 승인, ${reviewOn} 다시 볼 날, ${asOf}의 법 기준`,
    wordsOf: '답변 보기',
    retire: '내리기',
    retired: (question) => `내렸습니다. 이제 나가지 않습니다: ${question}`,
    columns: ['질문', '상태', '맡은 역할', '승인한 날', '다시 볼 날', '법 기준일', '답변'],
  },
};

export const adminMessages: Readonly<Record<Language, AdminMessages>> = { ko: korean, en: english };
