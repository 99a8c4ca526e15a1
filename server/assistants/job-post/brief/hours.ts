import type { PostFacts } from '../../post-facts/post-facts.ts';
import type { Shift } from '../../post-facts/working-hours.ts';
import type { Line } from '../draft.ts';
import type { BriefText } from './brief-text.ts';
import { given } from './line.ts';
import type { Forbidden } from './without-forbidden.ts';

const weekday = '[월화수목금토일]';
const days = [
  /주\s?[1-7]\s?일(?!차)(?:제|\s?근무)?/gu,
  new RegExp(`(?<![가-힣])${weekday}(?:요일)?\\s?[~∼-]\\s?${weekday}(?:요일)?(?![가-힣])`, 'gu'),
  new RegExp(`(?<![가-힣])${weekday}(?:\\s?[·,]\\s?${weekday}){1,5}(?:요일)?(?![가-힣])`, 'gu'),
  /(?<![가-힣])(?:월수금|화목토?|월화수목금?|금토일|토일|수목금)(?:요일)?(?![가-힣])/gu,
  /(?:평일|주말)(?:만|에만|\s?근무|\s?알바)?/gu,
  /(?:격주|매주|둘째\s?주)\s?[^\s,]{0,6}(?:휴무|근무)/gu,
  new RegExp(
    `(?:매주\\s?)?(?:${weekday}요일|${weekday}·${weekday}|일요일|공휴일|주말)(?:은|엔|과\\s?공휴일은)?\\s?(?:휴무|쉽니다|쉬어요|쉼|쉬고)(?:\\s?포함)?`,
    'gu',
  ),
  /격일제?(?:\s?근무)?|\d{1,2}\s?시간\s?근무|주야(?:간)?\s?(?:교대)?/gu,
  new RegExp(`(?<![가-힣])(?=${weekday}{3,6}(?![가-힣]))(?:(${weekday})(?!\\S*\\1)){3,6}`, 'gu'),
  /[2-4]\s?교대(?:\s?근무)?|[2-4]조\s?[2-4]교대|탄력\s?근무제?|유연\s?근무제?|시차\s?출퇴근제?|선택적\s?근로시간제|스케줄\s?근무|시간\s?협의|요일\s?협의/gu,
  /(?:하루|1일|일)\s?\d{1,2}(?:\.\d)?\s?시간(?:\s?근무)?/gu,
  /주\s?\d{1,2}\s?시간(?:\s?근무)?/gu,
  /재택\s?(?:근무)?\s?(?:주\s?\d\s?(?:회|일)|가능|병행)?|주\s?\d\s?(?:회|일)\s?재택(?:\s?근무)?|풀\s?재택/gu,
];
const pauses = [
  /(?:중간에\s?|도중에\s?)?(?<name>휴게|휴식|점심|식사|쉬는|브레이크)\s?(?:시간|타임)?\s?[:은는이]?\s?(?<count>\d{1,2}|한|두)\s?(?<unit>시간|분)(?:\s?씩)?(?:\s?(?:쉼|쉽니다|쉬어요|쉬고))?/gu,
  /(?:중간에\s?|도중에\s?)?(?<count>\d{1,2}|한|두)\s?(?<unit>시간|분)\s?(?:씩\s?|은\s?)?(?<name>휴게|휴식|쉼|쉽니다|쉬어요|쉬고|쉬는\s?시간|점심|식사)(?:시간)?/gu,
];

/** Days, times and breaks of the brief in the form of a post; nothing of a week that the law forbids. */
export function hoursOf(brief: BriefText, { hours }: PostFacts, forbidden: Forbidden): readonly Line[] {
  const lines: Line[] = [];
  for (const pattern of days)
    for (const taken of brief.take(pattern)) lines.push(given(dayWords(taken.text), taken));
  const pause = breakOf(brief);
  for (const [index, shift] of hours.shifts.entries()) {
    const quote = brief.text.slice(shift.start, shift.end);
    brief.blank(shift);
    lines.push(given(`${clock(shift)}${index === 0 ? pause : ''}`, { text: quote }));
  }
  if (hours.shifts.length === 0 && pause !== '') lines.push(given(pause.slice(1, -1), { text: pause }));
  return forbidden.hours ? [] : lines;
}

const dayWords = (text: string): string =>
  text
    .replace(/\s?[∼-]\s?(?=[월화수목금토일])/u, '~')
    .replace(/^주\s?(\d)\s?일.*$/u, '주$1일')
    .replace(/^(?:하루|1일|일)\s?(\d{1,2}(?:\.\d)?)\s?시간.*$/u, '1일 $1시간')
    .replace(/^재택\s?(?:근무)?\s?주\s?(\d)\s?(회|일)$/u, '재택근무 주 $1$2')
    .replace(/^주\s?(\d)\s?(회|일)\s?재택.*$/u, '재택근무 주 $1$2')
    .replace(/(?:은|엔)?\s?(?:쉽니다|쉬어요|쉼|쉬고)/u, ' 휴무')
    .replace(/^재택(?!근무)/u, '재택근무')
    .replace(/\s+/gu, ' ');

function clock({ from, to }: Shift): string {
  return `${time(from)}~${to > 24 ? '익일 ' : ''}${time(to > 24 ? to - 24 : to)}`;
}

const time = (hour: number): string =>
  `${String(Math.floor(hour)).padStart(2, '0')}:${String(Math.round((hour % 1) * 60)).padStart(2, '0')}`;

function breakOf(brief: BriefText): string {
  for (const { groups } of pauses.flatMap((pattern) => brief.take(pattern))) {
    const amount = groups.count === '한' ? '1' : groups.count === '두' ? '2' : (groups.count ?? '');
    return `(${/점심|식사/u.test(groups.name ?? '') ? '점심' : '휴게'} ${amount}${groups.unit})`;
  }
  return '';
}
