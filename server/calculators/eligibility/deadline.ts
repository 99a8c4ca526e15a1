import { addDays, addMonths, type CalendarDate } from '../calendar.ts';
import { koreanDate } from '../korean.ts';

/** Within so many years or months of a start; unknown where either day is. */
export function within(
  start: CalendarDate | undefined,
  end: CalendarDate | undefined,
  months: number,
  on: CalendarDate,
): boolean | undefined {
  if (start === undefined) return undefined;
  const deadline = addDays(addMonths(addDays(start, 1), months), -1);
  if (end !== undefined) return end <= deadline;
  return on > deadline ? false : undefined;
}

/** Reasons for a condition of time that name its last day. */
export const deadlineReason = (label: string, start: CalendarDate | undefined, months: number) => {
  const last =
    start === undefined
      ? ''
      : ` 기한은 ${koreanDate(addDays(addMonths(addDays(start, 1), months), -1))}까지입니다.`;
  return {
    met: `${label} 기한을 지켰습니다.${last}`,
    notMet: `${label} 기한이 지났습니다.${last}`,
    unknown: `${label} 날을 확인해야 합니다.${last}`,
  };
};
