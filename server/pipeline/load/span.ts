const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Korea keeps its clocks nine hours before UTC all the year. */
const seoulMs = 9 * hourMs;

export const spanMs = { minute: minuteMs, hour: hourMs, day: 24 * hourMs } as const;
export type Span = keyof typeof spanMs;

/** When the minute, hour or day in Seoul of a moment began. */
export function startOf(span: Span, moment: Date): Date {
  const local = moment.getTime() + seoulMs;
  return new Date(local - (local % spanMs[span]) - seoulMs);
}
