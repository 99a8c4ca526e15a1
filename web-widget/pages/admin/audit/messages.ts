import { type Language, usePlace } from '../../house/place.ts';

/** What the page of the audit trail says. */
export interface AuditMessages {
  readonly title: string;
  readonly about: string;
  readonly filter: string;
  readonly person: string;
  readonly everybody: string;
  readonly act: string;
  readonly everything: string;
  readonly day: string;
  readonly show: string;
  readonly entries: string;
  readonly none: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly subject: string;
  readonly nobody: string;
  readonly older: string;
  readonly newest: string;
}

const messages: Readonly<Record<Language, AuditMessages>> = {
  ko: {
    title: '감사 기록',
    about: '누가 언제 어떤 개인정보를 보거나 바꾸었는지입니다. 이 화면을 여는 것도 기록됩니다.',
    filter: '찾기',
    person: '사람',
    everybody: '모두',
    act: '한 일',
    everything: '모두',
    day: '날짜 (서울)',
    show: '보기',
    entries: '감사 기록',
    none: '맞는 기록이 없습니다.',
    at: '때 (서울)',
    who: '누가',
    what: '한 일',
    subject: '대상의 id',
    nobody: '로그인하지 않은 사람',
    older: '더 오래된 기록',
    newest: '가장 새로운 기록',
  },
  en: {
    title: 'Audit trail',
    about: 'Who read or changed which personal data, and when. Opening this page is on record as well.',
    filter: 'Find',
    person: 'Person',
    everybody: 'everybody',
    act: 'Act',
    everything: 'everything',
    day: 'Day (Seoul)',
    show: 'Show',
    entries: 'Audit trail',
    none: 'No entry fits.',
    at: 'When (Seoul)',
    who: 'Who',
    what: 'Act',
    subject: 'Id of what it was on',
    nobody: 'somebody without an account',
    older: 'Older entries',
    newest: 'Newest entries',
  },
};

export const useMessages = (): AuditMessages => messages[usePlace().language];
