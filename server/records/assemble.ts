import { sql } from 'drizzle-orm';
import { accountRecords } from './accounts.ts';
import { auditRecords } from './audit-trail.ts';
import { conversationRecords } from './conversations.ts';
import { correctionRecords } from './corrections.ts';
import type { Database } from './database.ts';
import { embeddingRecords } from './embeddings.ts';
import { feedbackRecords } from './feedback.ts';
import { fileRecords } from './files.ts';
import { handoverRecords } from './handovers.ts';
import { ingestJobRecords } from './ingest-jobs.ts';
import { jobTables } from './jobs.ts';
import { loadRecords } from './load.ts';
import { manifestRecords } from './manifest.ts';
import { oneTimeLinkRecords } from './one-time-links.ts';
import { qualityRecords } from './quality.ts';
import type { Records } from './records.ts';
import { referenceRecords } from './references.ts';
import { retentionRecords } from './retention.ts';
import { reviewBatchRecords } from './review-batches.ts';
import { reviewDeskRecords } from './review-desk.ts';
import { reviewRecords } from './reviews.ts';
import { runRecords } from './runs.ts';
import { sessionRecords } from './sessions.ts';
import { siteRecords } from './sites.ts';
import { standardAnswerRecords } from './standard-answers.ts';

/** The records over an open database. `shared`: other servers may use the same database at the same time. */
export function assembleRecords(
  database: Database,
  adapter: { readonly name: Records['name']; readonly shared: boolean; close(): Promise<void> },
): Records {
  return {
    name: adapter.name,
    conversations: conversationRecords(database),
    runs: runRecords(database, adapter.shared),
    feedback: feedbackRecords(database),
    files: fileRecords(database),
    handovers: handoverRecords(database),
    oneTimeLinks: oneTimeLinkRecords(database),
    reviews: reviewRecords(database),
    reviewDesk: reviewDeskRecords(database),
    reviewBatches: reviewBatchRecords(database),
    quality: qualityRecords(database),
    load: loadRecords(database),
    standardAnswers: standardAnswerRecords(database, adapter.shared),
    accounts: accountRecords(database),
    sessions: sessionRecords(database),
    sites: siteRecords(database, adapter.shared),
    audit: auditRecords(database),
    retention: retentionRecords(database),
    manifest: manifestRecords(database),
    references: referenceRecords(database),
    embeddings: embeddingRecords(database),
    corrections: correctionRecords(database),
    ingestJobs: ingestJobRecords(database, adapter.shared),
    jobs: jobTables(database),

    async health() {
      try {
        await database.execute(sql`select 1`);
        return { ready: true };
      } catch (error) {
        return { ready: false, detail: reason(error) };
      }
    },

    close: () => adapter.close(),
  };
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}
