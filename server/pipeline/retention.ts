import { type Kept, KeptKind, type Retention, type RetentionRun } from '../contracts/index.ts';
import type { Visitor } from '../identity/visitor.ts';
import type { RetentionRecords } from '../records/retention.ts';
import type { Audit } from './audit.ts';
import type { OneTimeLinks } from './one-time-links.ts';

/** What is kept how long, and the cleaning that sees to it. */
export interface RetentionDesk {
  overview(): Promise<Retention>;
  /** Deletes what is too old. @param visitor who asked for it; nobody where it is time */
  clean(visitor?: Visitor): Promise<RetentionRun>;
}

/** For how long each kind is kept, with the variable of the configuration that says so. */
export type RetentionRules = Readonly<Record<KeptKind, Pick<Kept, 'setting' | 'amount' | 'unit'>>>;

const hourMs = 60 * 60_000;
/** How often it is time to clean. */
export const cleaningMs = hourMs;
const msOf = { hours: hourMs, days: 24 * hourMs } as const;
/** What knows its own end; the rest is as old as what last happened in it. */
const ends: readonly KeptKind[] = ['files', 'links', 'sessions'];

export function createRetention(
  records: RetentionRecords,
  links: Pick<OneTimeLinks, 'deleteExpired'>,
  rules: RetentionRules,
  audit: Audit,
  clock: () => Date = () => new Date(),
): RetentionDesk {
  let lastAt: Date | null = null;

  const lastsMs = (kind: KeptKind): number => rules[kind].amount * msOf[rules[kind].unit];

  /** An answer goes when its link ends; the link stays a while, to tell whoever comes late. */
  async function cleanLinks(): Promise<number> {
    const before = (await records.counts()).links.count;
    await links.deleteExpired();
    return before - (await records.counts()).links.count;
  }

  async function clean(visitor?: Visitor): Promise<RetentionRun> {
    const now = clock();
    const deleted: [KeptKind, number][] = [];
    for (const kind of KeptKind.options) {
      if (kind === 'links') {
        deleted.push([kind, await cleanLinks()]);
        continue;
      }
      const limit = ends.includes(kind) ? now : new Date(now.getTime() - lastsMs(kind));
      deleted.push([kind, await records.deleteBefore(kind, limit)]);
    }
    lastAt = now;
    if (visitor) await audit('retention_run', 'all', visitor);
    return { deleted: Object.fromEntries(deleted) as RetentionRun['deleted'] };
  }

  return {
    async overview() {
      const counts = await records.counts();
      const kept = KeptKind.options.map((kind): Kept => {
        const { count, oldest } = counts[kind];
        const begun = oldest && ends.includes(kind) ? new Date(oldest.getTime() - lastsMs(kind)) : oldest;
        return { kind, ...rules[kind], count, oldest: begun?.toISOString() ?? null };
      });
      const nextAt = new Date((lastAt ?? clock()).getTime() + cleaningMs);
      return { kept, lastAt: lastAt?.toISOString() ?? null, nextAt: nextAt.toISOString() };
    },

    clean,
  };
}
