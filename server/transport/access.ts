import type { RequestHandler } from 'express';
import { PublicError, type SessionState } from '../contracts/index.ts';
import { hasRole } from '../identity/visitor.ts';
import type { Operation } from './operations.ts';
import { visitorOf } from './visitors.ts';

export interface AccessSettings {
  readonly signIn: SessionState['signIn'];
  /** Whether programs can be administrators at all. */
  readonly administratorToken?: string;
}

/**
 * Lets a call through when the visitor has one of the roles that its operation is for. What is no operation does not
 * exist, so that nothing is served before somebody said for whom.
 */
export function allow(
  operations: readonly Operation[],
  { signIn, administratorToken }: AccessSettings,
): RequestHandler {
  const rules = operations.map(({ path, ...operation }) => ({ ...operation, pattern: patternOf(path) }));
  return (request, response, next) => {
    const method = request.method === 'HEAD' ? 'get' : request.method.toLowerCase();
    const address = request.baseUrl + request.path;
    const rule = rules.find((one) => one.method === method && one.pattern.test(address));
    if (!rule) throw new PublicError('unknown_path');
    const visitor = visitorOf(response);
    if (visitor.site && !rule.fromSites) throw new PublicError('not_for_sites');
    if (hasRole(visitor, rule.roles)) return next();
    if (visitor.account) throw new PublicError('not_allowed');
    if (signIn !== 'off') throw new PublicError('sign_in_needed');
    if (administratorToken === undefined) throw new PublicError('administration_off');
    response.set('www-authenticate', 'Bearer');
    throw new PublicError('not_administrator');
  };
}

/** Matches what Express matches: any case, and a slash at the end or not. */
function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}/?$`, 'i');
}
