import type { QuantityRule } from '../fragment.ts';
import { dateOf, employeesOf, hourOfDay, type Period, readNumber, spanOf, wageOf } from './amount.ts';

const number = '\\d{1,3}(?:[.,]\\d{3})+|\\d+(?:[.,]\\d+)?';
const money = `(?<amount>${number})\\s?(?<scale>trieu|nghin|ngan|man)?(?<half> ruoi)?\\s?(?:dong )?(?:won|krw|원)`;
const each = '(?:/|mot |1 |moi |tren |theo )';
const isOf = '(?:cua toi |toi |la |duoc |khoang |:|= )*';
const doing = '(?:toi |lam |lam viec |phai lam |di lam |khoang |la )*';
const hours = '(?<hours>\\d+(?:[.,]\\d+)?)\\s?(?:tieng|gio|h)(?: lam viec| dong ho)?';
const span =
  '(?=\\d)(?:(?<years>\\d+(?:[.,]5)?) nam(?<halfYear> ruoi)?)?(?:(?:,| va)?\\s?(?<months>\\d+) thang)?(?:(?:,| va)?\\s?(?<weeks>\\d+) tuan)?(?:(?:,| va)?\\s?(?<days>\\d+) ngay)?';
const date = (name: string): string =>
  `(?:ngay |mung )?(?<${name}Day>\\d{1,2})(?:/| thang )(?<${name}Month>\\d{1,2})(?:(?:/| nam )(?<${name}Year>20\\d{2}))?`;

const rule = (source: string, korean: QuantityRule['korean']): QuantityRule => ({
  pattern: new RegExp(`(?<!\\w|\\d[.,])(?:${source})(?!\\w)`, 'g'),
  korean,
});
const wage =
  (period: Period | undefined): QuantityRule['korean'] =>
  ({ amount, scale, half }) =>
    wageOf((amountOf(amount ?? '') + (half ? 0.5 : 0)) * (scales[scale ?? ''] ?? 1), period);

/** In plain case without marks, numbers spelled out before a unit as digits. The narrower come first. */
export const vietnameseQuantities: readonly QuantityRule[] = [
  rule(
    `(?:luong theo gio|luong gio|luong moi gio|moi gio|tien luong gio|luong 1 gio|luong mot gio) ${isOf}${money}`,
    wage('hour'),
  ),
  rule(`${money}\\s?${each}(?:gio|tieng|h)`, wage('hour')),
  rule(`(?:luong ngay|luong theo ngay|moi ngay|luong mot ngay) ${isOf}${money}`, wage('day')),
  rule(`${money}\\s?${each}ngay`, wage('day')),
  rule(`${money}\\s?${each}tuan`, wage('week')),
  rule(
    `(?:luong thang|luong theo thang|luong hang thang|moi thang|luong mot thang) ${isOf}${money}`,
    wage('month'),
  ),
  rule(`${money}\\s?(?:${each}|hang )thang`, wage('month')),
  rule(`${money}\\s?${each}nam`, wage('year')),
  rule(money, wage(undefined)),
  rule(`${hours}\\s?${each}ngay`, ({ hours: count }) => `하루 ${point(count)}시간`),
  rule(
    `(?:moi ngay|mot ngay|1 ngay|ngay) ${doing}${hours}`,
    ({ hours: count }) => `하루 ${point(count)}시간`,
  ),
  rule(`${hours}\\s?${each}tuan`, ({ hours: count }) => `주 ${point(count)}시간`),
  rule(`(?:moi tuan|mot tuan|1 tuan|tuan) ${doing}${hours}`, ({ hours: count }) => `주 ${point(count)}시간`),
  rule(`(?<days>\\d) (?:ngay|buoi)\\s?${each}tuan`, ({ days }) => `주 ${days}일`),
  rule(`(?:moi tuan|mot tuan|1 tuan|tuan) ${doing}(?<days>\\d) (?:ngay|buoi)`, ({ days }) => `주 ${days}일`),
  rule(
    `(?:tang ca|lam them|lam them gio) (?:la )?${hours}|(?<total>\\d+) (?:tieng|gio) (?:tang ca|lam them)`,
    ({ hours: count, total }) => `연장근로 ${point(count ?? total)}시간`,
  ),
  rule(
    `(?:ca dem|lam dem) (?:la )?${hours}|(?<total>\\d+) (?:tieng|gio) (?:ca dem|lam dem|ban dem)`,
    ({ hours: count, total }) => `야간근로 ${point(count ?? total)}시간`,
  ),
  rule(
    `(?:nghi trua|nghi giai lao|nghi) (?<amount>\\d+) (?<unit>tieng|gio|phut)`,
    ({ amount, unit }) => `휴게 ${amount}${unit === 'phut' ? '분' : '시간'}`,
  ),
  rule(
    '(?:tu )?(?<from>\\d{1,2}) ?(?:gio|h)(?: (?<fromHalf>sang|chieu|toi|dem))? (?:den|toi) (?<to>\\d{1,2}) ?(?:gio|h)(?: (?<toHalf>sang|chieu|toi|dem))?',
    clockRange,
  ),
  rule(
    `tu ${date('from')} (?:den|toi) ${date('to')}`,
    ({ fromYear, fromMonth, fromDay, toYear, toMonth, toDay }) =>
      `${dateOf(fromYear, fromMonth, fromDay)}부터 ${dateOf(toYear, toMonth, toDay)}까지 근무`,
  ),
  rule(date('on'), ({ onYear, onMonth, onDay }) => dateOf(onYear, onMonth, onDay)),
  rule('thang (?<month>\\d{1,2}) (?:nam )?(?<year>20\\d{2}|ngoai|nay)', ({ month, year }) =>
    year === 'ngoai' ? `작년 ${month}월` : year === 'nay' ? `올해 ${month}월` : dateOf(year, month),
  ),
  rule('nam (?<year>20\\d{2})', ({ year }) => `${year}년`),
  rule(
    '(?<word>nam ngoai|nam truoc|nam nay|thang truoc|thang nay|thang sau|hom qua|hom nay|ngay mai)',
    ({ word }) => relative[word ?? ''],
  ),
  rule(
    '(?:con|con toi|con gai|con trai|be) (?:cua toi )?(?:nam nay |duoc |hien )*(?<age>\\d{1,2}) tuoi',
    ({ age }) => `자녀 만 ${age}세`,
  ),
  rule('(?<age>\\d{2}) tuoi', ({ age }) => `만 ${age}세`),
  rule(
    '(?:duoi|it hon|chua den|khong den) (?<count>\\d+) (?:nguoi|nhan vien|cong nhan)',
    ({ count }) => `상시 ${count}명 미만`,
  ),
  rule(
    '(?:tren|hon|it nhat) (?<count>\\d+) (?:nguoi|nhan vien|cong nhan)',
    ({ count }) => `상시 ${count}명 이상`,
  ),
  rule('(?<count>\\d+) (?:nguoi|nhan vien|cong nhan)', ({ count }) => employeesOf(count)),
  rule(
    `(?:lam viec|lam|di lam|lam duoc|lam viec duoc|da lam)(?: o day| duoc| hon| trong| khoang| dung| tron| tai cong ty)* ${span}`,
    (told) => spanOf(told, ' 근무했습니다'),
  ),
  rule(span, (told) => spanOf(told)),
  rule(hours, ({ hours: count }) => `${point(count)}시간`),
  rule('(?<percent>\\d+)\\s?%', ({ percent }) => `${percent}%`),
];

const scales: Readonly<Record<string, number>> = {
  trieu: 1_000_000,
  nghin: 1_000,
  ngan: 1_000,
  man: 10_000,
};
const relative: Readonly<Record<string, string>> = {
  'nam ngoai': '작년',
  'nam truoc': '작년',
  'nam nay': '올해',
  'thang truoc': '지난달',
  'thang nay': '이번 달',
  'thang sau': '다음 달',
  'hom qua': '어제',
  'hom nay': '오늘',
  'ngay mai': '내일',
};

/** `10.500` and `10,500` are thousands, `2,5` and `2.5` are not. */
function amountOf(text: string): number {
  return /^\d{1,3}(?:[.,]\d{3})+$/.test(text)
    ? Number(text.replace(/[.,]/g, ''))
    : readNumber(text.replace('.', ','), ',');
}

const point = (count: string | undefined): string => (count ?? '').replace(',', '.');

function clockRange({
  from,
  to,
  fromHalf,
  toHalf,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!from || !to) return undefined;
  const half = (word: string | undefined) => (word === undefined ? undefined : word === 'sang' ? 'am' : 'pm');
  const closing = half(toHalf) === 'pm' && Number(to) > 12 ? Number(to) : hourOfDay(to, half(toHalf));
  return `${hourOfDay(from, half(fromHalf))}시부터 ${closing}시까지`;
}
