import type { IncomingMessage } from 'node:http';
import { isOwnOrigin } from '../identity/own-origin.ts';
import type { Sites } from '../identity/sites.ts';

/** Whether a page may call at all: no page (a program), a page of this very server, or one of a site's origins. */
export type OriginRule = (request: Pick<IncomingMessage, 'headers'>) => Promise<boolean>;

export function createOriginRule(sites: Pick<Sites, 'lists'>): OriginRule {
  return async ({ headers: { origin, host } }) =>
    origin === undefined || isOwnOrigin(origin, host) || (await sites.lists(origin));
}
