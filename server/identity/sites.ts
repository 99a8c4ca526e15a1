import { randomBytes } from 'node:crypto';
import { ownSite, PublicError, type Site, type SiteRequest, type SiteSession } from '../contracts/index.ts';
import type { SiteRecord, SiteRecords } from '../records/sites.ts';
import { isLoopback } from './loopback.ts';
import { isOwnOrigin } from './own-origin.ts';
import { isSignedWith, readSiteToken, type SiteClaims, signSiteToken } from './site-token.ts';

/** From where a page calls: its origin as the browser says it, and the host that it calls. */
export interface PageCall {
  /** Null where the browser says none: a page of this very server reads something. */
  readonly origin: string | null;
  readonly host: string;
}

/** A visitor's browser on a page of a site. */
export interface SiteVisit {
  readonly site: Site;
  readonly origin: string;
  readonly person: string;
}

/** The sites whose pages may embed the widget, and the sessions of their visitors. */
export interface Sites {
  /** All of them, revoked ones too, the newest first. */
  all(): Promise<Site[]>;
  add(decided: SiteRequest): Promise<Site>;
  /** @throws PublicError unknown_site */
  change(id: string, decided: SiteRequest): Promise<Site>;
  /** Nothing of the site is answered from the moment that this is kept. @throws PublicError unknown_site */
  revoke(id: string): Promise<Site>;
  /** Whether an origin is one of a site, be it a revoked one: its visitors are told. */
  lists(origin: string): Promise<boolean>;
  /**
   * A session for a page of a site. With the token `before` the visitor stays who they are.
   *
   * @throws PublicError unknown_site; foreign_origin where the page is not of the site
   */
  begin(id: string, call: PageCall, before?: string): Promise<{ session: SiteSession; visit: SiteVisit }>;
  /** @throws PublicError site_session_over; unknown_site where the site is revoked */
  open(token: string, call: PageCall): Promise<SiteVisit>;
  /** The visit as its site stands now. @throws PublicError unknown_site, foreign_origin */
  again(visit: SiteVisit, call: PageCall): Promise<SiteVisit>;
}

const lastsSeconds = 15 * 60;
/** For so long after its end a token still says who the visitor was, and nothing else. */
const rememberedMs = 24 * 60 * 60_000;

/** What the widget on Naru's own pages has on a machine of one's own, before anybody added a site. */
const embedded: Site = {
  id: ownSite,
  name: '나루',
  origins: [],
  assistant: 'consultation',
  organisation: null,
  limits: { site: 0, person: 0, address: 0 },
  createdAt: '1970-01-01T00:00:00.000Z',
  revokedAt: null,
};

export function createSites(records: SiteRecords, clock: () => Date = () => new Date()): Sites {
  const embeddedRecord: SiteRecord = { site: embedded, secret: newSecret() };

  /** An open site by its id, or for Naru's own pages the one that they belong to. @throws PublicError unknown_site */
  async function find(id: string, { origin, host }: PageCall): Promise<SiteRecord> {
    const open = (await records.all()).filter(({ site }) => site.revokedAt === null);
    const named =
      id === ownSite
        ? (open.find(({ site }) => origin !== null && site.origins.includes(origin)) ??
          (isLoopback(hostnameOf(host)) ? embeddedRecord : undefined))
        : open.find(({ site }) => site.id === id);
    if (!named) throw new PublicError('unknown_site');
    return named;
  }

  /** Pages of the site's origins, and Naru's own, where administrators look at it. */
  function admit({ site }: SiteRecord, origin: string, { host }: PageCall): void {
    if (!site.origins.includes(origin) && !isOwnOrigin(origin, host)) throw new PublicError('foreign_origin');
  }

  /** What a token says, where its site's secret vouches for it. */
  async function believed(token: string, call: PageCall): Promise<{ claims: SiteClaims; found: SiteRecord }> {
    const claims = readSiteToken(token);
    if (claims === null) throw new PublicError('site_session_over');
    const found = await find(claims.site, call);
    if (!isSignedWith(token, found.secret)) throw new PublicError('site_session_over');
    const same = call.origin === null ? isOwnOrigin(claims.origin, call.host) : claims.origin === call.origin;
    if (!same) throw new PublicError('site_session_over');
    return { claims, found };
  }

  return {
    all: async () => (await records.all()).map(({ site }) => site),
    add: (decided) => records.add(randomBytes(9).toString('base64url'), decided, newSecret(), clock()),
    change: (id, decided) => records.change(id, decided),
    revoke: (id) => records.revoke(id, clock()),
    lists: async (origin) => (await records.all()).some(({ site }) => site.origins.includes(origin)),

    async begin(id, call, before) {
      const { origin } = call;
      if (origin === null) throw new PublicError('foreign_origin');
      const found = await find(id, call);
      admit(found, origin, call);
      const known = before === undefined ? null : await believed(before, call).catch(() => null);
      const now = clock().getTime();
      const stays =
        known?.found.site.id === found.site.id && now - known.claims.expiresAt < rememberedMs
          ? known.claims.person
          : null;
      const person = stays ?? randomBytes(12).toString('base64url');
      const claims = { site: found.site.id, origin, person, expiresAt: now + lastsSeconds * 1000 };
      return {
        session: {
          token: signSiteToken(claims, found.secret),
          lastsSeconds,
          assistant: found.site.assistant,
        },
        visit: { site: found.site, origin, person },
      };
    },

    async open(token, call) {
      const { claims, found } = await believed(token, call);
      if (claims.expiresAt <= clock().getTime()) throw new PublicError('site_session_over');
      admit(found, claims.origin, call);
      return { site: found.site, origin: claims.origin, person: claims.person };
    },

    async again(visit, call) {
      const found = await find(visit.site.id, call);
      admit(found, visit.origin, call);
      return { ...visit, site: found.site };
    },
  };
}

const newSecret = (): string => randomBytes(32).toString('base64url');
const hostnameOf = (host: string): string =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : '';
