import type { Account, Role } from '../contracts/index.ts';

/** Who calls. */
export interface Visitor {
  /** Null for whoever did not sign in. */
  readonly account: Account | null;
  readonly roles: ReadonlySet<Role>;
  /** Where no sign-in is configured, every service is open to whoever reaches the server. */
  readonly everyService: boolean;
  /** A program of the house calls, with a token and without a session: nobody sits in front of it. */
  readonly program: boolean;
  /** Who waits, as the fair queue tells persons apart: the account, or the address of the call. */
  readonly person: string;
  /** The site on whose page the visitor is; absent where no page of a site asks. */
  readonly site?: SiteOfVisitor;
}

/** What a site decides for its visitors. */
export interface SiteOfVisitor {
  readonly id: string;
  /** The one service that they may ask. */
  readonly assistant: string;
  readonly organisation: string | null;
}

/** Whether a visitor has one of the roles that something is for. */
export function hasRole({ roles }: Visitor, wanted: readonly Role[]): boolean {
  return wanted.some((role) => roles.has(role));
}
