import { type AccountList, type AuditEntry, type AuditFilter, PublicError } from '../contracts/index.ts';
import type { Sessions } from '../identity/sessions.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Records } from '../records/records.ts';
import type { Audit } from './audit.ts';

/** What administrators see and do of people who signed in. Reading is on record as well. */
export interface AccountsAdministration {
  list(visitor: Visitor): Promise<AccountList>;
  /** Signs an account out in every browser. @throws PublicError unknown_account */
  signOut(id: string, visitor: Visitor): Promise<void>;
  /** Signs it out and lets it in no more. @throws PublicError unknown_account, own_account */
  block(id: string, visitor: Visitor): Promise<void>;
  /** @throws PublicError unknown_account */
  unblock(id: string, visitor: Visitor): Promise<void>;
  /** Who did what with personal data, the last first. */
  auditTrail(limit: number, filter: AuditFilter, visitor: Visitor): Promise<AuditEntry[]>;
}

export function administerAccounts(parts: {
  readonly records: Pick<Records, 'accounts' | 'audit'>;
  readonly sessions: Pick<Sessions, 'endAll'>;
  readonly audit: Audit;
  /** How the provider's claims say roles; null where people do not sign in at one. */
  readonly mapping: AccountList['mapping'];
  readonly clock?: () => Date;
}): AccountsAdministration {
  const { records, sessions, audit, mapping, clock = () => new Date() } = parts;
  return {
    async list(visitor) {
      await audit('accounts_read', 'all', visitor);
      return { accounts: await records.accounts.all(clock()), mapping };
    },
    async signOut(id, visitor) {
      if (!(await records.accounts.exists(id))) throw new PublicError('unknown_account');
      await sessions.endAll(id);
      await audit('account_signed_out', id, visitor);
    },
    async block(id, visitor) {
      // Whoever closes the door behind themselves could not open it again.
      if (id === visitor.account?.id) throw new PublicError('own_account');
      if (!(await records.accounts.block(id, clock()))) throw new PublicError('unknown_account');
      await sessions.endAll(id);
      await audit('account_blocked', id, visitor);
    },
    async unblock(id, visitor) {
      if (!(await records.accounts.block(id, null))) throw new PublicError('unknown_account');
      await audit('account_unblocked', id, visitor);
    },
    async auditTrail(limit, filter, visitor) {
      const entries = await records.audit.last(limit, filter);
      await audit('audit_read', filter.account ?? 'all', visitor);
      return entries;
    },
  };
}
