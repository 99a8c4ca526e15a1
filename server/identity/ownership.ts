import type { Role } from '../contracts/index.ts';
import type { Owner } from '../records/owner.ts';
import { hasRole, type Visitor } from './visitor.ts';

/** What a visitor makes is theirs, and their organisation's. */
export function ownerOf({ account }: Visitor): Owner {
  return { accountId: account?.id ?? null, organisation: account?.organisation ?? null };
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
