import type { KnownPerson } from '../records/accounts.ts';

/** What a browser must bring back from the provider; kept in its cookie meanwhile. */
export interface SignInChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Where people sign in: any provider of OpenID Connect. */
export interface SignIn {
  /** Where to send the browser. @throws PublicError provider_down */
  begin(): Promise<{ url: URL; checks: SignInChecks }>;
  /**
   * Who came back, by the address that the provider sent the browser to.
   *
   * @throws PublicError sign_in_failed, no_role, provider_down
   */
  finish(callback: URL, checks: SignInChecks): Promise<KnownPerson>;
  /** Where the browser goes to sign out of the provider too; null where it offers none. */
  endUrl(): Promise<URL | null>;
}
