/** The days of the week as opening hours name them, in another language. */
export type DayNames = Readonly<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', string>>;

/** Opening hours for people: `mon-fri 09:00-18:00` as 월-금 09:00-18:00. */
export function hoursText(hours: string, days: DayNames): string {
  return hours.replace(/\b(?:mon|tue|wed|thu|fri|sat|sun)\b/g, (day) => days[day as keyof DayNames]);
}

/** A moment in Seoul, such as 11월 23일 (월) 09:00. */
export function momentText(iso: string, language: 'ko' | 'en'): string {
  return new Date(iso).toLocaleString(language === 'ko' ? 'ko-KR' : 'en-GB', {
    timeZone: 'Asia/Seoul',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}
