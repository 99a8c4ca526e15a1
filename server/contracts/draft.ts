import { z } from 'zod';

/**
 * Where a value of a draft comes from. `given` by the person, `found` in a document, `computed` by a calculator, or
 * `suggested`: then it is nobody's word until the person accepts it.
 */
export const Provenance = z.discriminatedUnion('from', [
  /** The words of the input that say it. */
  z.object({ from: z.literal('given'), quote: z.string() }),
  /** `source` names the document: an article of law, an entry of the job dictionary, a file. */
  z.object({ from: z.literal('found'), source: z.string(), quote: z.string() }),
  z.object({ from: z.literal('computed'), calculator: z.string() }),
  z.object({ from: z.literal('suggested'), source: z.string(), accepted: z.boolean() }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** A value of a draft with its provenance. */
export const fieldOf = <Value extends z.ZodType>(value: Value) => z.object({ value, provenance: Provenance });
export interface Field<Value> {
  readonly value: Value;
  readonly provenance: Provenance;
}

/** Who wrote the words of a section: the draft itself, from its typed content, or a model that was held against it. */
export const SectionComposer = z.enum(['draft', 'model']);

/** One part of a document: what it says as data, and the same in words. */
export const DraftSection = z.object({
  id: z.string(),
  /** Its heading as a person reads it. */
  title: z.string(),
  /** As `GET /v1/assistants/:id/schema` describes it under the section's id. */
  content: z.unknown(),
  /** Markdown; `[n]` points at citation n. */
  text: z.string(),
  composer: SectionComposer,
});
export type DraftSection = z.infer<typeof DraftSection>;

/** What a document service makes: `content` fits the assistant's schema, `sections` are its words in reading order. */
export const TypedDraft = z.object({
  content: z.record(z.string(), z.unknown()),
  sections: z.array(DraftSection.omit({ content: true })),
});
export type TypedDraft = z.infer<typeof TypedDraft>;

/** `?of=input` describes what an assistant takes; otherwise what it makes. */
export const SchemaRequest = z.object({ of: z.enum(['draft', 'input']).default('draft') });
