const counted =
  /(?<![가-힣])(?:상시\s?(?:근로자)?|총\s?직원|직원|근로자|종업원|임직원|사원|현\s?인원|구성원|전체|직원\s?수)\s?(?:수|은|이|는|[:：])?\s?(?:총|약|모두|현재)?\s?(?<count>\d{1,3}(?:,\d{3})+|\d{1,5})\s?(?:여\s?)?(?:명|인)(?!\s?(?:을|를)?\s?(?:모집|구|채용|뽑|충원|찾|급구|선발))/gu;
const sized =
  /(?<count>\d{1,5})\s?(?:여\s?)?(?:명|인)\s?(?:규모|이\s?(?:일하|근무|함께)|이\s?있는|의\s?(?:직원|구성원|동료))/gu;
const below = /(?<count>\d{1,3})\s?(?:인|명)\s?미만(?:\s?(?:사업장|업체|매장|회사|기업|가게|이라|이므로))?/u;
/** A count of people whom the post looks for: '직원 2명 모집'. */
const wanted = /(?:모집|채용|구인|선발)\s?(?:인원)?\s?[:：]?\s?$/u;

/**
 * How many people work at the place (상시 근로자 수), on which the reach of several acts hangs. '5인 미만' is read as 4.
 */
export function readEmployees(text: string): number | undefined {
  for (const pattern of [counted, sized]) {
    for (const match of text.matchAll(pattern)) {
      const index = match.index ?? 0;
      if (wanted.test(text.slice(Math.max(0, index - 8), index))) continue;
      return Number((match.groups?.count ?? '').replaceAll(',', ''));
    }
  }
  const threshold = below.exec(text)?.groups?.count;
  return threshold === undefined ? undefined : Number(threshold) - 1;
}
