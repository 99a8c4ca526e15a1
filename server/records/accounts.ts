import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, gt } from 'drizzle-orm';
import { PublicError } from '../contracts/error.ts';
import type { Account, AccountEntry } from '../contracts/identity.ts';
import type { Database } from './database.ts';
import { accounts, sessions } from './schema.ts';

/** A person as a provider vouches for them. */
export interface KnownPerson extends Omit<Account, 'id'> {
  /** Who vouches: the issuer's address. */
  readonly issuer: string;
  /** The person's name there, the same for ever. */
  readonly subject: string;
}

export interface AccountRecords {
  /**
   * The account of a person, with name, roles and organisation as the provider says today.
   *
   * @throws PublicError account_blocked
   */
  signedIn(person: KnownPerson, at: Date): Promise<Account>;
  /** With the number of their sessions that are open now, by name. */
  all(now: Date): Promise<AccountEntry[]>;
  exists(id: string): Promise<boolean>;
  /** Lets nobody in by this account any more, or with null again. False where there is none. */
  block(id: string, at: Date | null): Promise<boolean>;
}

const columns = {
  id: accounts.id,
  name: accounts.name,
  roles: accounts.roles,
  organisation: accounts.organisation,
};

export function accountRecords(database: Database): AccountRecords {
  return {
    async signedIn(person, at) {
      const today = {
        name: person.name,
        roles: [...person.roles],
        organisation: person.organisation,
        signedInAt: at,
      };
      const [account] = await database
        .insert(accounts)
        .values({ id: randomUUID(), issuer: person.issuer, subject: person.subject, ...today })
        .onConflictDoUpdate({ target: [accounts.issuer, accounts.subject], set: today })
        .returning({ ...columns, blockedAt: accounts.blockedAt });
      if (!account) throw new Error('The database returned no row for an account.');
      const { blockedAt, ...known } = account;
      if (blockedAt !== null) throw new PublicError('account_blocked');
      return known;
    },
    async all(now) {
      const rows = await database
        .select({
          ...columns,
          signedInAt: accounts.signedInAt,
          blockedAt: accounts.blockedAt,
          sessions: count(sessions.id),
        })
        .from(accounts)
        .leftJoin(sessions, and(eq(sessions.accountId, accounts.id), gt(sessions.expiresAt, now)))
        .groupBy(accounts.id)
        .orderBy(asc(accounts.name));
      return rows.map(({ signedInAt, blockedAt, ...row }) => ({
        ...row,
        signedInAt: signedInAt.toISOString(),
        blockedAt: blockedAt?.toISOString() ?? null,
      }));
    },

    async exists(id) {
      return (
        (await database.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, id))).length > 0
      );
    },

    async block(id, at) {
      const blocked = await database
        .update(accounts)
        .set({ blockedAt: at })
        .where(eq(accounts.id, id))
        .returning({ id: accounts.id });
      return blocked.length > 0;
    },
  };
}
