import type { Quantity } from './quantities.ts';

const notEmployees = /(?:아이|자녀|아기|애|가족|손님|고객|부양가족|태아|아들|딸|쌍둥이|회원)[가-힣]{0,2}\s?$/;

/**
 * Regular employees (상시 근로자 수). '5인 미만' is read as 4 and '5인 이상' as 5, the side of the threshold that
 * the law asks about; the owner is no employee ('사장 포함 5명' → 4).
 */
export function readEmployees(text: string, quantities: readonly Quantity[]): readonly number[] {
  const counted: number[] = [];
  const thresholds: number[] = [];
  for (const quantity of quantities) {
    if (quantity.unit !== 'people') continue;
    const before = text.slice(Math.max(0, quantity.start - 14), quantity.start);
    const after = text.slice(quantity.end, quantity.end + 10);
    if (
      /^\s?(?:이상|미만|이하)\s?인?지|^\s?(?:인지|인가)\s?모르/.test(
        text.slice(quantity.end, quantity.end + 14),
      )
    )
      continue;
    if (notEmployees.test(before) || /^(?:\s?(?:출산|임신|낳)|(?:째|당|분)(?![가-힣]))/.test(after)) continue;
    if (/^\s?(?:미만|안\s?되|도\s?안)/.test(after)) thresholds.push(quantity.value - 1);
    else if (/^\s?(?:이상|이하)/.test(after)) thresholds.push(quantity.value);
    else if (/사장(?:님)?(?:까지|도)?\s?포함(?:해서?|하면)?\s?(?:총|전부)?\s?$/.test(before))
      counted.push(quantity.value - 1);
    else counted.push(quantity.value);
  }
  if (
    counted.length === 0 &&
    thresholds.length === 0 &&
    /직원[은이]?\s?(?:저|나)\s?(?:혼자|하나|뿐)/.test(text)
  )
    return [1];
  // '25명 회사인데 30인 미만이라서': the count is the person's, the threshold the law's.
  return counted.length > 0 ? counted : thresholds;
}
