import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { PublicError, type SessionState } from '../contracts/index.ts';
import { demoPeople } from '../identity/demo.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { SignIn } from '../identity/sign-in.ts';
import type { Audit } from '../pipeline/audit.ts';
import type { KnownPerson } from '../records/accounts.ts';
import { incoming } from './incoming.ts';
import { sameSecret } from './same-secret.ts';
import { clearSessionCookie, cookieIn, setSessionCookie } from './session-cookie.ts';
import { demoSignInPage, signInProblemPage, tokenSignInPage } from './sign-in-page.ts';
import { arrivalOf } from './visitors.ts';

/** How one signs in at this server: not at all, at a provider, or as anybody, to have a look. */
export type SignInWay =
  | { readonly kind: 'off' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'provider'; readonly provider: SignIn };

/** Whoever shows the administrator's token is nobody in particular. */
const tokenHolder: KnownPerson = {
  issuer: 'naru:token',
  subject: 'administrator',
  name: '관리자',
  roles: ['administrator'],
  organisation: null,
};

const checksCookie = 'naru_sign_in';
const checksMs = 10 * 60_000;

/** What the browser keeps between going to the provider and coming back. */
const Kept = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  to: z.string(),
});

/** A path of this server, to come back to; never another server's address. */
const To = z.object({
  to: z
    .string()
    .regex(/^\/(?![/\\])[^\\\s]*$/)
    .catch('/'),
});

/**
 * Signing in and out, in the browser. Where there is no other sign-in, the administrator's token opens a session; without
 * one there is nobody to sign in as.
 */
export function signInOverHttp(
  way: SignInWay,
  sessions: Sessions,
  audit: Audit,
  administratorToken: string | undefined,
): Router {
  const router = Router();
  router.use(['/sign-in', '/sign-out', '/v1/session'], (_request, response, next) => {
    // Without a referrer, a browser sends a form of ours as if it came from nowhere, which the rules refuse.
    response.set({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' });
    next();
  });

  router.get('/v1/session', (_request, response) => {
    const { account } = arrivalOf(response).visitor;
    response.json({ signIn: way.kind, account } satisfies SessionState);
  });

  const form = express.urlencoded({ extended: false, limit: '4kb' });

  async function signOut(response: Response, everywhere: boolean): Promise<void> {
    const { session, visitor } = arrivalOf(response);
    if (session) {
      if (everywhere) await sessions.endAll(session.account.id);
      else await sessions.end(session.id);
      await audit(everywhere ? 'signed_out_everywhere' : 'signed_out', session.account.id, visitor);
    }
    clearSessionCookie(response);
    const end = way.kind === 'provider' && session ? await way.provider.endUrl().catch(() => null) : null;
    response.redirect(303, end?.href ?? '/');
  }
  router.post('/sign-out', (_request, response) => signOut(response, false));
  router.post('/sign-out/everywhere', (_request, response) => signOut(response, true));

  async function welcome(
    request: Request,
    response: Response,
    person: Parameters<Sessions['begin']>[0],
    to: string,
  ): Promise<void> {
    const before = arrivalOf(response).session;
    if (before) await sessions.end(before.id);
    const { token, account } = await sessions.begin(person);
    const visitor = { ...arrivalOf(response).visitor, account };
    await audit('signed_in', account.id, visitor);
    setSessionCookie(request, response, token, sessions.lifetimeMs);
    response.redirect(303, to);
  }

  if (way.kind === 'off') {
    router.use('/sign-in', (_request, _response, next) => {
      if (administratorToken === undefined) throw new PublicError('administration_off');
      next();
    });
    router.get('/sign-in', (request, response) => {
      response.type('html').send(tokenSignInPage(incoming(To, request.query).to, null));
    });
    router.post('/sign-in', form, async (request, response) => {
      const { to } = incoming(To, request.body);
      const { token } = incoming(z.object({ token: z.string().max(1000) }), request.body);
      if (administratorToken !== undefined && sameSecret(token, administratorToken))
        return welcome(request, response, tokenHolder, to);
      response.status(401).type('html').send(tokenSignInPage(to, '토큰이 맞지 않습니다.'));
    });
    router.use('/sign-in', showProblem);
    return router;
  }

  if (way.kind === 'demo') {
    router.get('/sign-in', (request, response) => {
      response.type('html').send(demoSignInPage(incoming(To, request.query).to));
    });
    router.post('/sign-in', form, async (request, response) => {
      const { to } = incoming(To, request.body);
      const { who } = incoming(z.object({ who: z.string().max(40) }), request.body);
      const person = demoPeople.find(({ subject }) => subject === who);
      if (!person) throw new PublicError('sign_in_failed');
      await welcome(request, response, person, to);
    });
    router.use('/sign-in', showProblem);
    return router;
  }

  const { provider } = way;
  router.get('/sign-in', async (request, response) => {
    const { to } = incoming(To, request.query);
    const { url, checks } = await provider.begin();
    const kept = Buffer.from(JSON.stringify({ ...checks, to } satisfies z.infer<typeof Kept>));
    response.cookie(checksCookie, kept.toString('base64url'), {
      httpOnly: true,
      sameSite: 'lax',
      secure: request.secure,
      path: '/sign-in',
      maxAge: checksMs,
    });
    response.redirect(303, url.href);
  });
  router.get('/sign-in/callback', async (request, response) => {
    const { to, ...checks } = keptChecks(cookieIn(request, checksCookie));
    response.clearCookie(checksCookie, { path: '/sign-in' });
    const arrival = new URL(request.originalUrl, 'http://localhost');
    await welcome(request, response, await provider.finish(arrival, checks), to);
  });
  router.use('/sign-in', showProblem);
  return router;
}

/** Whoever signs in looks at a page, so that a failure is one too. */
const showProblem: ErrorRequestHandler = (failure, _request, response, next) => {
  if (!(failure instanceof PublicError)) return next(failure);
  response.status(failure.status).type('html').send(signInProblemPage(failure.message));
};

/** @throws PublicError sign_in_failed where the browser brings nothing of ours back: too late, or not begun here */
function keptChecks(cookie: string | null): z.infer<typeof Kept> {
  try {
    return Kept.parse(JSON.parse(Buffer.from(cookie ?? '', 'base64url').toString()));
  } catch {
    throw new PublicError('sign_in_failed');
  }
}
