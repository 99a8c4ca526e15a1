import type { ReplyLibrary } from '../assistants/replies/reply-library.ts';
import type {
  CalendarDate,
  CannedReplyList,
  LoadRange,
  LoadView,
  QualityQuery,
  QualityView,
  Readiness,
  ServiceHealth,
} from '../contracts/index.ts';
import type { QueueLoad } from '../models/admission.ts';
import type { HostState } from '../models/model-pool.ts';
import type { Records } from '../records/records.ts';
import { viewLoad } from './load/load-view.ts';
import { qualityBetween } from './quality.ts';

/** What administrators look at: how the parts are, how much is asked, how well it is answered, which words are due. */
export interface Observation {
  health(): Promise<ServiceHealth>;
  load(range: LoadRange): Promise<LoadView>;
  quality(query: QualityQuery): Promise<QualityView>;
  replies(): CannedReplyList;
}

export interface ObservedParts {
  readonly records: Pick<Records, 'load' | 'quality'>;
  readonly replies: ReplyLibrary;
  readonly readiness: () => Promise<Readiness>;
  /** Empty where there is no model. */
  readonly modelHosts: () => readonly HostState[];
  readonly queue: () => QueueLoad;
  readonly activeRuns: () => Promise<number>;
  /** The disk of the data folder; null where it does not say. */
  readonly disk: () => Promise<ServiceHealth['disk']>;
  /** Machine and process. */
  readonly server: string;
  readonly startedAt: Date;
  readonly now: () => Date;
  readonly today: () => CalendarDate;
}

export function createObservation(parts: ObservedParts): Observation {
  const { records, now } = parts;
  return {
    async health() {
      const [readiness, activeRuns, disk] = await Promise.all([
        parts.readiness(),
        parts.activeRuns(),
        parts.disk(),
      ]);
      return {
        ...readiness,
        at: now().toISOString(),
        server: parts.server,
        startedAt: parts.startedAt.toISOString(),
        modelHosts: parts.modelHosts().map((host) => ({ ...host, host: withoutPassword(host.host) })),
        queue: parts.queue(),
        activeRuns,
        disk,
      };
    },
    load: (range) => viewLoad(records.load, range, now()),
    quality: (query) => qualityBetween(records.quality, query),
    replies: () => ({
      today: parts.today(),
      replies: parts.replies.replies
        .map(({ id, route, owner, reviewed, next_review, approved_by, texts }) => ({
          id,
          route,
          owner,
          reviewed,
          nextReview: next_review,
          approvedBy: approved_by ?? null,
          file: `knowledge/replies/${id}.md`,
          texts: Object.fromEntries(texts),
        }))
        .sort((a, b) => a.nextReview.localeCompare(b.nextReview) || a.id.localeCompare(b.id)),
    }),
  };
}

/** A server's address as one may see it: a name and password in it are its secret. */
function withoutPassword(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href.replace(/\/$/, '');
}
