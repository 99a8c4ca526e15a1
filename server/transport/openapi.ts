import { z } from 'zod';
import {
  AssistantList,
  CalculationRequest,
  CalculationResponse,
  CalculatorList,
  ChunkCorrection,
  Conversation,
  DocumentChunk,
  DocumentChunks,
  DocumentEntry,
  DocumentList,
  DocumentQuery,
  ErrorResponse,
  Feedback,
  IngestJob,
  IngestJobList,
  OpenedPassage,
  Readiness,
  RelatedPassages,
  RelatedRequest,
  ReviewQuery,
  ReviewQueue,
  ReviewResolution,
  RunEvent,
  RunRequest,
  RunResult,
  SchemaRequest,
  SearchRequest,
  SearchResponse,
  StandardAnswer,
  StandardAnswerList,
  StandardAnswerRequest,
  StoredFile,
  UploadQuery,
} from '../contracts/index.ts';
import { calculatorIds } from '../pipeline/calculations.ts';

interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly summary: string;
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
}

/** Everything that this server answers over HTTP. */
const operations: readonly Operation[] = [
  {
    method: 'post',
    path: '/v1/runs',
    summary: 'Ask a question',
    body: RunRequest,
    result: RunResult,
    events: RunEvent,
  },
  {
    method: 'get',
    path: '/v1/runs/{id}',
    summary: 'The result of a run, or its events after a number',
    query: z.object({ after: z.number().int().nonnegative().optional() }),
    result: RunResult,
    events: RunEvent,
  },
  {
    method: 'post',
    path: '/v1/runs/{id}/cancel',
    summary: 'Stop a run',
    result: z.object({ cancelled: z.boolean() }),
  },
  {
    method: 'post',
    path: '/v1/runs/{id}/feedback',
    summary: 'Say whether an answer was useful',
    body: Feedback,
  },
  {
    method: 'get',
    path: '/v1/conversations/{id}',
    summary: 'A conversation with its runs',
    result: Conversation,
  },
  {
    method: 'post',
    path: '/v1/files',
    summary:
      'Send a file to be read: its text by parts with positions, personal data masked, and an id by which services take it',
    takesFile: true,
    result: StoredFile,
  },
  {
    method: 'get',
    path: '/v1/files/{id}',
    summary: 'The masked text of a file that was sent',
    result: StoredFile,
  },
  { method: 'delete', path: '/v1/files/{id}', summary: 'Delete the text of a file' },
  { method: 'delete', path: '/v1/conversations/{id}', summary: 'Delete a conversation whole' },
  {
    method: 'get',
    path: '/v1/calculators',
    summary: 'The calculators and eligibility checks, each with the JSON Schema of its input',
    result: CalculatorList,
  },
  {
    method: 'post',
    path: '/v1/calculators/{id}',
    summary: 'Compute a figure, or check the conditions of a right, by the law of a day',
    ids: calculatorIds,
    body: CalculationRequest,
    result: CalculationResponse,
  },
  {
    method: 'get',
    path: '/v1/standard-answers',
    summary: 'The answers that experts approved, retired ones too (administrator)',
    result: StandardAnswerList,
  },
  {
    method: 'post',
    path: '/v1/standard-answers',
    summary: 'Make the answer of a run the standard one (administrator)',
    body: StandardAnswerRequest,
    result: StandardAnswer,
  },
  {
    method: 'post',
    path: '/v1/standard-answers/{id}/retire',
    summary: 'Serve a standard answer no longer (administrator)',
    result: StandardAnswer,
  },
  {
    method: 'get',
    path: '/v1/review-queue',
    summary:
      'Answers for experts to look at: unanswered, voted down, with sentences held back (administrator)',
    query: ReviewQuery,
    result: ReviewQueue,
  },
  {
    method: 'post',
    path: '/v1/review-queue/{id}/resolve',
    summary: 'Close a run of the review queue with a note (administrator)',
    body: ReviewResolution,
  },
  {
    method: 'get',
    path: '/v1/search',
    summary: 'Search the passages',
    query: SearchRequest,
    result: SearchResponse,
  },
  {
    method: 'get',
    path: '/v1/passages/{id}',
    summary: 'Open a citation',
    query: z.object({ quote: z.string().optional() }),
    result: OpenedPassage,
  },
  {
    method: 'get',
    path: '/v1/passages/{id}/related',
    summary: 'What hangs together with a passage: what carries it out, punishes, explains and cites it',
    query: RelatedRequest,
    result: RelatedPassages,
  },
  {
    method: 'get',
    path: '/v1/documents',
    summary: 'Administrators: what is indexed',
    query: DocumentQuery,
    result: DocumentList,
  },
  {
    method: 'post',
    path: '/v1/documents',
    summary:
      'Administrators: put in a document, as a form or as the body with its name; one of the same name is replaced',
    query: UploadQuery,
    takesFile: true,
    status: 202,
    result: IngestJob,
  },
  {
    method: 'get',
    path: '/v1/documents/{id}',
    summary: 'Administrators: one document',
    ids: 'text',
    result: DocumentEntry,
  },
  {
    method: 'delete',
    path: '/v1/documents/{id}',
    summary: 'Administrators: take a document out; nothing of it is found any more afterwards',
    ids: 'text',
  },
  {
    method: 'get',
    path: '/v1/documents/{id}/chunks',
    summary: 'Administrators: the passages of a document, with what was corrected or switched off',
    ids: 'text',
    result: DocumentChunks,
  },
  {
    method: 'put',
    path: '/v1/documents/{id}/chunks/{chunk}',
    summary: 'Administrators: correct a passage or switch it off, until its source changes',
    ids: 'text',
    body: ChunkCorrection,
    result: DocumentChunk,
  },
  {
    method: 'get',
    path: '/v1/ingest-jobs',
    summary: 'Administrators: the queue of ingest, with progress and failures',
    result: IngestJobList,
  },
  {
    method: 'get',
    path: '/v1/assistants',
    summary: 'What can be asked of this server',
    result: AssistantList,
  },
  {
    method: 'get',
    path: '/v1/assistants/{assistant}/schema',
    summary: 'The JSON Schema of what an assistant makes or takes',
    query: SchemaRequest,
    result: z.record(z.string(), z.unknown()),
  },
  {
    method: 'get',
    path: '/readyz',
    summary: 'Whether the server can answer, and with which parts',
    result: Readiness,
  },
];

/** The OpenAPI 3.1 document, made from the schemas that the server itself checks with. */
export function openApiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Naru', version: '1', description: '공공 고용서비스 상담 도우미 나루의 API' },
    paths,
  };
}

function describe(operation: Operation): Record<string, unknown> {
  const { path, summary, ids, status, query, takesFile, result, events } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...formOfId(name, ids) },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }));
  const success = result
    ? {
        [status ?? (takesFile ? 201 : 200)]: {
          description: 'OK',
          content: {
            'application/json': { schema: schemaOf(result, 'output') },
            ...(events ? { 'text/event-stream': { schema: schemaOf(events, 'output') } } : {}),
          },
        },
      }
    : { 204: { description: 'Done' } };
  return {
    summary,
    parameters: [...inPath, ...inQuery],
    ...bodyOf(operation),
    responses: {
      ...success,
      default: {
        description: 'An error with a stable code and a message in Korean',
        content: { 'application/json': { schema: schemaOf(ErrorResponse, 'output') } },
      },
    },
  };
}

function formOfId(name: string | undefined, ids: Operation['ids']): Record<string, unknown> {
  if (ids === 'text') return name === 'chunk' ? { format: 'uuid' } : {};
  if (ids) return { enum: ids };
  return name === 'id' ? { format: 'uuid' } : {};
}

const form = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};

function bodyOf({ body, takesFile }: Operation): Record<string, unknown> {
  if (takesFile)
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: form } } } };
  if (body === undefined) return {};
  const content = { 'application/json': { schema: schemaOf(body, 'input') } };
  return { requestBody: { required: true, content } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
