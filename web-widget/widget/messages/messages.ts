import type { Assessment, Feedback, RunStatus, StageName } from '../../../server/contracts/index.ts';

export type Language = 'ko' | 'en';
/** Why a question did not get its answer, where the server's pipeline had no say: codes of the wire, and our own. */
export type Failure =
  | 'unreachable'
  | 'lost'
  | 'other'
  | 'too_many'
  | 'over_capacity'
  | 'conversation_busy'
  | 'unknown_site';
export type Ending = Extract<RunStatus, `error_${string}`>;

/** Every text of the widget. A language is complete or it does not compile. */
export interface Messages {
  title: string;
  close: string;
  /** 인공지능기본법 제31조: said before and during the whole conversation. */
  noticeBrief: string;
  noticeAdvice: string;
  talk: string;
  you: string;
  naru: string;
  greeting: string;
  greetingText: string;
  examplesTitle: string;
  examples: readonly string[];
  question: string;
  questionHint: string;
  keys: string;
  count: (used: number, limit: number) => string;
  tooLong: (over: number) => string;
  busy: string;
  send: string;
  stop: string;
  preparing: string;
  done: (text: string, sources: number) => string;
  stopped: string;
  reconnecting: string;
  offline: string;
  restoring: string;
  sending: string;
  waiting: (position: number, seconds: number) => string;
  /** There was no place, and when asking again is worth it. */
  comeBack: (seconds: number) => string;
  stages: Record<StageName, string>;
  latest: string;
  retry: string;
  tryAgain: string;
  copy: string;
  copied: string;
  copyFailed: string;
  useful: string;
  yes: string;
  no: string;
  thanks: string;
  feedbackFailed: string;
  why: string;
  reasons: Record<NonNullable<Feedback['reason']>, string>;
  comment: string;
  commentHint: string;
  sendComment: string;
  sources: (count: number) => string;
  source: (n: number) => string;
  inForce: (date: string) => string;
  openPassage: string;
  newTab: string;
  figure: string;
  assessment: string;
  conditions: Readonly<Record<Assessment['conditions'][number]['state'], string>>;
  steps: string;
  basis: string;
  limits: string;
  asks: string;
  notice: string;
  back: string;
  passageLoading: string;
  passageFailed: string;
  quoteMissing: string;
  original: string;
  menu: string;
  /** The name of the other language, in that language (KRDS: two languages are one link). */
  language: string;
  textSize: string;
  smaller: string;
  larger: string;
  highContrast: string;
  newTalk: string;
  download: string;
  print: string;
  remove: string;
  about: string;
  removeTitle: string;
  removeText: string;
  removeYes: string;
  cancel: string;
  removed: string;
  removeFailed: string;
  aboutText: readonly string[];
  designCredit: string;
  people: string;
  phone: string;
  phoneHours: string;
  counselor: string;
  /** A talk with a counselor in writing. */
  person: string;
  personWaiting: (position: number) => string;
  failures: Record<Failure, string>;
  endings: Record<Ending, string>;
  file: {
    name: string;
    /** 인공지능기본법 제31조: what generative AI made says so. */
    byAi: string;
    saved: (when: string) => string;
    asOf: (date: string) => string;
  };
}
