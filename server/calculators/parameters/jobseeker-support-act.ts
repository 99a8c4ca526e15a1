/** 국민기초생활 보장법에 따른 기준 중위소득(월, 원): 1인부터 7인 가구, 그리고 8인부터 1인마다 더하는 금액. */
interface MedianIncome {
  readonly year: number;
  readonly households: readonly number[];
  readonly eachMore: number;
  readonly basis: string;
}

const medianIncomes: readonly MedianIncome[] = [
  {
    year: 2026,
    households: [2_564_238, 4_199_292, 5_359_036, 6_494_738, 7_556_719, 8_555_952, 9_515_150],
    eachMore: 959_198,
    basis: '보건복지부고시 제2025-135호',
  },
  {
    year: 2027,
    households: [2_736_042, 4_480_645, 5_718_091, 6_929_885, 8_063_019, 9_129_201, 10_152_665],
    eachMore: 1_023_464,
    basis: '보건복지부고시 제2026-157호',
  },
];

/** Monthly median income of a household of so many, or undefined for a year whose notice is not registered. */
export function medianIncomeOf(year: number, people: number): number | undefined {
  const row = medianIncomes.find((candidate) => candidate.year === year);
  if (row === undefined || people < 1) return undefined;
  const listed = row.households[people - 1];
  return listed ?? (row.households.at(-1) ?? 0) + row.eachMore * (people - row.households.length);
}

/** 구직자취업촉진법 제6조·제7조, 시행령 제2조제5항·제3조. */
export const jobseekerSupport = {
  ages: { from: 15, to: 64 },
  noticeAgesTo: 69,
  youthTo: 34,
  longestServiceYears: 3,
  serviceIncomePercent: 100,
  youthIncomePercent: 120,
  allowanceIncomePercent: 60,
  assets: 400_000_000,
  /** 국민취업지원제도 운영규정 제5조의2(고용노동부고시 제2026-35호). */
  youthAssets: 500_000_000,
  workedDays: 100,
  workedHours: 800,
  monthsAfterBenefit: 6,
} as const;
