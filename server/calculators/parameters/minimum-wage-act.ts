/** 최저임금법 제10조: 시간급 최저임금, 매년 1월 1일부터 12월 31일까지. */
interface MinimumWage {
  readonly year: number;
  readonly hourly: number;
  readonly basis: string;
}

const yearlyNotice = '고용노동부고시 (연도별 최저임금)';

export const minimumWages: readonly MinimumWage[] = [
  { year: 2020, hourly: 8_590, basis: yearlyNotice },
  { year: 2021, hourly: 8_720, basis: yearlyNotice },
  { year: 2022, hourly: 9_160, basis: yearlyNotice },
  { year: 2023, hourly: 9_620, basis: yearlyNotice },
  { year: 2024, hourly: 9_860, basis: yearlyNotice },
  { year: 2025, hourly: 10_030, basis: yearlyNotice },
  { year: 2026, hourly: 10_320, basis: '고용노동부고시 제2025-47호(2025-08-05)' },
  { year: 2027, hourly: 10_700, basis: '고용노동부고시 제2026-60호(2026-08-05)' },
];

export const firstMinimumWageYear = 2020;
export const lastMinimumWageYear = 2027;

export function minimumWageOf(year: number): MinimumWage | undefined {
  return minimumWages.find((row) => row.year === year);
}

/**
 * Shares of the monthly minimum that do not count towards it, of bonuses and of cash benefits:
 * 최저임금법 제6조제4항제2호·제3호나목, 부칙 제15666호 제2조. From 2024 all of both counts.
 */
const uncountedPercent: Readonly<Record<number, { readonly bonus: number; readonly benefit: number }>> = {
  2020: { bonus: 20, benefit: 5 },
  2021: { bonus: 15, benefit: 3 },
  2022: { bonus: 10, benefit: 2 },
  2023: { bonus: 5, benefit: 1 },
};

export function uncountedPercentOf(year: number): { readonly bonus: number; readonly benefit: number } {
  return uncountedPercent[year] ?? { bonus: 0, benefit: 0 };
}

/** 최저임금법 시행령 제3조: 수습 3개월 이내에는 100분의 10을 뺀다. */
export const probationPercent = 90;
export const probationMonths = 3;
