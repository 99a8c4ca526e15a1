import type { HandoverDesk, HandoverEvent, HandoverState } from '../../../server/contracts/index.ts';
import type { DayNames } from '../handover/hours-text.ts';
import type { Language } from './messages.ts';

/** What is said on the way to a person. */
export interface PersonMessages {
  readonly looking: string;
  readonly explained: readonly string[];
  readonly ask: string;
  readonly asking: string;
  readonly askAgain: string;
  readonly desk: Readonly<Record<Exclude<HandoverDesk['state'], 'open'>, string>>;
  readonly opensAt: (when: string) => string;
  readonly hours: (hours: string) => string;
  readonly days: DayNames;
  readonly failed: string;
  readonly waiting: (position: number) => string;
  readonly next: string;
  readonly nobodyThere: string;
  readonly counselorAway: string;
  readonly states: Readonly<Record<Exclude<HandoverState, 'waiting'>, string>>;
  readonly deleted: string;
  readonly events: Readonly<Record<HandoverEvent, string>>;
  readonly lost: string;
  readonly messages: string;
  readonly you: string;
  readonly counselor: string;
  readonly said: (text: string) => string;
  readonly write: string;
  readonly hint: string;
  readonly sending: string;
  readonly kept: string;
  readonly discard: string;
  readonly stopWaiting: string;
  readonly end: string;
  readonly sure: string;
  readonly stay: string;
  readonly endFailed: string;
  readonly done: string;
}

export const personMessages: Readonly<Record<Language, PersonMessages>> = {
  ko: {
    looking: '상담사와 연결되는지 알아보고 있습니다.',
    explained: [
      '나루와 나눈 대화를 상담사가 이어받습니다. 상담사에게는 개인정보를 가린 글만 보입니다.',
      '요청하면 몇 번째인지 보이고, 차례가 되면 여기에서 상담사와 글로 이야기합니다. 기다리는 동안 나루에게 더 물어보셔도 됩니다.',
    ],
    ask: '상담사 연결 요청',
    asking: '요청하고 있습니다.',
    askAgain: '다시 요청하기',
    desk: {
      off: '이 누리집에서는 상담사와 채팅할 수 없습니다. 1350으로 전화해 주세요.',
      closed: '지금은 상담사 연결 시간이 아닙니다. 급하면 1350으로 전화해 주세요.',
      nobody: '지금 자리에 있는 상담사가 없습니다. 요청해 두시면 상담사가 오는 대로 이어받습니다.',
      full: '기다리는 분이 많아 지금은 더 받지 못합니다. 잠시 뒤 다시 요청하거나 1350으로 전화해 주세요.',
    },
    opensAt: (when) => `${when}에 다시 엽니다.`,
    hours: (hours) => `연결 시간: ${hours}`,
    days: { mon: '월', tue: '화', wed: '수', thu: '목', fri: '금', sat: '토', sun: '일' },
    failed: '요청하지 못했습니다. 인터넷 연결을 확인하고 다시 해 주세요.',
    waiting: (position) => `${position.toLocaleString('ko-KR')}번째로 기다리고 있습니다.`,
    next: '차례가 되면 상담사가 여기에서 말을 겁니다. 미리 글을 남기셔도 됩니다.',
    nobodyThere: '지금 자리에 있는 상담사가 없습니다. 상담사가 오는 대로 이어받습니다.',
    counselorAway:
      '상담사의 연결이 끊겼습니다. 곧 돌아오지 않으면 대기열 맨 앞에서 다른 상담사가 이어받습니다.',
    states: {
      returned: '상담사가 자리를 떠나 맨 앞에서 다시 기다립니다. 다음 상담사가 지금까지의 글을 모두 봅니다.',
      talking: '상담사와 연결되었습니다. 이 화면에서는 인공지능이 아니라 사람이 답합니다.',
      left: '상담을 끝내셨습니다.',
      gone: '오래 자리를 비우셔서 상담이 끝났습니다.',
      ended: '상담사가 상담을 마쳤습니다.',
      closed: '연결 시간이 끝나 상담사와 이어지지 못했습니다. 다음 연결 시간에 다시 요청해 주세요.',
    },
    deleted: '이 상담은 지워졌습니다.',
    events: {
      taken: '상담사가 들어왔습니다.',
      given_back: '상담사가 다른 상담사에게 넘겼습니다. 맨 앞에서 기다립니다.',
      counselor_lost: '상담사의 연결이 끊겨 맨 앞에서 다시 기다립니다.',
      citizen_left: '상담을 끝냈습니다.',
      citizen_lost: '자리를 오래 비워 상담이 끝났습니다.',
      finished: '상담사가 상담을 마쳤습니다.',
      office_closed: '연결 시간이 끝났습니다.',
    },
    lost: '연결이 끊겨 재연결하고 있습니다. 쓰신 글은 보관했다가 연결되면 보냅니다.',
    messages: '상담사와 주고받은 글',
    you: '나',
    counselor: '상담사',
    said: (text) => `상담사: ${text}`,
    write: '상담사에게 쓰기',
    hint: '개인정보는 가려서 보냅니다.',
    sending: '보내는 중',
    kept: '연결되면 보냄',
    discard: '지우기',
    stopWaiting: '그만 기다리기',
    end: '상담 끝내기',
    sure: '끝내면 다시 요청해야 합니다. 끝낼까요?',
    stay: '계속하기',
    endFailed: '끝내지 못했습니다. 잠시 뒤 다시 해 주세요.',
    done: '나루와 계속하기',
  },
  en: {
    looking: 'Finding out whether a counselor can be reached.',
    explained: [
      'A counselor takes over your talk with Naru. They see it with personal data masked.',
      'You see your place in the queue, and when it is your turn you write with the counselor here. Meanwhile you may go on asking Naru. Counselors write Korean.',
    ],
    ask: 'Ask for a counselor',
    asking: 'Asking.',
    askAgain: 'Ask again',
    desk: {
      off: 'There is no chat with counselors on this site. Please call 1350.',
      closed: 'Counselors cannot be reached at this hour. If it is urgent, call 1350.',
      nobody: 'No counselor is there now. If you ask, the first one who comes will take over.',
      full: 'Too many people are waiting. Please ask again later, or call 1350.',
    },
    opensAt: (when) => `Open again on ${when} (Seoul).`,
    hours: (hours) => `Hours (Seoul): ${hours}`,
    days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
    failed: 'It could not be asked. Please check your connection and try again.',
    waiting: (position) => `You are number ${position.toLocaleString('en')} in the queue.`,
    next: 'When it is your turn, the counselor writes here. You may leave a message already.',
    nobodyThere: 'No counselor is there now. The first one who comes will take over.',
    counselorAway:
      'The counselor lost the connection. If they are not back soon, you go to the front of the queue for another.',
    states: {
      returned:
        'The counselor left; you are at the front of the queue. The next one sees all that was written.',
      talking: 'You are connected with a counselor: here a person answers, not AI.',
      left: 'You ended the chat.',
      gone: 'The chat ended because you were away for long.',
      ended: 'The counselor ended the chat.',
      closed: 'The hours ended before a counselor was free. Please ask again within the hours.',
    },
    deleted: 'This chat was deleted.',
    events: {
      taken: 'A counselor came in.',
      given_back: 'The counselor gave the chat to another. You are at the front of the queue.',
      counselor_lost: 'The counselor lost the connection. You are at the front of the queue.',
      citizen_left: 'You ended the chat.',
      citizen_lost: 'The chat ended because you were away for long.',
      finished: 'The counselor ended the chat.',
      office_closed: 'The hours ended.',
    },
    lost: 'The connection broke; connecting again. What you wrote is kept and will be sent then.',
    messages: 'Messages with the counselor',
    you: 'You',
    counselor: 'Counselor',
    said: (text) => `Counselor: ${text}`,
    write: 'Write to the counselor',
    hint: 'Personal data is masked.',
    sending: 'sending',
    kept: 'will be sent when connected',
    discard: 'Delete',
    stopWaiting: 'Stop waiting',
    end: 'End the chat',
    sure: 'You would have to ask again. End it?',
    stay: 'Go on',
    endFailed: 'It could not be ended. Please try again in a moment.',
    done: 'Back to Naru',
  },
};
