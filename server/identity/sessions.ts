import type { Account } from '../contracts/index.ts';
import type { AccountRecords, KnownPerson } from '../records/accounts.ts';
import type { SessionRecords } from '../records/sessions.ts';
import { digest, newToken } from './secret-token.ts';

/** An open session of a browser. */
export interface Session {
  readonly id: string;
  readonly account: Account;
  /** The token that the browser carries from now on; null while the present one stays. */
  readonly renewed: string | null;
}

export interface Sessions {
  /** How long a session lasts, in milliseconds. */
  readonly lifetimeMs: number;
  /** Signs a person in: the token is for their browser's cookie and nowhere kept. */
  begin(person: KnownPerson): Promise<{ token: string; account: Account }>;
  /**
   * Null when the token opens nothing (any more).
   *
   * @param renews whether a token that is due may be replaced; false for whoever cannot hand the new one to the browser
   */
  find(token: string, renews?: boolean): Promise<Session | null>;
  end(sessionId: string): Promise<void>;
  /** Signs an account out in every browser. */
  endAll(accountId: string): Promise<void>;
}

export interface SessionSettings {
  readonly accounts: AccountRecords;
  readonly sessions: SessionRecords;
  readonly hours: number;
  readonly clock?: () => Date;
}

const hourMs = 60 * 60_000;
/** A token that was seen by somebody else is worth no more than this. */
const rotateAfterMs = hourMs;
/** Requests that were under way when the token changed. */
const graceMs = 60_000;

/**
 * Sessions in the database: 256 random bits in the cookie, their SHA-256 in the row. The token is replaced every
 * hour; the one before it opens for a minute more (OWASP Session Management Cheat Sheet, “Renew the Session ID”).
 */
export function createSessions(settings: SessionSettings): Sessions {
  const { accounts, sessions, hours, clock = () => new Date() } = settings;
  return {
    lifetimeMs: hours * hourMs,

    async begin(person) {
      const at = clock();
      const account = await accounts.signedIn(person, at);
      await sessions.deleteExpired(at);
      const token = newToken();
      const expiresAt = new Date(at.getTime() + hours * hourMs);
      await sessions.create({ accountId: account.id, token: digest(token), at, expiresAt });
      return { token, account };
    },

    async find(token, renews = true) {
      const now = clock();
      const shown = digest(token);
      const found = await sessions.find(shown, now);
      if (found === null) return null;
      const { id, account } = found;
      const age = now.getTime() - found.rotatedAt.getTime();
      if (found.token !== shown) return age <= graceMs ? { id, account, renewed: null } : null;
      if (age < rotateAfterMs || !renews) return { id, account, renewed: null };
      const next = newToken();
      const rotated = await sessions.rotate(id, shown, digest(next), now);
      return { id, account, renewed: rotated ? next : null };
    },

    end: (sessionId) => sessions.delete(sessionId),
    endAll: (accountId) => sessions.deleteOfAccount(accountId),
  };
}
