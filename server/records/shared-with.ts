import { type AnyColumn, and, eq, isNull, or, type SQL } from 'drizzle-orm';
import type { Owner } from './owner.ts';

/** Rows of a reader, of their organisation, and of nobody. */
export function sharedWith(
  { accountId, organisation }: Owner,
  rows: { readonly accountId: AnyColumn; readonly organisation: AnyColumn },
): SQL | undefined {
  return or(
    and(isNull(rows.accountId), isNull(rows.organisation)),
    accountId === null ? undefined : eq(rows.accountId, accountId),
    organisation === null ? undefined : eq(rows.organisation, organisation),
  );
}
