import type { AccountList } from '../contracts/index.ts';
import { givenRoles } from './claims.ts';
import type { OpenIdSettings } from './openid-settings.ts';

/** What a provider must say of a person for each role, as administrators are told; null where there is no provider. */
export function roleMapping(settings: OpenIdSettings | null): AccountList['mapping'] {
  if (settings === null) return null;
  const { roles, names, organisation } = settings.mapping;
  return {
    rolesClaim: roles,
    organisationClaim: organisation,
    roles: givenRoles.map((role) => ({ role, name: names[role] ?? role })),
  };
}
