/** A workplace of four or fewer: it is said so, or the people who work there are counted. */
const asker =
  /(?:[5오]|다섯) ?[인명] ?(?:미만|이하|안 ?되)|(?:직원|근로자|알바생?|사원|종업원|상시|인원|저까지|저 ?포함)[^.,?!\d]{0,8}(?:(?<!\d)[1-4]|[두세네]) ?[명인](?!\d)|(?:(?<!\d)[1-4]|[두세네]) ?[명인](?:이서?|인|짜리)? ?(?:일하|근무|사업장|회사|가게|카페|식당|사무실|매장|업체|공장)/u;
const meant = /5명 미만|4명 이하|5인 미만|5명보다 적은/u;

/** Whether somebody asks about a workplace with fewer than five employees, to which only part of the law applies. */
export function asksForSmallWorkplace(question: string): boolean {
  return asker.test(question);
}

/** Whether a sentence says what holds there (근로기준법 시행령 별표 1 and the like). */
export function speaksOfSmallWorkplaces(text: string): boolean {
  return meant.test(text);
}
