import { z } from 'zod';

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
]);
export type Act = z.infer<typeof Act>;

export const AuditEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Null for whoever did not sign in. */
  accountId: z.uuid().nullable(),
  act: Act,
  /** Id of what the act was on. */
  subject: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** `GET /v1/audit`: the last entries first. */
export const AuditQuery = z.object({
  before: z.iso.datetime().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
export const AuditList = z.object({ entries: z.array(AuditEntry) });

/** `GET /v1/accounts`: who has signed in so far, with their roles of the last time. */
export const AccountList = z.object({ accounts: z.array(Account) });
