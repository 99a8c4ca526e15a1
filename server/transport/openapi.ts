import { z } from 'zod';
import {
  AssistantList,
  Conversation,
  ErrorResponse,
  Feedback,
  OpenedPassage,
  Readiness,
  RunEvent,
  RunRequest,
  RunResult,
  SearchRequest,
  SearchResponse,
} from '../contracts/index.ts';

interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
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
  { method: 'delete', path: '/v1/conversations/{id}', summary: 'Delete a conversation whole' },
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
    path: '/v1/assistants',
    summary: 'What can be asked of this server',
    result: AssistantList,
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

function describe({ path, summary, query, body, result, events }: Operation): Record<string, unknown> {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string', format: 'uuid' },
  }));
  const inQuery = Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }));
  const success = result
    ? {
        200: {
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
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: {
      ...success,
      default: {
        description: 'An error with a stable code and a message in Korean',
        content: { 'application/json': { schema: schemaOf(ErrorResponse, 'output') } },
      },
    },
  };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
