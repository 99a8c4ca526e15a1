import { z } from 'zod';
import {
  AccountList,
  AskedHandover,
  AssistantList,
  AuditList,
  AuditQuery,
  CalculationRequest,
  CalculationResponse,
  CalculatorList,
  ChunkCorrection,
  Conversation,
  ConversationList,
  DocumentChunk,
  DocumentChunks,
  DocumentEntry,
  DocumentList,
  DocumentQuery,
  ExportQuery,
  exportTypes,
  Feedback,
  FileQuery,
  HandoverDesk,
  HandoverKey,
  HandoverQueue,
  HandoverRequest,
  HandoverSuggestion,
  IngestJob,
  IngestJobList,
  OpenedHandover,
  OpenedPassage,
  Readiness,
  RelatedPassages,
  RelatedRequest,
  ReviewQuery,
  ReviewQueue,
  ReviewResolution,
  type Role,
  RunEvent,
  RunRequest,
  RunResult,
  SchemaRequest,
  SearchRequest,
  SearchResponse,
  SessionState,
  StandardAnswer,
  StandardAnswerList,
  StandardAnswerRequest,
  StoredFile,
  UploadQuery,
} from '../contracts/index.ts';
import { calculatorIds } from '../pipeline/calculations.ts';

/** One thing that this server does over HTTP. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
  /** Whom it is for; everybody is a citizen. Which assistant is for whom, the assistants say. */
  readonly roles: readonly Role[];
  /** The ids there are, where they are no UUIDs; `text` where they are names of any kind. */
  readonly ids?: readonly string[] | 'text';
  /** The status of a success where it is not 200, nor 201 for a file. */
  readonly status?: number;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Whether it takes a file, in the field `file` of a form. */
  readonly takesFile?: true;
  /** What a success is; absent where it has no body. */
  readonly result?: z.ZodType;
  readonly events?: z.ZodType;
  /** The types of the file that it sends in place of a JSON document. */
  readonly sendsFile?: readonly string[];
}

const everybody: readonly Role[] = ['citizen'];
const signedIn: readonly Role[] = ['jobseeker', 'employer', 'counselor', 'reviewer', 'administrator'];
const experts: readonly Role[] = ['counselor', 'reviewer', 'administrator'];
const counselors: readonly Role[] = ['counselor'];
const reviewers: readonly Role[] = ['reviewer', 'administrator'];
const administrators: readonly Role[] = ['administrator'];

/**
 * Everything that this server answers under `/v1`, and for whom: the rule on access and the OpenAPI document are
 * both made of this list, and what is not in it is not answered.
 */
export const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/runs',
    roles: everybody,
    summary: 'Ask a question',
    body: RunRequest,
    result: RunResult,
    events: RunEvent,
  },
  {
    method: 'get',
    path: '/v1/runs/{id}',
    roles: everybody,
    summary: 'The result of a run, or its events after a number',
    query: z.object({ after: z.number().int().nonnegative().optional() }),
    result: RunResult,
    events: RunEvent,
  },
  {
    method: 'get',
    path: '/v1/runs/{id}/export',
    roles: everybody,
    summary:
      'The draft of a run as a file: DOCX, HWPX, PDF, Markdown or JSON, with the AI mark, sources and date',
    query: ExportQuery,
    sendsFile: Object.values(exportTypes),
  },
  {
    method: 'post',
    path: '/v1/runs/{id}/cancel',
    roles: everybody,
    summary: 'Stop a run',
    result: z.object({ cancelled: z.boolean() }),
  },
  {
    method: 'post',
    path: '/v1/runs/{id}/feedback',
    roles: everybody,
    summary: 'Say whether an answer was useful',
    body: Feedback,
  },
  {
    method: 'get',
    path: '/v1/conversations',
    roles: signedIn,
    summary: 'The talks and documents of the account and its organisation',
    result: ConversationList,
  },
  {
    method: 'get',
    path: '/v1/conversations/{id}',
    roles: everybody,
    summary: 'A conversation with its runs',
    result: Conversation,
  },
  {
    method: 'post',
    path: '/v1/files',
    roles: everybody,
    summary:
      'Send a file to be read: its text by parts with positions, personal data masked, and an id by which services take it',
    query: FileQuery,
    takesFile: true,
    result: StoredFile,
  },
  {
    method: 'get',
    path: '/v1/files/{id}',
    roles: everybody,
    summary: 'The masked text of a file that was sent',
    result: StoredFile,
  },
  { method: 'delete', path: '/v1/files/{id}', roles: everybody, summary: 'Delete the text of a file' },
  {
    method: 'delete',
    path: '/v1/conversations/{id}',
    roles: everybody,
    summary: 'Delete a conversation whole',
  },
  {
    method: 'get',
    path: '/v1/handover-desk',
    roles: everybody,
    summary: 'Whether a counselor can be asked for now, and when else',
    result: HandoverDesk,
  },
  {
    method: 'post',
    path: '/v1/handovers',
    roles: everybody,
    summary:
      'Ask for a counselor, with the talk so far; what is written goes over Socket.IO (handover_join, handover_write)',
    body: HandoverRequest,
    status: 201,
    result: AskedHandover,
  },
  {
    method: 'post',
    path: '/v1/handovers/{id}/leave',
    roles: everybody,
    summary: 'End a hand-over as its citizen',
    body: HandoverKey,
  },
  {
    method: 'get',
    path: '/v1/handovers',
    roles: counselors,
    summary: 'Citizens who wait for a counselor, the next first, and those whom one has',
    result: HandoverQueue,
  },
  {
    method: 'get',
    path: '/v1/handovers/{id}',
    roles: counselors,
    summary: 'A hand-over with the talk before it and its messages',
    result: OpenedHandover,
  },
  {
    method: 'post',
    path: '/v1/handovers/{id}/take',
    roles: counselors,
    summary: 'Take a citizen who waits',
  },
  {
    method: 'post',
    path: '/v1/handovers/{id}/return',
    roles: counselors,
    summary: 'Give a citizen back to the front of the queue',
  },
  { method: 'post', path: '/v1/handovers/{id}/end', roles: counselors, summary: 'End a hand-over' },
  {
    method: 'post',
    path: '/v1/handovers/{id}/suggestion',
    roles: counselors,
    summary: 'Draft an answer to what the citizen wrote last, as a run to be followed; nothing is sent',
    result: HandoverSuggestion,
  },
  {
    method: 'get',
    path: '/v1/calculators',
    roles: everybody,
    summary: 'The calculators and eligibility checks, each with the JSON Schema of its input',
    result: CalculatorList,
  },
  {
    method: 'post',
    path: '/v1/calculators/{id}',
    roles: everybody,
    summary: 'Compute a figure, or check the conditions of a right, by the law of a day',
    ids: calculatorIds,
    body: CalculationRequest,
    result: CalculationResponse,
  },
  {
    method: 'get',
    path: '/v1/standard-answers',
    roles: experts,
    summary: 'The answers that experts approved, retired ones too',
    result: StandardAnswerList,
  },
  {
    method: 'post',
    path: '/v1/standard-answers',
    roles: experts,
    summary: 'Make the answer of a run the standard one',
    body: StandardAnswerRequest,
    result: StandardAnswer,
  },
  {
    method: 'post',
    path: '/v1/standard-answers/{id}/retire',
    roles: reviewers,
    summary: 'Serve a standard answer no longer',
    result: StandardAnswer,
  },
  {
    method: 'get',
    path: '/v1/review-queue',
    roles: reviewers,
    summary: 'Answers for experts to look at: unanswered, voted down, with sentences held back',
    query: ReviewQuery,
    result: ReviewQueue,
  },
  {
    method: 'post',
    path: '/v1/review-queue/{id}/resolve',
    roles: reviewers,
    summary: 'Close a run of the review queue with a note',
    body: ReviewResolution,
  },
  {
    method: 'get',
    path: '/v1/search',
    roles: everybody,
    summary: 'Search the passages',
    query: SearchRequest,
    result: SearchResponse,
  },
  {
    method: 'get',
    path: '/v1/passages/{id}',
    roles: everybody,
    summary: 'Open a citation',
    query: z.object({ quote: z.string().optional() }),
    result: OpenedPassage,
  },
  {
    method: 'get',
    path: '/v1/passages/{id}/related',
    roles: everybody,
    summary: 'What hangs together with a passage: what carries it out, punishes, explains and cites it',
    query: RelatedRequest,
    result: RelatedPassages,
  },
  {
    method: 'get',
    path: '/v1/documents',
    roles: administrators,
    summary: 'what is indexed',
    query: DocumentQuery,
    result: DocumentList,
  },
  {
    method: 'post',
    path: '/v1/documents',
    roles: administrators,
    summary: 'put in a document, as a form or as the body with its name; one of the same name is replaced',
    query: UploadQuery,
    takesFile: true,
    status: 202,
    result: IngestJob,
  },
  {
    method: 'get',
    path: '/v1/documents/{id}',
    roles: administrators,
    summary: 'one document',
    ids: 'text',
    result: DocumentEntry,
  },
  {
    method: 'delete',
    path: '/v1/documents/{id}',
    roles: administrators,
    summary: 'take a document out; nothing of it is found any more afterwards',
    ids: 'text',
  },
  {
    method: 'get',
    path: '/v1/documents/{id}/chunks',
    roles: administrators,
    summary: 'the passages of a document, with what was corrected or switched off',
    ids: 'text',
    result: DocumentChunks,
  },
  {
    method: 'put',
    path: '/v1/documents/{id}/chunks/{chunk}',
    roles: administrators,
    summary: 'correct a passage or switch it off, until its source changes',
    ids: 'text',
    body: ChunkCorrection,
    result: DocumentChunk,
  },
  {
    method: 'get',
    path: '/v1/ingest-jobs',
    roles: administrators,
    summary: 'the queue of ingest, with progress and failures',
    result: IngestJobList,
  },
  {
    method: 'get',
    path: '/v1/session',
    roles: everybody,
    summary: 'Who is signed in, and how one signs in here',
    result: SessionState,
  },
  {
    method: 'get',
    path: '/v1/accounts',
    roles: administrators,
    summary: 'Who has signed in so far, with roles and organisation',
    result: AccountList,
  },
  {
    method: 'get',
    path: '/v1/audit',
    roles: administrators,
    summary: 'Who read or deleted which personal data, the last first',
    query: AuditQuery,
    result: AuditList,
  },
  {
    method: 'get',
    path: '/v1/assistants',
    roles: everybody,
    summary: 'What can be asked of this server',
    result: AssistantList,
  },
  {
    method: 'get',
    path: '/v1/assistants/{assistant}/schema',
    roles: everybody,
    summary: 'The JSON Schema of what an assistant makes or takes',
    query: SchemaRequest,
    result: z.record(z.string(), z.unknown()),
  },
  {
    method: 'get',
    path: '/readyz',
    roles: everybody,
    summary: 'Whether the server can answer, and with which parts',
    result: Readiness,
  },
];
