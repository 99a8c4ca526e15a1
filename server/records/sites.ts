import { and, desc, eq, isNull } from 'drizzle-orm';
import { PublicError } from '../contracts/error.ts';
import type { Site, SiteRequest } from '../contracts/site.ts';
import type { Database } from './database.ts';
import { sites } from './schema.ts';
import { storable } from './storable.ts';

/** A site with what its session tokens are signed with, which nobody is shown. */
export interface SiteRecord {
  readonly site: Site;
  readonly secret: string;
}

export interface SiteRecords {
  /** All of them, revoked ones too, the newest first. */
  all(): Promise<SiteRecord[]>;
  add(id: string, decided: SiteRequest, secret: string, at: Date): Promise<Site>;
  /** @throws PublicError `unknown_site`, also where it is revoked */
  change(id: string, decided: SiteRequest): Promise<Site>;
  /** A second time changes nothing. @throws PublicError `unknown_site` */
  revoke(id: string, at: Date): Promise<Site>;
}

/**
 * Every call of a page asks for the sites. Where one process has the database to itself, what was read holds until it
 * writes; where others write too, it is read each time, so that a revoked site is closed everywhere at once.
 */
export function siteRecords(database: Database, shared: boolean): SiteRecords {
  let known: Promise<SiteRecord[]> | null = null;

  async function read(): Promise<SiteRecord[]> {
    const rows = await database.select().from(sites).orderBy(desc(sites.createdAt));
    return rows.map((row) => ({ site: siteOf(row), secret: row.secret }));
  }

  return {
    all() {
      if (shared) return read();
      if (known === null) {
        const reading = read();
        known = reading;
        reading.catch(() => {
          known = null;
        });
      }
      return known;
    },

    async add(id, decided, secret, at) {
      const row = { id, createdAt: at, revokedAt: null, secret, decided: storable(decided) };
      await database.insert(sites).values(row);
      known = null;
      return siteOf(row);
    },

    async change(id, decided) {
      const [row] = await database
        .update(sites)
        .set({ decided: storable(decided) })
        .where(and(eq(sites.id, id), isNull(sites.revokedAt)))
        .returning();
      known = null;
      if (!row) throw new PublicError('unknown_site');
      return siteOf(row);
    },

    async revoke(id, at) {
      await database
        .update(sites)
        .set({ revokedAt: at })
        .where(and(eq(sites.id, id), isNull(sites.revokedAt)));
      known = null;
      const [row] = await database.select().from(sites).where(eq(sites.id, id));
      if (!row) throw new PublicError('unknown_site');
      return siteOf(row);
    },
  };
}

function siteOf({ id, decided, createdAt, revokedAt }: Omit<typeof sites.$inferSelect, 'secret'>): Site {
  return {
    id,
    ...decided,
    createdAt: createdAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}
