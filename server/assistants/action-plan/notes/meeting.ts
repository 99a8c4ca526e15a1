import type { CalendarDate } from '../../../calculators/calendar.ts';
import { datesIn } from './dates.ts';
import type { Sentence } from './sentences.ts';

export interface Meeting {
  readonly day: CalendarDate | null;
  /** `10:00`. */
  readonly time: string | null;
  /** The sentences that say so: they are about the meeting and no limit of anything else. */
  readonly sentences: readonly Sentence[];
}

const nextMeeting =
  /(?:다음|담|차기|차회|다음번)\s?(?:번\s?)?(?:\d차\s?)?(?:상담|방문|만남|면담|회차|약속|미팅|내방)|\d차\s?(?:상담|면담)(?:은|일)|상담\s?예약|재방문/u;
/** Another matter of the same day, or a day by which something is to be done. */
const otherMatter = /실업인정일|할\s?일|마감|시험|면접일|까지/u;
const correction = /^(?:아|아니|앗|참|→|아참)[\s,]|안\s?되니까|말고|(?:으로|로)\s?(?:변경|바꿈|옮)/u;
const hour =
  /(?<part>오전|오후|저녁)?\s?(?<![\d/])(?<hour>\d{1,2})(?::(?<minutes>\d{2})|시\s?(?<half>반|\d{1,2}분)?)/u;

/** When the next meeting is. What a later sentence corrects counts as corrected. */
export function readMeeting(sentences: readonly Sentence[], on: CalendarDate): Meeting {
  const named = sentences.findIndex(({ text }) => nextMeeting.test(text));
  const first =
    named >= 0
      ? named
      : sentences.findIndex(
          ({ text }) => /상담|면담|내방/u.test(text) && datesIn(text, on).some(({ date }) => date > on),
        );
  const opening = sentences[first];
  if (opening === undefined) return { day: null, time: null, sentences: [] };
  const of = [opening];
  for (const sentence of sentences.slice(first + 1)) {
    const goesOn =
      correction.test(sentence.text) ||
      /^\d{1,2}[/월]\s?\d{1,2}일?\s?\(?[월화수목금토일]?\)?\s?(?:오전|오후)?\s?\d{1,2}시/u.test(
        sentence.text,
      );
    if (sentence.line !== opening.line || !goesOn || otherMatter.test(sentence.text)) break;
    of.push(sentence);
  }
  const from = opening.text.slice(Math.max(0, opening.text.search(nextMeeting)));
  const texts = [from, ...of.slice(1).map(({ text }) => text)];
  const days = texts.flatMap((text) =>
    datesIn(text, on)
      .filter(({ end }) => !/^\s?까지/u.test(text.slice(end)))
      .map(({ date }) => date),
  );
  const times = texts.flatMap((text) => timeIn(withoutDates(text, on)) ?? []);
  return { day: days.at(-1) ?? null, time: times.at(-1) ?? null, sentences: of };
}

function withoutDates(text: string, on: CalendarDate): string {
  return datesIn(text, on).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
}

function timeIn(text: string): string | null {
  const groups = hour.exec(text)?.groups;
  if (groups === undefined) return null;
  const told = Number(groups.hour);
  const value = /오후|저녁/u.test(groups.part ?? '') && told < 12 ? told + 12 : told;
  // An office is open by day: `2시` without more is in the afternoon.
  const open = value < 8 ? value + 12 : value;
  const minutes =
    groups.minutes ?? (groups.half === '반' ? '30' : (/\d+/u.exec(groups.half ?? '')?.[0] ?? '00'));
  return open > 21 ? null : `${String(open).padStart(2, '0')}:${minutes.padStart(2, '0')}`;
}
