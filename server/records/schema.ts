import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CutPassage } from '../../ingest/cut-document.ts';
import type { JobKind, JobRows } from '../../knowledge/jobs/job-records.ts';
import type { Relation } from '../../knowledge/law/reference-graph.ts';
import type { StandardAnswer } from '../contracts/administration.ts';
import type { Feedback } from '../contracts/conversation.ts';
import type { DocumentState, IngestJob } from '../contracts/documents.ts';
import type { StoredFile } from '../contracts/file.ts';
import type { HandoverMessage, HandoverState } from '../contracts/handover.ts';
import type { Act, Role } from '../contracts/identity.ts';
import type { HandedAnswer } from '../contracts/one-time-link.ts';
import type { ReviewBatch, ReviewKind, ReviewStanding } from '../contracts/review.ts';
import type { RunResult } from '../contracts/run.ts';
import type { SiteRequest } from '../contracts/site.ts';
import type { RunStatus } from '../contracts/status.ts';
import type { LoadCounts } from './load-counts.ts';
import type { BatchPost } from './review-batches.ts';

const moment = (name: string) => timestamp(name, { withTimezone: true });

/** Whose a row is; of nobody when it was made without signing in. */
const ownership = {
  accountId: uuid('account_id'),
  organisation: text('organisation'),
};

export const conversations = pgTable(
  'conversations',
  {
    id: uuid('id').primaryKey(),
    assistant: text('assistant').notNull(),
    createdAt: moment('created_at').notNull(),
    /** When somebody last asked or was answered; retention counts from here. */
    lastAt: moment('last_at').notNull(),
    /** What an assistant carries from one question to the next: slots, topic. */
    state: jsonb('state').$type<Record<string, unknown>>().notNull(),
    /** The talk that this one was about, such as a citizen's for which a counselor asked; deleted with it. */
    beside: uuid('beside').references((): AnyPgColumn => conversations.id, { onDelete: 'cascade' }),
    ...ownership,
  },
  (table) => [
    index('conversations_last_at').on(table.lastAt),
    index('conversations_account').on(table.accountId, table.lastAt),
    index('conversations_organisation').on(table.organisation, table.lastAt),
    index('conversations_beside').on(table.beside),
  ],
);

export const runs = pgTable(
  'runs',
  {
    id: uuid('id').primaryKey(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    /** Null while the run is under way. */
    status: text('status').$type<RunStatus>(),
    question: text('question').notNull(),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    /** While the run is under way, what has been shown of it. */
    result: jsonb('result').$type<RunResult>(),
    /** What the evidence was about, and how many sentences were held back, as in the result: for counting. */
    topic: text('topic'),
    withheld: integer('withheld').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('runs_created_at').on(table.createdAt),
    unique('runs_conversation_seq').on(table.conversationId, table.seq),
    // At most one answer is under way in a conversation, however many servers share the database.
    uniqueIndex('runs_one_active').on(table.conversationId).where(sql`${table.status} is null`),
  ],
);

export const feedback = pgTable('feedback', {
  runId: uuid('run_id')
    .primaryKey()
    .references(() => runs.id, { onDelete: 'cascade' }),
  useful: boolean('useful').notNull(),
  reason: text('reason').$type<NonNullable<Feedback['reason']>>(),
  comment: text('comment'),
  at: moment('at').notNull(),
});

/** Files that people sent for one of the services, as masked text; deleted after hours. */
export const files = pgTable(
  'files',
  {
    id: uuid('id').primaryKey(),
    stored: jsonb('stored').$type<StoredFile>().notNull(),
    expiresAt: moment('expires_at').notNull(),
    ...ownership,
  },
  (table) => [index('files_expires_at').on(table.expiresAt)],
);

/** People who signed in, by the name that their provider knows them by. */
export const accounts = pgTable(
  'accounts',
  {
    id: uuid('id').primaryKey(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    name: text('name').notNull(),
    roles: jsonb('roles').$type<Role[]>().notNull(),
    organisation: text('organisation'),
    signedInAt: moment('signed_in_at').notNull(),
    /** Null while the person may sign in. */
    blockedAt: moment('blocked_at'),
  },
  (table) => [unique('accounts_subject').on(table.issuer, table.subject)],
);

/** Signed-in browsers. Tokens are kept as their SHA-256 only. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    token: text('token').notNull(),
    /** The token before the last rotation: requests under way still carry it. */
    previousToken: text('previous_token'),
    rotatedAt: moment('rotated_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('sessions_token').on(table.token),
    index('sessions_previous_token').on(table.previousToken),
    index('sessions_account').on(table.accountId),
  ],
);

/** Talks that go on with a person, from asking for one to the end; deleted with their conversation. */
export const handovers = pgTable(
  'handovers',
  {
    id: uuid('id').primaryKey(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    /** Whose counselors may have it; null: any. */
    organisation: text('organisation'),
    /** SHA-256 of what its citizen shows. */
    key: text('key').notNull(),
    language: text('language').$type<'ko' | 'en'>().notNull(),
    state: text('state').$type<HandoverState>().notNull(),
    topic: text('topic'),
    firstLines: text('first_lines').notNull(),
    askedAt: moment('asked_at').notNull(),
    takenAt: moment('taken_at'),
    endedAt: moment('ended_at'),
    counselorId: uuid('counselor_id').references(() => accounts.id, { onDelete: 'set null' }),
    /** The citizen counts as there until then. */
    citizenUntil: moment('citizen_until').notNull(),
    lastSeq: integer('last_seq').notNull(),
    /** Rises with every change, so that other servers notice it. */
    version: integer('version').notNull(),
  },
  (table) => [
    index('handovers_conversation').on(table.conversationId),
    uniqueIndex('handovers_one_open').on(table.conversationId).where(sql`${table.endedAt} is null`),
    index('handovers_open').on(table.askedAt).where(sql`${table.endedAt} is null`),
  ],
);

/** What was written and what happened in a hand-over, in order. */
export const handoverMessages = pgTable(
  'handover_messages',
  {
    handoverId: uuid('handover_id')
      .notNull()
      .references(() => handovers.id, { onDelete: 'cascade' }),
    seq: integer('seq').notNull(),
    id: uuid('id').notNull(),
    author: text('author').$type<HandoverMessage['author']>().notNull(),
    text: text('text').notNull(),
    event: text('event').$type<HandoverMessage['event']>(),
    sources: jsonb('sources').$type<HandoverMessage['sources']>().notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.handoverId, table.seq] }),
    unique('handover_messages_id').on(table.handoverId, table.id),
  ],
);

/** Counselors who have the queue open, until when they count as there. */
export const counselorPresence = pgTable('counselor_presence', {
  accountId: uuid('account_id')
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  organisation: text('organisation'),
  until: moment('until').notNull(),
});

/** Pages that may embed the widget. Revoked ones stay, so that their visitors can be told. */
export const sites = pgTable('sites', {
  id: text('id').primaryKey(),
  createdAt: moment('created_at').notNull(),
  /** Null while it is open. */
  revokedAt: moment('revoked_at'),
  /** What its session tokens are signed with. */
  secret: text('secret').notNull(),
  decided: jsonb('decided').$type<SiteRequest>().notNull(),
});

/** Who looked at or changed what, when. */
export const auditTrail = pgTable(
  'audit_trail',
  {
    id: uuid('id').primaryKey(),
    at: moment('at').notNull(),
    /** Null for whoever did not sign in. */
    accountId: uuid('account_id'),
    act: text('act').$type<Act>().notNull(),
    /** Id of what the act was on. */
    subject: text('subject').notNull(),
  },
  (table) => [
    index('audit_trail_at').on(table.at),
    index('audit_trail_account').on(table.accountId, table.at),
  ],
);

/** Files of job posts that are checked for the reviewers. */
export const reviewBatches = pgTable(
  'review_batches',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    state: text('state').$type<ReviewBatch['state']>().notNull(),
    /** Masked; empty once all are checked. */
    posts: jsonb('posts').$type<BatchPost[]>().notNull(),
    size: integer('size').notNull(),
    done: integer('done').notNull(),
    clear: integer('clear').notNull(),
    queued: integer('queued').notNull(),
    errors: jsonb('errors').$type<ReviewBatch['errors']>().notNull(),
    createdAt: moment('created_at').notNull(),
    /** When the process that checks it last said so. */
    beatAt: moment('beat_at').notNull(),
    finishedAt: moment('finished_at'),
    ...ownership,
  },
  (table) => [index('review_batches_created_at').on(table.createdAt)],
);

/** What waits for a reviewer and how it was decided; the words that are decided about stand in the run. */
export const reviews = pgTable(
  'reviews',
  {
    runId: uuid('run_id')
      .primaryKey()
      .references(() => runs.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<ReviewKind>().notNull().default('answer'),
    standing: text('standing').$type<ReviewStanding>().notNull().default('waiting'),
    version: integer('version').notNull().default(0),
    title: text('title').notNull().default(''),
    topic: text('topic'),
    weight: integer('weight').notNull().default(0),
    remarks: text('remarks').notNull().default(''),
    source: text('source'),
    line: integer('line'),
    batchId: uuid('batch_id').references(() => reviewBatches.id, { onDelete: 'set null' }),
    /** Which post of its batch it is, from 0. */
    place: integer('place'),
    queuedAt: moment('queued_at').notNull().defaultNow(),
    /** Why it was decided so. */
    note: text('note').notNull().default(''),
    /** The words as the reviewer corrected them; they stay when it is reopened. */
    corrected: text('corrected'),
    decidedBy: uuid('decided_by'),
    /** Null while it waits. */
    at: moment('at'),
    ...ownership,
  },
  (table) => [
    index('reviews_standing').on(table.standing, table.weight),
    index('reviews_at').on(table.at),
    uniqueIndex('reviews_batch_place').on(table.batchId, table.place),
  ],
);

/** Answers that experts approved. They outlive the talk that they were taken from. */
export const standardAnswers = pgTable(
  'standard_answers',
  {
    id: uuid('id').primaryKey(),
    approvedAt: moment('approved_at').notNull(),
    /** Null while it is served. */
    retiredAt: moment('retired_at'),
    answer: jsonb('answer').$type<StandardAnswer>().notNull(),
  },
  (table) => [index('standard_answers_retired').on(table.retiredAt)],
);

/** Answers that counselors handed to clients: each opens once. Tokens are kept as their SHA-256 only. */
export const oneTimeLinks = pgTable(
  'one_time_links',
  {
    id: uuid('id').primaryKey(),
    runId: uuid('run_id')
      .notNull()
      .references(() => runs.id, { onDelete: 'cascade' }),
    token: text('token').notNull(),
    /** Null once it was opened, or its time is over. */
    answer: jsonb('answer').$type<HandedAnswer>(),
    openedAt: moment('opened_at'),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('one_time_links_token').on(table.token),
    index('one_time_links_run').on(table.runId),
    index('one_time_links_expires_at').on(table.expiresAt),
  ],
);

/** How much was asked and how fast it was answered, a row a minute or hour and process; several processes add up. */
export const load = pgTable(
  'load',
  {
    span: text('span').$type<'minute' | 'hour'>().notNull(),
    /** Its beginning. */
    at: moment('at').notNull(),
    process: uuid('process').notNull(),
    counts: jsonb('counts').$type<LoadCounts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.span, table.at, table.process] })],
);

/** What is in the index, one row a document. */
export const documents = pgTable('documents', {
  documentId: text('document_id').primaryKey(),
  source: text('source').notNull(),
  contentHash: text('content_hash').notNull(),
  pipeline: text('pipeline').notNull(),
  title: text('title').notNull(),
  kind: text('kind').$type<'law' | 'guide' | 'document'>().notNull(),
  passageIds: jsonb('passage_ids').$type<readonly string[]>().notNull(),
  state: text('state').$type<DocumentState>().notNull(),
  error: text('error'),
  at: moment('at').notNull(),
});

/** Where each passage leads in the reference graph, in the order of the document. */
export const passageReferences = pgTable(
  'passage_references',
  {
    documentId: text('document_id').notNull(),
    position: integer('position').notNull(),
    passageId: uuid('passage_id').notNull(),
    relation: text('relation').$type<Relation>().notNull(),
    target: text('target').notNull(),
    place: text('place').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.documentId, table.position] }),
    index('passage_references_passage').on(table.passageId),
    index('passage_references_target').on(table.target),
  ],
);

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** Dense vectors of texts, single precision, little-endian; by model and SHA-256 of the text. */
export const textEmbeddings = pgTable(
  'text_embeddings',
  {
    model: text('model').notNull(),
    hash: text('hash').notNull(),
    vector: bytes('vector').notNull(),
  },
  (table) => [primaryKey({ columns: [table.model, table.hash] })],
);

/** What administrators changed of passages. */
export const corrections = pgTable(
  'corrections',
  {
    passageId: uuid('passage_id').primaryKey(),
    documentId: text('document_id').notNull(),
    original: jsonb('original').$type<CutPassage>().notNull(),
    text: text('text'),
    off: boolean('off').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('corrections_document').on(table.documentId)],
);

/** Work on the index, in the order in which it came. */
export const ingestJobs = pgTable(
  'ingest_jobs',
  {
    id: uuid('id').primaryKey(),
    seq: integer('seq').generatedAlwaysAsIdentity().notNull(),
    what: text('what').$type<IngestJob['what']>().notNull(),
    origin: text('origin').$type<IngestJob['origin']>().notNull(),
    paths: jsonb('paths').$type<string[]>().notNull(),
    state: text('state').$type<IngestJob['state']>().notNull(),
    files: integer('files').notNull(),
    done: integer('done').notNull(),
    summary: jsonb('summary').$type<IngestJob['summary']>(),
    failures: jsonb('failures').$type<IngestJob['failures']>().notNull(),
    error: text('error'),
    createdAt: moment('created_at').notNull(),
    startedAt: moment('started_at'),
    /** When the process that runs it last said so. */
    beatAt: moment('beat_at'),
    finishedAt: moment('finished_at'),
  },
  (table) => [index('ingest_jobs_state').on(table.state, table.seq)],
);

/** Job dictionary, KECO codes, listings and courses, one row each, with what they are searched by beside the whole. */
export const jobRows = pgTable(
  'job_rows',
  {
    kind: text('kind').$type<JobKind>().notNull(),
    id: text('id').notNull(),
    /** Absolute path of the file that the row was read from. */
    source: text('source').notNull(),
    hash: text('hash').notNull(),
    keco: text('keco'),
    province: text('province'),
    /** Last day on which one can apply or enrol; null where there is none. */
    openUntil: date('open_until', { mode: 'string' }),
    /** Ids of the pairs of letters in its title and description. */
    terms: integer('terms').array().notNull(),
    /** Version of the dictionary from which the occupation was suggested; null where it was not yet, or was given. */
    suggestedFrom: text('suggested_from'),
    value: jsonb('value').$type<JobRows[JobKind]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.id] }),
    index('job_rows_source').on(table.source),
    index('job_rows_keco').on(table.kind, table.keco),
    index('job_rows_terms').using('gin', table.terms),
  ],
);
