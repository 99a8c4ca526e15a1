import type { ClaimMapping } from './claims.ts';

/** How Naru is known at a provider of OpenID Connect. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back: `…/sign-in/callback`. */
  readonly callback: string;
  /** Where the provider sends the browser after signing out. */
  readonly home: string;
  /** What is asked for besides `openid`, separated by spaces. */
  readonly scope: string;
  readonly mapping: ClaimMapping;
}
