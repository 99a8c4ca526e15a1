import type { Role } from '../contracts/index.ts';
import type { Owner } from '../records/owner.ts';
import { hasRole, type Visitor } from './visitor.ts';

/** What a visitor makes is theirs, and their organisation's; without an account, the organisation's of the site. */
export function ownerOf({ account, site }: Visitor): Owner {
  const organisation = account ? account.organisation : (site?.organisation ?? null);
  return { accountId: account?.id ?? null, organisation };
}

/**
 * Whether a visitor may open something: what nobody owns, whoever knows its id; else its owner, and those of the
 * owner's organisation whose role is one of `shared`.
 */
export function mayOpen(visitor: Visitor, owned: Owner, shared: readonly Role[]): boolean {
  if (owned.accountId === null || owned.accountId === visitor.account?.id) return true;
  return (
    owned.organisation !== null &&
    owned.organisation === visitor.account?.organisation &&
    hasRole(visitor, shared)
  );
}
