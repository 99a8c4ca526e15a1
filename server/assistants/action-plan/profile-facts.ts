const span =
  /(?<fromYear>(?:19|20)\d{2})[.\-년]\s?(?<fromMonth>\d{1,2})월?\s?(?:~|-|–|∼)\s?(?:(?<toYear>(?:19|20)\d{2})[.\-년]\s?(?<toMonth>\d{1,2}))?/u;

/** Whole years of all experience whose period is told; a job without an end counts nothing. */
export function experienceYears(experience: readonly string[]): number {
  const months = experience.map((text) => {
    const { fromYear, fromMonth, toYear, toMonth } = span.exec(text)?.groups ?? {};
    if (toYear === undefined || toMonth === undefined) return 0;
    return Math.max(0, Number(toYear) * 12 + Number(toMonth) - Number(fromYear) * 12 - Number(fromMonth) + 1);
  });
  return Math.floor(months.reduce((sum, count) => sum + count, 0) / 12);
}

/** In the steps of `SchoolingLevel`; null where nothing is told. Left half-way counts as the step before. */
export function schoolingOf(education: string | undefined): number | null {
  if (!education) return null;
  const left = /중퇴|휴학|재학|수료(?!.*졸)/u.test(education) ? 1 : 0;
  if (/석사|박사|대학원/u.test(education)) return 5 - left;
  if (/전문대|2년제|3년제/u.test(education)) return 3 - left;
  if (/대졸|대학|학사|4년/u.test(education)) return left ? 2 : 4;
  if (/고졸|고등|검정고시|특수학교/u.test(education)) return 2;
  if (/중졸|중학|초졸|초등|국졸/u.test(education)) return 1;
  return null;
}

/** `만 66세`, `60대 중반(만 66세)` → 66; the lowest age of a band where no age is told. */
export function ageOf(ageBand: string | undefined): number | null {
  const told = /만?\s?(\d{2})\s?세/u.exec(ageBand ?? '')?.[1];
  if (told) return Number(told);
  const [, decade, part] = /(\d{2})대\s?(초|중|후)?/u.exec(ageBand ?? '') ?? [];
  if (decade === undefined) return null;
  return Number(decade) + { 초: 0, 중: 4, 후: 7 }[(part ?? '초') as '초' | '중' | '후'];
}

/** Certificates that are held, and those that are still to be taken. */
export function certificatesOf(certificates: readonly string[]): { held: string[]; planned: string[] } {
  const open = /미취득|응시|준비\s?중|예정|공부\s?중|도전|미보유|불합격/u;
  return {
    held: certificates.filter((text) => !open.test(text)),
    planned: certificates.filter((text) => open.test(text)),
  };
}
