import { Router } from 'express';
import { z } from 'zod';
import { FileReference, PublicError, SchemaRequest } from '../contracts/index.ts';
import { incoming } from './incoming.ts';

export interface AssistantSchemas {
  readonly id: string;
  readonly input: z.ZodType;
  /** Absent where the assistant answers questions. */
  readonly draft?: z.ZodType;
}

/** `GET /v1/assistants/:id/schema`: the JSON Schema of what an assistant makes, or with `?of=input` of what it takes. */
export function schemasOverHttp(assistants: readonly AssistantSchemas[]): Router {
  const router = Router();
  router.get('/v1/assistants/:assistant/schema', (request, response) => {
    const { of } = incoming(SchemaRequest, request.query);
    const assistant = assistants.find(({ id }) => id === request.params.assistant);
    if (!assistant) throw new PublicError('unknown_assistant');
    const { input, draft } = assistant;
    if (of === 'draft' && !draft) throw new PublicError('no_draft');
    response.json(of === 'draft' && draft ? z.toJSONSchema(draft) : inputSchemaOf(input));
  });
  return router;
}

/** A field that takes files says so. */
function inputSchemaOf(input: z.ZodType): unknown {
  return z.toJSONSchema(input, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.takesFile !== true) return;
      const { takesFile: _, ...text } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      const { $schema: __, ...reference } = z.toJSONSchema(FileReference);
      jsonSchema.anyOf = [text, { ...reference, description: 'A file of POST /v1/files, by its id' }];
    },
  });
}
