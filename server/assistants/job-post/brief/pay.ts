import { sinoNumeralAt } from '../../../calculators/read/numerals.ts';
import type { Pay, PayPeriod } from '../../post-facts/pay.ts';
import type { PostFacts } from '../../post-facts/post-facts.ts';
import type { Line } from '../draft.ts';
import type { BriefText } from './brief-text.ts';
import { given } from './line.ts';
import type { Forbidden } from './without-forbidden.ts';

const labels: Readonly<Record<PayPeriod, string>> = {
  hour: '시급',
  day: '일당',
  week: '주급',
  month: '월',
  year: '연봉',
  piece: '건당',
};
const negotiable = /^\s?(?:\(?\s?(?:경력에\s?따라\s?)?(?:협의|협상|조율)\s?(?:가능)?\)?)/u;
const least = /^\s?(?:이상|부터|~)(?!\s?\d)/u;
/** What is paid beside the wage: a word for it, with or without an amount. */
const extras =
  /(?:[+＋]\s?)?(?<name>주휴\s?수당?|식대|식비|교통비|유류비|통신비|숙소비|자격\s?수당|직책\s?수당|근속\s?수당|야간\s?수당|연장\s?수당|휴일\s?수당|만근\s?수당|(?:판매\s?|매출\s?|실적\s?|개인\s?)?(?:인센티브|인센)|성과급|성과금|상여금?|보너스|명절비|팁)\s?(?:은|는|이|도)?\s?(?:월\s?|연\s?)?(?<amount>\d[\d,]*\s?(?:만|천)?\s?원?|\d{2,4}\s?%)?\s?(?<how>별도|따로|지급|있음|있어요|드려요|드립니다|포함|최대)?(?<note>\s?\([^)\n]{1,20}\))?/gu;

/** Pay in full form: '월 260' is 월 260만원. Nothing of a pay that the law forbids. */
export function payOf(brief: BriefText, { pay, text }: PostFacts, forbidden: Forbidden): readonly Line[] {
  const lines: Line[] = [];
  for (const one of pay) {
    const behind = text.slice(one.end, one.end + 16);
    const suffix = negotiable.exec(behind)?.[0] ?? least.exec(behind)?.[0] ?? '';
    brief.blank({ start: one.start, end: one.end + suffix.length });
    if (forbidden.pay) continue;
    const told = negotiable.test(suffix) ? '(협의)' : suffix.trim() === '' ? '' : ' 이상';
    lines.push(
      given(`${labelOf(one)} ${won(one.amount)}${one.most === undefined ? '' : `~${won(one.most)}`}${told}`, {
        text: text.slice(one.start, one.end + suffix.length),
      }),
    );
  }
  for (const taken of brief.take(extras)) lines.push(given(extraOf(taken.groups), taken));
  return lines;
}

const labelOf = ({ period, base, label }: Pay): string => {
  if (base) return label.includes('고정급') ? '고정급 월' : '기본급 월';
  return period === 'day' && /일급/u.test(label) ? '일급' : labels[period];
};

/** 3100000 is 310만원; what does not come out even in 만 is written in full. */
export function won(amount: number): string {
  return amount >= 100_000 && amount % 10_000 === 0
    ? `${(amount / 10_000).toLocaleString('ko-KR')}만원`
    : `${amount.toLocaleString('ko-KR')}원`;
}

const plain: readonly (readonly [RegExp, string])[] = [
  [/인센$/u, '인센티브'],
  [/^주휴$/u, '주휴수당'],
  [/^상여$/u, '상여금'],
];

function extraOf({ name = '', amount, how, note }: Readonly<Record<string, string | undefined>>): string {
  const full = plain.reduce(
    (word, [short, long]) => word.replace(short, long),
    name.replace(/\s+/gu, ' ').trim(),
  );
  const said = how === '포함' ? ' 포함' : how === '최대' || amount ? '' : ' 별도';
  return `${full}${amount ? ` ${amountOf(amount)}` : ''}${said}${note ? note.trim().replace(/면담/u, '면접 시 협의') : ''}`;
}

function amountOf(amount: string): string {
  if (amount.includes('%')) return amount.replace(/\s/gu, '');
  const numeral = sinoNumeralAt(amount, 0);
  if (!numeral) return amount;
  return won(
    numeral.lastPlace === undefined && numeral.value < 1_000 ? numeral.value * 10_000 : numeral.value,
  );
}
