import { z } from 'zod';
import {
  AssistantList,
  CalculationRequest,
  CalculationResponse,
  CalculatorList,
  Conversation,
  ErrorResponse,
  Feedback,
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
} from '../contracts/index.ts';
import { calculatorIds } from '../pipeline/calculations.ts';

interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  /** The ids there are, where they are no UUIDs. */
  readonly ids?: readonly string[];
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
  const { path, summary, ids, query, takesFile, result, events } = operation;
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', ...(ids ? { enum: ids } : name === 'id' ? { format: 'uuid' } : {}) },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }));
  const success = result
    ? {
        [takesFile ? 201 : 200]: {
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
