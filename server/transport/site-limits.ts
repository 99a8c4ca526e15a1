import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { SiteVisit } from '../identity/sites.ts';

/**
 * Counts a call against the limits of its site.
 *
 * @returns milliseconds after which it is worth calling again; null where no limit is passed
 */
export type SiteLimiter = (visit: SiteVisit, address: string) => Promise<number | null>;

/** Counts by the minute. A site's limits may change at any time, so that the counters know none. */
export function createSiteLimiter(): SiteLimiter {
  const counters = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: 60 });
  return async ({ site: { id, limits }, person }, address) => {
    // From the narrowest to the widest: whoever passes their own limit uses up nothing of the others'.
    const rules = [
      [`${id} person ${person}`, limits.person],
      [`${id} address ${address}`, limits.address],
      [`${id} site`, limits.site],
    ] as const;
    for (const [key, limit] of rules) {
      if (limit === 0) continue;
      const { consumedPoints, msBeforeNext } = await counters.consume(key);
      if (consumedPoints > limit) return msBeforeNext;
    }
    return null;
  };
}
