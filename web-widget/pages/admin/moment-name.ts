import type { LoadView } from '../../../server/contracts/index.ts';
import type { Language } from '../house/place.ts';

/** What a minute, hour or day in Seoul is called on an axis. */
export function momentName(at: string, step: LoadView['step'], language: Language): string {
  const place = { timeZone: 'Asia/Seoul' } as const;
  const moment = new Date(at);
  const locale = language === 'ko' ? 'ko-KR' : 'en-GB';
  const day = moment.toLocaleDateString(locale, { ...place, month: 'numeric', day: 'numeric' });
  if (step === 'day') return day;
  const time = moment.toLocaleTimeString('en-GB', { ...place, hour: '2-digit', minute: '2-digit' });
  return step === 'minute' ? time : `${day} ${time}`;
}

/** A moment in Korea, to the minute. */
export const momentInSeoul = (at: string): string =>
  new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Seoul' }).slice(0, 16);
