import { z } from 'zod';
import { ErrorResponse } from '../contracts/index.ts';
import { type Operation, operations } from './operations.ts';

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
  const { path, summary, ids, query, roles } = operation;
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
  return {
    summary,
    'x-roles': roles,
    parameters: [...inPath, ...inQuery],
    ...bodyOf(operation),
    responses: {
      ...successOf(operation),
      default: {
        description: 'An error with a stable code and a message in Korean',
        content: { 'application/json': { schema: schemaOf(ErrorResponse, 'output') } },
      },
    },
  };
}

function successOf({ status, takesFile, result, events, sendsFile }: Operation): Record<string, unknown> {
  if (sendsFile) {
    const file = { schema: { type: 'string', format: 'binary' } };
    return {
      200: { description: 'The file', content: Object.fromEntries(sendsFile.map((type) => [type, file])) },
    };
  }
  if (!result) return { 204: { description: 'Done' } };
  return {
    [status ?? (takesFile ? 201 : 200)]: {
      description: 'OK',
      content: {
        'application/json': { schema: schemaOf(result, 'output') },
        ...(events ? { 'text/event-stream': { schema: schemaOf(events, 'output') } } : {}),
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
