import type { Citation } from '../../../server/contracts/index.ts';

/** The document and the place in it, `근로기준법 제55조제1항`. */
export function passageName({ title, locator }: Citation): string {
  return [title, locator].filter(Boolean).join(' ');
}

/** The heading of the place; empty where the locator says it already, as it does in guides. */
export function passageHeading({ heading, locator }: Citation): string {
  return locator.includes(heading) ? '' : heading;
}
