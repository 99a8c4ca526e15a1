import type { BlockedTime, TypedLimits } from '../draft.ts';
import { dayInWords } from './dates.ts';

const parts: Readonly<Record<BlockedTime['part'], string>> = {
  morning: '오전',
  afternoon: '오후',
  evening: '저녁',
  day: '종일',
};

/** What nothing may be planned on, by the part of the day: `화·목요일 오후 제외`. */
export function blockedInWords(blocked: readonly BlockedTime[]): string[] {
  const byPart = new Map<BlockedTime['part'], string[]>();
  for (const { weekday, part } of blocked) byPart.set(part, [...(byPart.get(part) ?? []), weekday]);
  return [...byPart].map(([part, days]) => `${days.join('·')}요일 ${parts[part]} 제외`);
}

/** The typed limits as the plan says them. */
export function limitsInWords(limits: TypedLimits): string[] {
  const { from, to, hoursPerWeekAtMost, hoursPerDayAtMost, commuteMinutesAtMost, startsFrom } = limits;
  const hours = from && to ? `${from}~${to}` : from ? `${from}부터` : to ? `${to}까지` : null;
  return [
    ...(hours ? [`일할 수 있는 시간: ${hours}`] : []),
    ...(hoursPerWeekAtMost === null ? [] : [`주 ${hoursPerWeekAtMost}시간 안`]),
    ...(hoursPerDayAtMost === null ? [] : [`하루 ${hoursPerDayAtMost}시간 안`]),
    ...(commuteMinutesAtMost === null ? [] : [`통근 편도 ${commuteMinutesAtMost}분 안`]),
    ...blockedInWords(limits.blocked),
    ...limits.away.map((period) => `${dayInWords(period.from)}~${dayInWords(period.to)} 일정 제외`),
    ...(startsFrom ? [`일을 시작할 수 있는 날: ${dayInWords(startsFrom)}부터`] : []),
  ];
}
