/** Whose a record is. */
export interface Owner {
  readonly accountId: string | null;
  /** The company or centre for which the account acted. */
  readonly organisation: string | null;
}

/** What is made without signing in. */
export const nobody: Owner = { accountId: null, organisation: null };
