import { Role } from '../contracts/index.ts';

/** How a provider's claims say roles and organisation. */
export interface ClaimMapping {
  /** Path of the claim with the person's groups or roles there, such as `realm_access.roles`. */
  readonly roles: string;
  /** What the provider calls each role; a role without a name here is called as it is. */
  readonly names: Readonly<Partial<Record<Role, string>>>;
  /** Path of the claim with the organisation. */
  readonly organisation: string;
}

/** Everything that an account can be given; a citizen is whoever has nothing of it. */
export const givenRoles = Role.options.filter((role) => role !== 'citizen');

/** The roles that the claims give, in the order of `Role`; none where they give none. */
export function rolesIn(claims: Readonly<Record<string, unknown>>, mapping: ClaimMapping): Role[] {
  const said = claimAt(claims, mapping.roles);
  const names = typeof said === 'string' ? said.split(/[\s,]+/) : Array.isArray(said) ? said : [];
  return givenRoles.filter((role) => names.includes(mapping.names[role] ?? role));
}

/** The organisation that the claims name, or null. */
export function organisationIn(
  claims: Readonly<Record<string, unknown>>,
  mapping: ClaimMapping,
): string | null {
  const said = claimAt(claims, mapping.organisation);
  const one = Array.isArray(said) ? said[0] : said;
  return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
}

function claimAt(claims: Readonly<Record<string, unknown>>, path: string): unknown {
  // A claim may have a dot in its own name: namespaced claims are addresses.
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      claims,
    );
}
