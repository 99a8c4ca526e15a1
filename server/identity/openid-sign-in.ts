import * as openid from 'openid-client';
import { PublicError } from '../contracts/index.ts';
import { organisationIn, rolesIn } from './claims.ts';
import { isLoopback } from './loopback.ts';
import type { OpenIdSettings } from './openid-settings.ts';
import type { SignIn, SignInChecks } from './sign-in.ts';

const timeoutSeconds = 5;

/**
 * Sign-in at a provider of OpenID Connect: authorization code with PKCE (RFC 7636), state and nonce. Claims of the
 * ID token count before those of the UserInfo endpoint. The provider's description is fetched at the first sign-in and again
 * after a failure, so that a provider that is down does not keep the server from starting.
 */
export function createOpenIdSignIn(settings: OpenIdSettings): SignIn {
  const { issuer, clientId, clientSecret, callback, home, scope, mapping } = settings;
  let discovered: Promise<openid.Configuration> | null = null;

  function provider(): Promise<openid.Configuration> {
    discovered ??= openid
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: timeoutSeconds,
        // A provider on this very machine, as in tests, has no certificate.
        ...(isLoopback(new URL(issuer).hostname) ? { execute: [openid.allowInsecureRequests] } : {}),
      })
      .catch((failure) => {
        discovered = null;
        throw new PublicError('provider_down', undefined, { cause: failure });
      });
    return discovered;
  }

  return {
    async begin() {
      const configuration = await provider();
      const checks = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        codeVerifier: openid.randomPKCECodeVerifier(),
      };
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: callback,
        scope: `openid ${scope}`.trim(),
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(checks.codeVerifier),
        code_challenge_method: 'S256',
      });
      return { url, checks };
    },

    async finish(arrival, checks) {
      const configuration = await provider();
      // Behind a proxy the server sees another host than the provider sent the browser to.
      const url = new URL(callback);
      url.search = arrival.search;
      const claims = await claimsOf(configuration, url, checks).catch((failure) => {
        throw new PublicError('sign_in_failed', undefined, { cause: failure });
      });
      const roles = rolesIn(claims, mapping);
      if (roles.length === 0) throw new PublicError('no_role');
      return {
        issuer,
        subject: claims.sub,
        name: nameIn(claims),
        roles,
        organisation: organisationIn(claims, mapping),
      };
    },

    async endUrl() {
      const configuration = await provider();
      if (!configuration.serverMetadata().end_session_endpoint) return null;
      return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: home });
    },
  };
}

async function claimsOf(
  configuration: openid.Configuration,
  url: URL,
  checks: SignInChecks,
): Promise<Record<string, unknown> & { sub: string }> {
  const tokens = await openid.authorizationCodeGrant(configuration, url, {
    expectedState: checks.state,
    expectedNonce: checks.nonce,
    pkceCodeVerifier: checks.codeVerifier,
    idTokenExpected: true,
  });
  const inToken = tokens.claims();
  if (!inToken) throw new Error('The provider sent no ID token.');
  if (!configuration.serverMetadata().userinfo_endpoint) return inToken;
  const asked = await openid.fetchUserInfo(configuration, tokens.access_token, inToken.sub);
  return { ...asked, ...inToken };
}

function nameIn(claims: Readonly<Record<string, unknown>>): string {
  const said = [claims.name, claims.preferred_username, claims.email].find(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  return said?.trim() ?? '이름 없음';
}
