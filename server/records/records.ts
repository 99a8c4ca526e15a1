import type { Corrections } from '../../ingest/corrections.ts';
import type { IngestJobs } from '../../ingest/ingest-job.ts';
import type { ManifestRegister } from '../../ingest/manifest.ts';
import type { VectorCache } from '../../ingest/vector-cache.ts';
import type { JobTables } from '../../knowledge/jobs/job-tables.ts';
import type { ReferenceGraph } from '../../knowledge/law/reference-graph.ts';
import type { AccountRecords } from './accounts.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { ConversationRecords } from './conversations.ts';
import type { FeedbackRecords } from './feedback.ts';
import type { FileRecords } from './files.ts';
import type { HandoverRecords } from './handovers.ts';
import type { LoadRecords } from './load.ts';
import type { OneTimeLinkRecords } from './one-time-links.ts';
import type { QualityRecords } from './quality.ts';
import type { RetentionRecords } from './retention.ts';
import type { ReviewBatches } from './review-batches.ts';
import type { ReviewDesk } from './review-desk.ts';
import type { ReviewRecords } from './reviews.ts';
import type { RunRecords } from './runs.ts';
import type { SessionRecords } from './sessions.ts';
import type { SiteRecords } from './sites.ts';
import type { StandardAnswerRecords } from './standard-answers.ts';

/** What the house remembers: talks, runs, feedback, hand-overs to a person, who signed in and who looked at what, the manifest of the index and its reference graph, and job data. */
export interface Records {
  readonly name: 'pglite' | 'postgresql';
  readonly conversations: ConversationRecords;
  readonly runs: RunRecords;
  readonly feedback: FeedbackRecords;
  readonly files: FileRecords;
  readonly handovers: HandoverRecords;
  readonly oneTimeLinks: OneTimeLinkRecords;
  readonly reviews: ReviewRecords;
  readonly reviewDesk: ReviewDesk;
  readonly reviewBatches: ReviewBatches;
  readonly quality: QualityRecords;
  readonly load: LoadRecords;
  readonly standardAnswers: StandardAnswerRecords;
  readonly accounts: AccountRecords;
  readonly sessions: SessionRecords;
  readonly sites: SiteRecords;
  readonly audit: AuditTrail;
  readonly retention: RetentionRecords;
  readonly manifest: ManifestRegister;
  readonly references: ReferenceGraph;
  readonly embeddings: VectorCache;
  readonly corrections: Corrections;
  readonly ingestJobs: IngestJobs;
  readonly jobs: JobTables;
  /** Whether the database answers; `detail` tells an operator why not. Never throws. */
  health(): Promise<{ ready: boolean; detail?: string }>;
  close(): Promise<void>;
}
