import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { PublicError } from '../contracts/index.ts';

const cookieName = 'naru_admin';
const hours = 8;

export interface AdminSession {
  /** Whether the token is the administrator's. Takes the same time wherever the two differ. */
  isToken(token: string): boolean;
  /** Signs in for eight hours, with a cookie that scripts cannot read and other sites cannot make the browser send. */
  begin(request: Request, response: Response): void;
  end(response: Response): void;
  isSignedIn(request: Request): boolean;
  /** What a form of ours must send back: other sites cannot know it. */
  formKey(request: Request): string;
  /** Refuses a form without its key. */
  readonly guardForm: RequestHandler;
}

/**
 * Sessions of the administration pages. They hold nothing but their end, signed with a key of this process: a
 * restart signs everybody out.
 */
export function createAdminSession(
  administratorToken: string,
  now: () => Date = () => new Date(),
): AdminSession {
  const key = randomBytes(32);
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url');
  const same = (one: string, other: string) =>
    timingSafeEqual(Buffer.from(sign(one)), Buffer.from(sign(other)));

  function sessionOf(request: Request): string | null {
    const cookies = (request.get('cookie') ?? '').split(';').map((one) => one.trim());
    const value = cookies.find((one) => one.startsWith(`${cookieName}=`))?.slice(cookieName.length + 1) ?? '';
    const [end = '', signature = ''] = value.split('.');
    if (!same(signature, sign(`session ${end}`))) return null;
    return Number(end) > now().getTime() ? value : null;
  }

  const formKey = (request: Request) => sign(`form ${sessionOf(request)}`);

  return {
    isToken: (token) => same(token, administratorToken),
    begin(request, response) {
      const end = String(now().getTime() + hours * 3_600_000);
      response.cookie(cookieName, `${end}.${sign(`session ${end}`)}`, {
        httpOnly: true,
        sameSite: 'strict',
        secure: request.secure,
        path: '/admin',
        maxAge: hours * 3_600_000,
      });
    },
    end(response) {
      response.clearCookie(cookieName, { path: '/admin' });
    },
    isSignedIn: (request) => sessionOf(request) !== null,
    formKey,
    guardForm(request, _response, next) {
      const { key: inBody } = (request.body ?? {}) as { key?: unknown };
      const shown = inBody ?? request.query.key;
      if (sessionOf(request) === null || typeof shown !== 'string' || !same(shown, formKey(request)))
        throw new PublicError('not_administrator');
      next();
    },
  };
}
