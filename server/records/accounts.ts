import { randomUUID } from 'node:crypto';
import { asc } from 'drizzle-orm';
import type { Account } from '../contracts/identity.ts';
import type { Database } from './database.ts';
import { accounts } from './schema.ts';

/** A person as a provider vouches for them. */
export interface KnownPerson extends Omit<Account, 'id'> {
  /** Who vouches: the issuer's address. */
  readonly issuer: string;
  /** The person's name there, the same for ever. */
  readonly subject: string;
}

export interface AccountRecords {
  /** The account of a person, with name, roles and organisation as the provider says today. */
  signedIn(person: KnownPerson, at: Date): Promise<Account>;
  all(): Promise<Account[]>;
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
        .returning(columns);
      if (!account) throw new Error('The database returned no row for an account.');
      return account;
    },
    all: () => database.select(columns).from(accounts).orderBy(asc(accounts.name)),
  };
}
