import { z } from 'zod';

/** `GET /v1/assistants`: what can be asked of this server. */
export const AssistantList = z.object({
  /** To be shown before anything is asked: 인공지능기본법 제31조제1항. */
  notice: z.string(),
  assistants: z.array(
    z.object({
      id: z.string(),
      /** Whether it answers questions or makes a document. */
      kind: z.enum(['dialogue', 'document']),
      title: z.string(),
      description: z.string(),
      examples: z.array(z.string()),
    }),
  ),
});
export type AssistantList = z.infer<typeof AssistantList>;

const partState = z.object({ name: z.string(), ready: z.boolean(), detail: z.string().optional() });

/** `GET /readyz`: 200 when `ready`, else 503. */
export const Readiness = z.object({
  ready: z.boolean(),
  composer: z.enum(['extract', 'model']),
  model: partState.nullable(),
  embedder: partState.nullable(),
  store: partState.extend({ passages: z.number().int().nonnegative() }),
  database: partState,
});
export type Readiness = z.infer<typeof Readiness>;
