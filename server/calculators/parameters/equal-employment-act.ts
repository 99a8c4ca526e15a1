import type { CalendarDate } from '../calendar.ts';

/** 남녀고용평등과 일ㆍ가정 양립 지원에 관한 법률 제18조의2: leave for the birth, as it stood on a day. */
interface SpouseChildbirthLeave {
  readonly from: CalendarDate;
  readonly days: number;
  readonly splits: number;
  /** Last day after the birth on which it can be used. */
  readonly untilDaysAfterBirth: number;
  /** Days before the due date from which it can be used; before 2026-09-18 not before the birth at all. */
  readonly fromDaysBeforeDue: number;
  readonly basis: string;
}

const spouseChildbirthLeaves: readonly SpouseChildbirthLeave[] = [
  {
    from: '2026-09-18',
    days: 20,
    splits: 3,
    untilDaysAfterBirth: 120,
    fromDaysBeforeDue: 50,
    basis: '법률 제21476호(2026-09-18 시행)',
  },
  {
    from: '2025-02-23',
    days: 20,
    splits: 3,
    untilDaysAfterBirth: 120,
    fromDaysBeforeDue: 0,
    basis: '법률 제20521호(2025-02-23 시행)',
  },
  {
    from: '2019-10-01',
    days: 10,
    splits: 1,
    untilDaysAfterBirth: 90,
    fromDaysBeforeDue: 0,
    basis: '법률 제16558호(2019-10-01 시행)',
  },
];

export function spouseChildbirthLeaveOn(date: CalendarDate): SpouseChildbirthLeave | undefined {
  return spouseChildbirthLeaves.find((row) => date >= row.from);
}

/** 제18조의4: 배우자 유산ㆍ사산휴가. */
export const spouseMiscarriageLeave = { from: '2026-09-18', days: 5, paid: 3, claimWithinDays: 20 } as const;

/** 제19조의2제3항: 단축 후 주당 근로시간. */
export const reducedWeek = { least: 15, most: 35 } as const;
