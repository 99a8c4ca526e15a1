import { z } from 'zod';
import type { JobSearch } from '../../../knowledge/jobs/job-search.ts';
import type { CalendarDate } from '../../contracts/index.ts';
import type { JobListing } from '../../contracts/jobs.ts';
import type { Pay } from '../post-facts/pay.ts';
import type { PostFacts } from '../post-facts/post-facts.ts';

/** A sign that an advertisement may be false: for a person to look at, with the reason. No law is broken by it alone. */
export const Sign = z.object({
  sign: z.enum(['fraud-contact', 'pay-out-of-range', 'duties-disagree']),
  quote: z.string(),
  reason: z.string(),
});
export type Sign = z.infer<typeof Sign>;

/** How known frauds ask for contact, goods or accounts: couriers for phone fraud, lent accounts, prepaid costs. */
const frauds: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /(?:현금|대금|서류|채권)\s?(?:을|를)?\s?(?:수거|회수|전달|운반|인출|송금|환전)[^\n.,]{0,16}/u,
    reason: '현금이나 서류를 받아 전하는 일은 전화금융사기의 전달책을 구하는 광고에 자주 나옵니다.',
  },
  {
    pattern:
      /(?:통장|체크\s?카드|계좌|유심|공인\s?인증서|OTP)(?:을|를|\s)*(?:대여|양도|빌려|빌리|보내|맡기|개설해|제출)[^\n.,]{0,16}/iu,
    reason: '통장, 카드, 유심을 넘기라는 것은 범죄에 쓰일 수 있습니다.',
  },
  {
    pattern:
      /(?:텔레그램|텔레|위챗|라인\s?아이디|시그널|오픈\s?(?:채팅|톡))[^\n.,]{0,10}(?:만|으로|로|연락|문의|추가|ID|아이디)[^\n.,]{0,12}/iu,
    reason: '신원을 알 수 없는 메신저로만 연락하게 하는 것은 거짓 광고에 자주 나옵니다.',
  },
  {
    pattern: /(?:통화|전화)(?:는|은)?\s?(?:안\s?(?:받|됩)|불가|어렵|사절)[^\n.,]{0,12}/u,
    reason: '전화를 받지 않는 구인자는 신원을 확인하기 어렵습니다.',
  },
  {
    pattern:
      /(?:해외|캄보디아|태국|필리핀|베트남|미얀마|라오스)[^\n]{0,30}(?:항공권|숙식|고수익|월\s?\d{3,})[^\n.,]{0,16}/u,
    reason: '항공권과 높은 수입을 약속하는 해외 일자리는 취업 사기와 감금 피해가 알려져 있습니다.',
  },
];

/** Listings below which nothing can be said of what is usual. */
const leastCompared = 8;
const farAbove = 2;
const farBelow = 0.5;
/** Hours of a full month: 최저임금법 시행령 제5조 for a week of 40 hours. */
const monthlyHours = 209;

/** Signs in the words of the post, and against what the job data knows of such jobs. */
export async function signsOf(post: PostFacts, jobs: JobSearch, day: CalendarDate): Promise<Sign[]> {
  const contacts = frauds.flatMap(({ pattern, reason }) => {
    const quote = pattern.exec(post.text)?.[0].trim();
    return quote ? [{ sign: 'fraud-contact' as const, quote, reason }] : [];
  });
  const [heading = '', ...rest] = post.text.split('\n').filter((line) => line.trim() !== '');
  const wanted = await jobs.suggest(heading);
  const [best] = wanted;
  if (!best) return contacts;
  return [
    ...contacts,
    ...(await payOutOfRange(
      post,
      jobs,
      wanted.map(({ keco }) => keco.code),
      day,
    )),
    ...(await dutiesDisagree(
      heading,
      rest,
      jobs,
      wanted.map(({ keco }) => keco.code),
    )),
  ];
}

async function payOutOfRange(
  { pay, text }: PostFacts,
  jobs: JobSearch,
  keco: readonly string[],
  day: CalendarDate,
): Promise<Sign[]> {
  const told = pay.find(({ period }) => period !== 'piece');
  const monthly = told && monthOf(told.period, told.amount);
  if (!told || !monthly) return [];
  const found = await jobs.listings({ keco: keco.slice(0, 1) }, { day, limit: 200, closedToo: true });
  const usual = found
    .map(({ lead }) => lead)
    .filter(
      (lead): lead is JobListing & { pay: NonNullable<JobListing['pay']> } =>
        lead.pay !== null && lead.occupation?.code === keco[0],
    )
    .map((lead) => monthOf(lead.pay.period, lead.pay.from))
    .sort((one, other) => one - other);
  const median = usual[Math.floor(usual.length / 2)];
  if (usual.length < leastCompared || median === undefined) return [];
  if (monthly <= median * farAbove && monthly >= median * farBelow) return [];
  const won = (amount: number): string => `${Math.round(amount / 10_000).toLocaleString('ko-KR')}만원`;
  return [
    {
      sign: 'pay-out-of-range',
      quote: text.slice(told.start, told.end),
      reason: `같은 직종 공고 ${usual.length}건의 가운데 값(월 ${won(median)})과 크게 다릅니다(월 ${won(monthly)}).`,
    },
  ];
}

const monthOf = (period: Pay['period'] | 'year' | 'month' | 'day' | 'hour', amount: number): number =>
  ({
    year: amount / 12,
    month: amount,
    week: (amount * 365) / 84,
    day: (amount * monthlyHours) / 8,
    hour: amount * monthlyHours,
    piece: 0,
  })[period];

/** Duties that lead to quite another occupation than the heading: neither shares the other's major group. */
async function dutiesDisagree(
  heading: string,
  rest: readonly string[],
  jobs: JobSearch,
  keco: readonly string[],
): Promise<Sign[]> {
  const duties = rest.find((line) => /(?:업무|하는\s?일|담당|직무)\s?[:：은는]/u.test(line));
  if (!duties) return [];
  const done = await jobs.suggest(duties.replace(/^.*?[:：]/u, ''));
  const groups = new Set(done.map(({ keco: { code } }) => code.slice(0, 2)));
  if (groups.size === 0 || keco.some((code) => groups.has(code.slice(0, 2)))) return [];
  return [
    {
      sign: 'duties-disagree',
      quote: duties.trim(),
      reason: `제목(“${heading.trim()}”)과 업무 내용이 서로 다른 직종으로 보입니다.`,
    },
  ];
}
