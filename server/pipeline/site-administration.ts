import { assistants } from '../assistants/registry.ts';
import { PublicError, type Site, type SiteList, type SiteRequest } from '../contracts/index.ts';
import type { Sites } from '../identity/sites.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { Audit } from './audit.ts';

/** What administrators do with the sites of the widget; each change is on record. */
export interface SiteAdministration {
  list(): Promise<SiteList>;
  /** @throws PublicError unknown_assistant where the service is none that the widget can talk with */
  add(decided: SiteRequest, visitor: Visitor): Promise<Site>;
  /** @throws PublicError unknown_site, unknown_assistant */
  change(id: string, decided: SiteRequest, visitor: Visitor): Promise<Site>;
  /** @throws PublicError unknown_site */
  revoke(id: string, visitor: Visitor): Promise<Site>;
}

/** The widget holds talks with citizens; documents have pages of their own. */
const offered = assistants
  .filter(({ kind, roles }) => kind === 'dialogue' && roles.includes('citizen'))
  .map(({ id, title }) => ({ id, title }));

export function administerSites(sites: Sites, audit: Audit): SiteAdministration {
  function isOffered({ assistant }: SiteRequest): void {
    if (!offered.some(({ id }) => id === assistant)) throw new PublicError('unknown_assistant');
  }
  return {
    list: async () => ({ sites: await sites.all(), assistants: offered }),
    async add(decided, visitor) {
      isOffered(decided);
      const site = await sites.add(decided);
      await audit('site_added', site.id, visitor);
      return site;
    },
    async change(id, decided, visitor) {
      isOffered(decided);
      const site = await sites.change(id, decided);
      await audit('site_changed', id, visitor);
      return site;
    },
    async revoke(id, visitor) {
      const site = await sites.revoke(id);
      await audit('site_revoked', id, visitor);
      return site;
    },
  };
}
