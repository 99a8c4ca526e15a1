import type { QuantityRule } from '../fragment.ts';
import { dateOf, employeesOf, hourOfDay, type Period, readNumber, spanOf, wageOf, won } from './amount.ts';

const number = '\\d[\\d,]*(?:\\.\\d+)?';
const currency = '(?:韩元|韩币|元|块钱|块|원|won)';
const money = `(?<amount>${number})\\s?(?<scale>百万|十万|万|千)?(?:\\s?(?<rest>\\d+)(?<restScale>千|百)?)?\\s?${currency}`;
const isOf = '(?:工资|薪水|薪资|收入|底薪)?(?:是|为|有|拿|挣|赚|给|约|大概|：|:|\\s)*';
const doing = '(?:工作|上班|上|干活|干|做|要|大概|约|是|\\s)*';
const day = '(?:一天|1天|每天|每日|一日|天天|每个工作日)';
const week = '(?:一周|1周|每周|每星期|一星期|一个星期|每个星期|一个礼拜|每礼拜|周)';
const span =
  '(?=\\d)(?:(?<years>\\d+(?:\\.5)?)年(?!\\d{1,2}月\\d)(?:(?<halfYear>半))?零?)?(?:(?<months>\\d+)个?月(?!\\d|\\d?[日号]))?(?:零?(?<weeks>\\d+)(?:个?星期|周|个礼拜))?(?:零?(?<days>\\d+)天)?';
const date = (name: string): string =>
  `(?:(?<${name}Year>20\\d{2})年)?(?<${name}Month>\\d{1,2})月(?:(?<${name}Day>\\d{1,2})[日号])?`;

const rule = (source: string, korean: QuantityRule['korean']): QuantityRule => ({
  pattern: new RegExp(`(?<!\\d|\\d[,.])(?:${source})`, 'gu'),
  korean,
});

const wage =
  (period: Period | undefined): QuantityRule['korean'] =>
  ({ amount, scale, rest, restScale }) =>
    wageOf(amountOf(amount ?? '', scale, rest, restScale), period);

/** In plain case and simplified characters, Chinese numerals before a unit as digits. The narrower come first. */
export const chineseQuantities: readonly QuantityRule[] = [
  rule(
    `(?<day>1天的?|一天的?|每天的?|日|一日)?(?<wage>平均|通常)工资${isOf}(?<each>每天|一天|1天|每日)?${isOf}${money}(?:(?:一|每|/)天)?`,
    ({ wage: name, amount, scale, rest, restScale }) =>
      `1일 ${name === '平均' ? '평균임금' : '통상임금'} ${won(amountOf(amount ?? '', scale, rest, restScale))}`,
  ),
  rule(`(?:时薪|小时工资|每小时|一小时|每个小时|一个小时|1小时)${isOf}${money}`, wage('hour')),
  rule(`${money}(?:一|每|/|1)(?:个)?小时`, wage('hour')),
  rule(`(?:日薪|日工资|每天工资|一天工资|每天|一天)${isOf}${money}`, wage('day')),
  rule(`${money}(?:一|每|/)天`, wage('day')),
  rule(`(?:周薪)${isOf}${money}`, wage('week')),
  rule(`(?:月薪|月工资|每月工资|每个月工资|每月|每个月|一个月|一月)${isOf}${money}`, wage('month')),
  rule(`${money}(?:一个月|每个月|每月|/月|一月)`, wage('month')),
  rule(`(?:年薪|年收入)${isOf}${money}`, wage('year')),
  rule(money, wage(undefined)),
  rule(`${day}${doing}(?<hours>\\d+(?:\\.\\d+)?)个?(?:小时|钟头)`, ({ hours }) => `하루 ${hours}시간`),
  rule(`${week}${doing}(?<hours>\\d+(?:\\.\\d+)?)个?(?:小时|钟头)`, ({ hours }) => `주 ${hours}시간`),
  rule(`${week}${doing}(?<days>\\d)天`, ({ days }) => `주 ${days}일`),
  rule('加班(?:了)?(?<hours>\\d+(?:\\.\\d+)?)个?小时', ({ hours }) => `연장근로 ${hours}시간`),
  rule('(?:夜班|夜间工作|夜间)(?<hours>\\d+(?:\\.\\d+)?)个?小时', ({ hours }) => `야간근로 ${hours}시간`),
  rule(
    '(?:午休|休息)(?:时间)?(?:是)?(?<amount>\\d+)(?<unit>个?小时|分钟)',
    ({ amount, unit }) => `휴게 ${amount}${unit === '分钟' ? '분' : '시간'}`,
  ),
  rule(
    '(?:从)?(?<fromHalf>早上|上午|下午|晚上|中午)?(?<from>\\d{1,2})(?:点|:00)(?:到|至|-|~)(?<toHalf>早上|上午|下午|晚上|凌晨|中午)?(?<to>\\d{1,2})(?:点|:00)',
    clockRange,
  ),
  rule(
    `(?:从|自)?${date('from')}(?:开始)?(?:工作|上班|干)?(?:到|至)${date('to')}`,
    ({ fromYear, fromMonth, fromDay, toYear, toMonth, toDay }) =>
      `${dateOf(fromYear, fromMonth, fromDay)}부터 ${dateOf(toYear, toMonth, toDay)}까지 근무`,
  ),
  rule(
    '(?:孩子|女儿|儿子|小孩|宝宝)(?:现在|今年|是|已经)*(?<age>\\d{1,2})[岁周]岁?',
    ({ age }) => `자녀 만 ${age}세`,
  ),
  rule('(?<age>\\d{1,2})[岁周]岁?', ({ age }) => `만 ${age}세`),
  rule(
    '(?:不到|不足|少于|不满|低于)(?<count>\\d+)(?:个|名|位)?(?:人|员工|职工|工人)',
    ({ count }) => `상시 ${count}명 미만`,
  ),
  rule('(?<count>\\d+)(?:个|名|位)?(?:人|员工|职工)(?:以下)', ({ count }) => `상시 ${count}명 미만`),
  rule('(?<count>\\d+)(?:个|名|位)?(?:人|员工|职工)以上', ({ count }) => `상시 ${count}명 이상`),
  rule('(?<count>\\d+)(?:个|名|位)(?:人|员工|职工|工人)|(?<persons>\\d+)人', ({ count, persons }) =>
    employeesOf(count ?? persons),
  ),
  rule(
    '(?<last>去年|今年|明年|前年)(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号])?',
    ({ last, month, day: number }) => `${relative[last ?? '']} ${dateOf(undefined, month, number)}`,
  ),
  rule('(?<year>20\\d{2})年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})[日号])?', ({ year, month, day: number }) =>
    dateOf(year, month, number),
  ),
  rule('(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]', ({ month, day: number }) =>
    dateOf(undefined, month, number),
  ),
  rule('(?<year>20\\d{2})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})', ({ year, month, day: number }) =>
    dateOf(year, month, number),
  ),
  rule(
    '(?<word>去年|今年|明年|前年|上个月|这个月|下个月|昨天|今天|明天)',
    ({ word }) => relative[word ?? ''],
  ),
  rule('(?<year>20\\d{2})年(?!\\d)', ({ year }) => `${year}년`),
  rule(
    `(?:工作|上班|干|做|打工|待|就职|在职|工龄)(?:了|满|过|已经|已|超过|正好|快)*${span}(?:了|多)?`,
    (told) => spanOf(told, ' 근무했습니다'),
  ),
  rule(span, (told) => spanOf(told)),
  rule('(?<hours>\\d+(?:\\.\\d+)?)个?小时', ({ hours }) => `${hours}시간`),
  rule('(?<percent>\\d+(?:\\.\\d+)?)%|百分之(?<of>\\d+)', ({ percent, of }) => `${percent ?? of}%`),
];

const relative: Readonly<Record<string, string>> = {
  去年: '작년',
  今年: '올해',
  明年: '내년',
  前年: '재작년',
  上个月: '지난달',
  这个月: '이번 달',
  下个月: '다음 달',
  昨天: '어제',
  今天: '오늘',
  明天: '내일',
};
const scales: Readonly<Record<string, number>> = {
  百: 100,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
};

/** `1万2千` as 12,000, `250万` as 2,500,000; a lone digit after a scale is of the next smaller one. */
function amountOf(digits: string, scale = '', rest = '', restScale = ''): number {
  const factor = scales[scale] ?? 1;
  const small = rest === '' ? 0 : Number(rest) * (scales[restScale] ?? (rest.length === 1 ? factor / 10 : 1));
  return readNumber(digits, '.') * factor + small;
}

function clockRange({
  from,
  to,
  fromHalf,
  toHalf,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (!from || !to) return undefined;
  const half = (word: string | undefined) =>
    word === undefined
      ? undefined
      : /下午|晚上/u.test(word)
        ? 'pm'
        : /早上|上午|凌晨/u.test(word)
          ? 'am'
          : undefined;
  return `${hourOfDay(from, half(fromHalf))}시부터 ${hourOfDay(to, half(toHalf))}시까지`;
}
