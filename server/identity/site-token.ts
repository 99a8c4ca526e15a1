import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What a session token of a site says. */
const Claims = z.strictObject({
  site: z.string(),
  /** Of the page that asked for it. */
  origin: z.string(),
  /** A random name for the visitor's browser, the same from one token to the next. */
  person: z.string(),
  /** Milliseconds since 1970. */
  expiresAt: z.number(),
});
export type SiteClaims = z.infer<typeof Claims>;

/** Claims and their HMAC-SHA256 under the site's secret: whoever has not the secret cannot make or change a token. */
export function signSiteToken(claims: SiteClaims, secret: string): string {
  const said = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${said}.${macOf(said, secret).toString('base64url')}`;
}

/** What a token says, not yet believed; null where it is none. The site that it names has the secret to hold it against. */
export function readSiteToken(token: string): SiteClaims | null {
  try {
    const [said = ''] = token.split('.');
    return Claims.parse(JSON.parse(Buffer.from(said, 'base64url').toString()));
  } catch {
    return null;
  }
}

export function isSignedWith(token: string, secret: string): boolean {
  const [said = '', mac = '', ...more] = token.split('.');
  const expected = macOf(said, secret);
  const shown = Buffer.from(mac, 'base64url');
  return more.length === 0 && shown.length === expected.length && timingSafeEqual(shown, expected);
}

function macOf(said: string, secret: string): Buffer {
  return createHmac('sha256', secret).update(said).digest();
}
