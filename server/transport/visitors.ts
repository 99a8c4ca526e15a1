import type { IncomingMessage } from 'node:http';
import type { Response } from 'express';
import type { Role, SessionState } from '../contracts/index.ts';
import type { Session, Sessions } from '../identity/sessions.ts';
import type { SiteOfVisitor, Visitor } from '../identity/visitor.ts';
import { callerOf } from './caller.ts';
import { isOperator } from './operator.ts';
import { sameSecret } from './same-secret.ts';
import { sessionTokenIn } from './session-cookie.ts';

export interface VisitorSettings {
  readonly signIn: SessionState['signIn'];
  readonly sessions: Sessions;
  readonly trustedProxies: number;
  /** Known to processes of this machine's operator through the lock of the data folder. */
  readonly operatorToken: string;
  /** Makes a program an administrator (`Authorization: Bearer`); none: no program is. */
  readonly administratorToken?: string;
}

/** A visitor, and the session of their browser where they signed in with it. */
export interface Arrival {
  readonly visitor: Visitor;
  readonly session: Session | null;
}

/** Tells by the headers of a call who calls, and on which site's page they are. */
export type Visitors = (request: IncomingMessage, site?: SiteOfVisitor) => Promise<Arrival>;

/** A socket shows the cookie with which it was opened, and no answer to it reaches the browser's cookies. */
const overSocket = /^\/socket\.io\//;

export function createVisitors(settings: VisitorSettings): Visitors {
  const { signIn, sessions, trustedProxies, operatorToken, administratorToken } = settings;
  return async (request, site) => {
    const address = callerOf(request, trustedProxies);
    const fromOperator = isOperator(request, operatorToken);
    const [, bearer] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    const isAdministrator =
      administratorToken !== undefined && bearer !== undefined && sameSecret(bearer, administratorToken);
    // A page of a site acts for nobody who is signed in here, whatever cookie the browser adds.
    const token = site ? null : sessionTokenIn(request);
    const session = token === null ? null : await sessions.find(token, !overSocket.test(request.url ?? ''));
    const account = session?.account ?? null;
    return {
      session,
      visitor: {
        account,
        roles: new Set<Role>([
          'citizen',
          ...(account?.roles ?? []),
          ...(isAdministrator ? (['administrator'] as const) : []),
        ]),
        everyService: signIn === 'off' || fromOperator,
        program: account === null && (fromOperator || isAdministrator),
        person: account?.id ?? address,
        ...(site ? { site } : {}),
      },
    };
  };
}

/** Who calls, as the first of the handlers found out. */
export function visitorOf(response: Pick<Response, 'locals'>): Visitor {
  return arrivalOf(response).visitor;
}

export function arrivalOf({ locals }: Pick<Response, 'locals'>): Arrival {
  return locals.arrival as Arrival;
}
