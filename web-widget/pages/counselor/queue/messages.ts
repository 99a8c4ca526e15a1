import type { HandoverDesk, HandoverEvent, HandoverState } from '../../../../server/contracts/index.ts';
import { type Language, usePlace } from '../../house/place.ts';

/** What the hand-over queue says. */
export interface QueueMessages {
  readonly title: string;
  readonly waitingCount: (count: number) => string;
  readonly presence: string;
  readonly desk: Readonly<Record<HandoverDesk['state'], string>>;
  readonly hours: (hours: string) => string;
  readonly queue: string;
  readonly nobodyWaits: string;
  readonly own: string;
  readonly noTalk: string;
  readonly noTopic: string;
  readonly topics: Readonly<Record<string, string>>;
  readonly nothingSaid: string;
  readonly minutes: (minutes: number) => string;
  readonly front: string;
  readonly english: string;
  readonly away: string;
  readonly take: string;
  readonly open: string;
  readonly taken: string;
  readonly newWaiting: (count: number) => string;
  readonly connection: Readonly<Record<'connecting' | 'open' | 'lost' | 'signed_out' | 'refused', string>>;
  readonly signInAgain: string;
  readonly talk: string;
  readonly before: (turns: number) => string;
  readonly question: string;
  readonly answer: string;
  readonly messages: string;
  readonly citizen: string;
  readonly counselor: string;
  readonly masked: string;
  readonly citizenAway: string;
  readonly states: Readonly<Record<HandoverState, string>>;
  readonly events: Readonly<Record<HandoverEvent, string>>;
  readonly write: string;
  readonly writeHint: string;
  readonly tooLong: string;
  readonly send: string;
  readonly sending: string;
  readonly unsent: string;
  readonly giveBack: string;
  readonly end: string;
  readonly suggestion: string;
  readonly suggestionHint: string;
  readonly suggest: string;
  readonly suggesting: string;
  readonly automatic: string;
  readonly noSuggestion: string;
  readonly suggestionFor: string;
  readonly use: string;
  readonly used: string;
  readonly sources: (count: number) => string;
  readonly withSources: (count: number) => string;
  readonly withoutSources: string;
  readonly back: string;
}

const messages: Readonly<Record<Language, QueueMessages>> = {
  ko: {
    title: '상담 연결 대기',
    waitingCount: (count) => `${count}명 대기`,
    presence: '이 화면을 열어 두는 동안 상담 가능으로 표시됩니다.',
    desk: {
      off: '로그인이 설정되지 않아 상담을 이어받을 수 없습니다.',
      closed: '운영 시간이 아니어서 새 요청을 받지 않습니다.',
      nobody: '상담사가 자리에 없습니다.',
      full: '대기열이 가득 차 새 요청을 받지 않습니다.',
      open: '요청을 받고 있습니다.',
    },
    hours: (hours) => `운영 시간: ${hours}`,
    queue: '기다리는 사람',
    nobodyWaits: '기다리는 사람이 없습니다.',
    own: '내가 맡은 상담',
    noTalk: '왼쪽에서 기다리는 사람을 고르세요.',
    noTopic: '주제 미정',
    topics: {
      collective: '노동조합·집단',
      contracts: '근로계약',
      'employer-support': '사업주 지원',
      'employment-insurance': '고용보험·실업급여',
      ending: '해고·퇴직',
      equality: '평등·괴롭힘',
      hours: '근로시간',
      insolvency: '체당금·도산',
      'jobseeker-support': '구직 지원',
      leave: '휴가·휴직',
      naru: '나루',
      procedures: '절차',
      safety: '산업안전·산재',
      wages: '임금',
    },
    nothingSaid: '아직 쓴 글이 없습니다.',
    minutes: (minutes) => (minutes < 1 ? '방금' : `${minutes}분째 기다림`),
    front: '다시 기다림',
    english: '영어 화면',
    away: '자리 비움',
    take: '이어받기',
    open: '대화 열기',
    taken: '다른 상담사가 먼저 이어받았습니다.',
    newWaiting: (count) => `기다리는 사람 ${count}명.`,
    connection: {
      connecting: '연결하고 있습니다.',
      open: '',
      lost: '연결이 끊겨 다시 연결하고 있습니다. 쓰신 글은 보관했다가 연결되면 보냅니다.',
      signed_out: '로그인이 끝났습니다. 쓰신 글은 이 화면에 있습니다.',
      refused: '이 상담을 열 수 없습니다.',
    },
    signInAgain: '다시 로그인',
    talk: '대화',
    before: (turns) => `나루와 나눈 대화 (질문 ${turns}개)`,
    question: '질문',
    answer: '나루의 답변',
    messages: '주고받은 글',
    citizen: '시민',
    counselor: '상담사',
    masked: '개인정보는 가려져 있습니다. 시민에게도 그렇게 안내했습니다.',
    citizenAway: '시민의 연결이 끊겼습니다. 보낸 글은 돌아오면 보입니다.',
    states: {
      waiting: '기다리고 있습니다. 이어받으면 글을 쓸 수 있습니다.',
      returned: '앞 상담사가 떠나 대기열 맨 앞에서 다시 기다리고 있습니다.',
      talking: '상담 중입니다.',
      left: '시민이 상담을 끝냈습니다.',
      gone: '시민이 돌아오지 않아 상담이 끝났습니다.',
      ended: '상담을 끝냈습니다.',
      closed: '운영 시간이 끝나 연결되지 못했습니다.',
    },
    events: {
      taken: '상담사가 이어받았습니다.',
      given_back: '상담사가 다른 상담사에게 넘겼습니다. 대기열 맨 앞입니다.',
      counselor_lost: '상담사의 연결이 끊겨 대기열 맨 앞으로 돌아갔습니다.',
      citizen_left: '시민이 상담을 끝냈습니다.',
      citizen_lost: '시민이 돌아오지 않았습니다.',
      finished: '상담사가 상담을 끝냈습니다.',
      office_closed: '운영 시간이 끝났습니다.',
    },
    write: '답장',
    writeHint: 'Ctrl+Enter로 보냅니다. 개인정보는 가려서 보냅니다.',
    tooLong: '2,000자까지 보낼 수 있습니다. 나누어 보내 주세요.',
    send: '보내기',
    sending: '보내는 중',
    unsent: '보내지 못했습니다',
    giveBack: '다른 상담사에게 넘기기',
    end: '상담 끝내기',
    suggestion: '나루의 제안',
    suggestionHint: '생성형 AI의 초안입니다. 고쳐서 보내기 전에는 시민에게 보이지 않습니다.',
    suggest: '답 제안받기',
    suggesting: '제안을 쓰고 있습니다.',
    automatic: '시민이 글을 쓰면 바로 제안받기',
    noSuggestion: '아직 제안이 없습니다.',
    suggestionFor: '이 글에 대한 제안:',
    use: '답장에 넣기',
    used: '제안을 답장에 넣었습니다. 고쳐서 보내 주세요.',
    sources: (count) => `근거 ${count}개`,
    withSources: (count) => `근거 ${count}개를 함께 보냅니다.`,
    withoutSources: '근거 빼기',
    back: '목록으로',
  },
  en: {
    title: 'Hand-over queue',
    waitingCount: (count) => `${count} waiting`,
    presence: 'While this page is open you count as available.',
    desk: {
      off: 'No sign-in is configured, so that nothing can be taken over.',
      closed: 'Outside opening hours: no new requests are taken.',
      nobody: 'No counselor is there.',
      full: 'The queue is full: no new requests are taken.',
      open: 'Requests are taken.',
    },
    hours: (hours) => `Opening hours (Seoul): ${hours}`,
    queue: 'Waiting',
    nobodyWaits: 'Nobody waits.',
    own: 'My talks',
    noTalk: 'Choose somebody who waits.',
    noTopic: 'no topic yet',
    topics: {
      collective: 'unions',
      contracts: 'contracts',
      'employer-support': 'support for employers',
      'employment-insurance': 'employment insurance',
      ending: 'dismissal, leaving',
      equality: 'equality, harassment',
      hours: 'working hours',
      insolvency: 'insolvency',
      'jobseeker-support': 'support for jobseekers',
      leave: 'leave',
      naru: 'Naru',
      procedures: 'procedures',
      safety: 'safety, accidents',
      wages: 'wages',
    },
    nothingSaid: 'Nothing written yet.',
    minutes: (minutes) => (minutes < 1 ? 'just now' : `waiting ${minutes} min`),
    front: 'waits again',
    english: 'English',
    away: 'away',
    take: 'Take over',
    open: 'Open',
    taken: 'Another counselor was faster.',
    newWaiting: (count) => `${count} waiting.`,
    connection: {
      connecting: 'Connecting.',
      open: '',
      lost: 'The connection broke; connecting again. What you wrote is kept and will be sent then.',
      signed_out: 'You are signed out. What you wrote is on this page.',
      refused: 'This talk cannot be opened.',
    },
    signInAgain: 'Sign in again',
    talk: 'Talk',
    before: (turns) => `The talk with Naru (${turns} questions)`,
    question: 'Question',
    answer: "Naru's answer",
    messages: 'Messages',
    citizen: 'Citizen',
    counselor: 'Counselor',
    masked: 'Personal data is masked, as the citizen was told.',
    citizenAway: 'The citizen lost the connection. They will see what you send when they are back.',
    states: {
      waiting: 'Waiting. Take over to write.',
      returned: 'The counselor before left; waiting again at the front of the queue.',
      talking: 'Under way.',
      left: 'The citizen ended the talk.',
      gone: 'The citizen did not come back; the talk is over.',
      ended: 'The talk was ended.',
      closed: 'The office closed before anybody was free.',
    },
    events: {
      taken: 'A counselor took over.',
      given_back: 'The counselor gave the talk to others: front of the queue.',
      counselor_lost: 'The counselor lost the connection: back to the front of the queue.',
      citizen_left: 'The citizen ended the talk.',
      citizen_lost: 'The citizen did not come back.',
      finished: 'The counselor ended the talk.',
      office_closed: 'The office closed.',
    },
    write: 'Reply',
    writeHint: 'Ctrl+Enter sends. Personal data is masked.',
    tooLong: 'Up to 2,000 characters can be sent. Please send it in parts.',
    send: 'Send',
    sending: 'sending',
    unsent: 'not sent',
    giveBack: 'Give to another counselor',
    end: 'End the talk',
    suggestion: "Naru's suggestion",
    suggestionHint: 'A draft by generative AI. The citizen sees nothing of it until you edit and send it.',
    suggest: 'Suggest an answer',
    suggesting: 'Writing a suggestion.',
    automatic: 'Suggest as soon as the citizen writes',
    noSuggestion: 'No suggestion yet.',
    suggestionFor: 'Suggested for:',
    use: 'Put into the reply',
    used: 'The suggestion is in the reply. Edit and send it.',
    sources: (count) => `${count} sources`,
    withSources: (count) => `Goes with ${count} sources.`,
    withoutSources: 'Leave the sources out',
    back: 'Back to the list',
  },
};

export const useMessages = (): QueueMessages => messages[usePlace().language];
