/** A number as written with commas or points between thousands: `2,500,000`, `2.5`, `10.500` where points group. */
export function readNumber(digits: string, point: '.' | ','): number {
  const [whole = '', fraction] = digits.replace(/\s/g, '').split(point);
  const grouped = point === '.' ? whole.replaceAll(',', '') : whole.replaceAll('.', '');
  return Number(fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

/** Whole won as Korean money: `10,500원`. */
export function won(amount: number): string {
  return `${Math.round(amount).toLocaleString('en-US')}원`;
}

/** `시급 10,500원`; without a period the amount alone. */
export function wageOf(amount: number, period: Period | undefined): string {
  return period === undefined ? won(amount) : `${wageWords[period]} ${won(amount)}`;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';
const wageWords: Readonly<Record<Period, string>> = {
  hour: '시급',
  day: '일급',
  week: '주급',
  month: '월급',
  year: '연봉',
};

/** `2년 3개월`, as long as something is there. */
export function durationOf(
  years?: string,
  months?: string,
  weeks?: string,
  days?: string,
): string | undefined {
  const parts = [
    years && `${years}년`,
    months && `${months}개월`,
    weeks && `${weeks}주`,
    days && `${days}일`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A length of time told with a half year or a decimal comma (`2,5 năm`, `两年半`), and the ending behind it. */
export function spanOf({ years, halfYear, months, weeks, days }: Groups, ending = ''): string | undefined {
  const duration = durationOf(years?.replace(',', '.'), months ?? (halfYear && '6'), weeks, days);
  return duration === undefined ? undefined : `${duration}${ending}`;
}

/** `2025년 3월 3일`, as much of it as is told. */
export function dateOf(year?: string, month?: string | number, day?: string): string {
  return [year && `${year}년`, month && `${Number(month)}월`, day && `${Number(day)}일`]
    .filter(Boolean)
    .join(' ');
}

/** An hour of the clock told with a half of the day: 6 in the evening is 18. */
export function hourOfDay(hour: string, half: 'am' | 'pm' | undefined): number {
  const value = Number(hour);
  if (half === 'pm') return value === 12 ? 12 : value + 12;
  return half === 'am' && value === 12 ? 0 : value;
}

/** So many employees; of fewer than five, what that means for the law (근로기준법 제11조제2항). */
export function employeesOf(count: string | undefined): string {
  return Number(count) < 5 ? `직원 ${count}명 5명 미만 사업장` : `직원 ${count}명`;
}
