import { z } from 'zod';
import { CalendarDate } from './passage.ts';

/** What a person may be here; a citizen needs no sign-in. */
export const Role = z.enum(['citizen', 'jobseeker', 'employer', 'counselor', 'reviewer', 'administrator']);
export type Role = z.infer<typeof Role>;

/** A person who signed in. */
export const Account = z.object({
  id: z.uuid(),
  /** As the provider calls the person. */
  name: z.string(),
  roles: z.array(Role),
  /** The company or centre that the person acts for; its people share their documents, and nobody else sees them. */
  organisation: z.string().nullable(),
});
export type Account = z.infer<typeof Account>;

/** `GET /v1/session`: who is signed in with this browser, and how one signs in here. */
export const SessionState = z.object({
  signIn: z.enum(['off', 'provider', 'demo']),
  account: Account.nullable(),
});
export type SessionState = z.infer<typeof SessionState>;

/** What was done with personal data: reading it counts. */
export const Act = z.enum([
  'conversation_read',
  'conversation_deleted',
  'run_read',
  'file_read',
  'file_deleted',
  'handover_read',
  'handover_taken',
  'review_read',
  'review_decided',
  'review_reopened',
  'reviews_exported',
  'link_made',
  'link_opened',
  'signed_in',
  'signed_out',
  'signed_out_everywhere',
  'site_added',
  'site_changed',
  'site_revoked',
  'accounts_read',
  'account_signed_out',
  'account_blocked',
  'account_unblocked',
  'audit_read',
  'retention_run',
]);
export type Act = z.infer<typeof Act>;

export const AuditEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Null for whoever did not sign in. */
  accountId: z.uuid().nullable(),
  /** The account's name today; null where there is no account. */
  person: z.string().nullable(),
  act: Act,
  /** Id of what the act was on. */
  subject: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** `GET /v1/audit`: the last entries first. */
export const AuditQuery = z.object({
  /** Id of an entry: those before it. */
  before: z.uuid().optional(),
  account: z.uuid().optional(),
  act: Act.optional(),
  /** In Seoul. */
  day: CalendarDate.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
/** Which entries; all where nothing is said. */
export type AuditFilter = Partial<Omit<z.infer<typeof AuditQuery>, 'limit'>>;
export const AuditList = z.object({ entries: z.array(AuditEntry) });
export type AuditList = z.infer<typeof AuditList>;

/** An account as administrators see it. */
export const AccountEntry = Account.extend({
  signedInAt: z.iso.datetime(),
  /** Null while the person may sign in. */
  blockedAt: z.iso.datetime().nullable(),
  /** In how many browsers the person is signed in. */
  sessions: z.number().int().nonnegative(),
});
export type AccountEntry = z.infer<typeof AccountEntry>;

/** `GET /v1/accounts`: who has signed in so far, with their roles of the last time. */
export const AccountList = z.object({
  accounts: z.array(AccountEntry),
  /** From which claims of the provider roles come, and what it calls each; null where people sign in at none. */
  mapping: z
    .object({
      rolesClaim: z.string(),
      organisationClaim: z.string(),
      roles: z.array(z.object({ role: Role, name: z.string() })),
    })
    .nullable(),
});
export type AccountList = z.infer<typeof AccountList>;
