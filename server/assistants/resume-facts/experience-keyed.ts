import type { Experience } from './experience.ts';
import { periodsIn } from './months.ts';
import type { Segment } from './segments.ts';

const keys: readonly (readonly ['company' | 'role' | 'period', RegExp])[] = [
  ['company', /^(?:회사(?:명)?|직장(?:명)?|근무처|사업장(?:명)?|업체명|기관명|상호|company|employer)$/iu],
  ['role', /^(?:직위|직책|직급|직무|담당|역할|직함|포지션|position|role|title|job)$/iu],
  ['period', /^(?:기간|근무기간|재직기간|근무|period|dates?)$/iu],
];
const keyed = /^(?<key>[^\s:：]{1,8}(?:\s[^\s:：]{1,4})?)\s*[:：]\s*(?<value>.+)$/u;

/** Employments told line by line under keys: `회사명: …`, `근무기간: …`, `직위: …`. */
export function readKeyedJobs(segments: readonly Segment[]): readonly Experience[] {
  const jobs: Experience[] = [];
  let open: Partial<Experience> = {};
  const close = (): void => {
    if (open.company && open.period && open.start !== undefined && open.end !== undefined)
      jobs.push({
        company: open.company,
        role: open.role ?? null,
        period: open.period,
        start: open.start,
        end: open.end,
      });
    open = {};
  };
  for (const { text, start, end } of segments) {
    const groups = keyed.exec(text)?.groups;
    const key = keys.find(([, pattern]) => pattern.test((groups?.key ?? '').replace(/\s/gu, '')))?.[0];
    const value = groups?.value?.trim();
    if (!key || value === undefined) continue;
    if (open[key] !== undefined) close();
    const from = start + text.indexOf(value);
    const period = key === 'period' ? periodsIn(value)[0] : undefined;
    if (key === 'period' && !period) continue;
    open = {
      ...open,
      start: open.start ?? start,
      end,
      ...(period
        ? { period: { ...period, start: period.start + from, end: period.end + from } }
        : { [key]: value }),
    };
  }
  close();
  return jobs;
}
