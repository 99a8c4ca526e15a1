/** 산업재해보상보험법 제36조제7항의 보상기준 금액(하루), 연도별 고시. */
interface CompensationBase {
  readonly year: number;
  readonly highest: number;
  readonly lowest: number;
  readonly basis: string;
}

const compensationBases: readonly CompensationBase[] = [
  { year: 2026, highest: 268_299, lowest: 82_560, basis: '고용노동부고시 제2025-84호' },
];

export function compensationBaseOf(year: number): CompensationBase | undefined {
  return compensationBases.find((base) => base.year === year);
}

/** 제52조, 제54조. */
export const absenceBenefit = {
  percent: 70,
  lowIncomePercent: 90,
  lowestSharePercent: 80,
  unpaidUpToDays: 3,
  minimumWageHours: 8,
} as const;

/** 제55조 별표 1: from 61 the benefit is paid in this share of 70. */
export function elderlyShare(age: number): number {
  if (age < 61) return 70;
  return age >= 65 ? 50 : 70 - 4 * (age - 60);
}
