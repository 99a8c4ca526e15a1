import type { Logger } from 'pino';
import type { Server, Socket } from 'socket.io';
import { PublicError } from '../contracts/index.ts';
import { isOwnOrigin } from '../identity/own-origin.ts';
import type { Sites, SiteVisit } from '../identity/sites.ts';
import type { SiteOfVisitor } from '../identity/visitor.ts';
import { callerOf } from './caller.ts';
import { toPublicError } from './http-errors.ts';
import { pageCallOf, siteOf } from './site-calls.ts';
import type { SiteLimiter } from './site-limits.ts';

/**
 * Holds a page's socket to its site as `admitSites` holds its requests. The token (`auth.session`) is asked for once,
 * when the socket connects; at each message the site is looked at anew, which may have been revoked meanwhile.
 */
export function holdSocketsToSites(
  io: Server,
  sites: Sites,
  limiter: SiteLimiter,
  trustedProxies: number,
  log: Logger,
): void {
  io.use((socket, next) => {
    admit(socket, sites).then(
      () => next(),
      (failure) => {
        const refusal = toPublicError(failure, log);
        next(Object.assign(new Error(refusal.code), { data: refusal.toResponse() }));
      },
    );
  });
  io.on('connection', (socket) => {
    const kept = socket.data.visit as SiteVisit | undefined;
    if (kept === undefined) return;
    socket.use((message, next) => {
      again(kept, socket).then(
        () => next(),
        (failure) => {
          const acknowledge: unknown = message.at(-1);
          if (typeof acknowledge === 'function') acknowledge(toPublicError(failure, log).toResponse());
        },
      );
    });
  });

  async function again(kept: SiteVisit, socket: Socket): Promise<void> {
    const visit = await sites.again(kept, pageCallOf(socket.request));
    socket.data.visit = visit;
    const wait = await limiter(visit, callerOf(socket.request, trustedProxies));
    if (wait !== null) throw new PublicError('too_many');
  }
}

async function admit(socket: Socket, sites: Sites): Promise<void> {
  const { request } = socket;
  const { session } = socket.handshake.auth as { session?: unknown };
  const { origin, host } = request.headers;
  if (typeof session === 'string') socket.data.visit = await sites.open(session, pageCallOf(request));
  else if (origin !== undefined && !isOwnOrigin(origin, host)) throw new PublicError('site_session_needed');
}

/** The site on whose page the socket was opened; absent where it is none. */
export function siteOfSocket(socket: Socket): SiteOfVisitor | undefined {
  const visit = socket.data.visit as SiteVisit | undefined;
  return visit ? siteOf(visit) : undefined;
}
