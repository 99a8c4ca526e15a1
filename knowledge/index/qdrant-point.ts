import type { Schemas } from '@qdrant/js-client-rest';
import { z } from 'zod';
import { Passage } from '../../server/contracts/passage.ts';
import { articleKey } from '../law/article-reference.ts';
import { calendarNumber, daysInForce } from './calendar-number.ts';
import type { IndexedPassage, PassageFilter, SparseVector } from './vector-store.ts';

/** Stands among the readers of what is for everybody, so that one condition finds both. */
const everybody = '*';

/** What the payload holds beside the passage itself, for filters and order. */
const Filing = z.object({
  /** First and last day in force as numbers that compare. */
  starts: z.number(),
  ends: z.number(),
  readers: z.array(z.string()),
  /** `articleKey` of a passage of law. */
  article: z.string().nullable(),
  /** Rises with every passage put in: the order within a document. */
  order: z.number(),
});
type Filing = z.infer<typeof Filing>;

/** The payload's fields that are searched by, with the type of their index. */
export const payloadIndexes = {
  documentId: 'keyword',
  kind: 'keyword',
  readers: 'keyword',
  article: 'keyword',
  starts: 'integer',
  ends: 'integer',
  order: 'integer',
} as const satisfies Partial<Record<keyof Filing | keyof Passage, Schemas['PayloadSchemaType']>>;

export function toPoint({ passage, vectors }: IndexedPassage, order: number): Schemas['PointStruct'] {
  const { from, to } = daysInForce(passage);
  const filing: Filing = {
    starts: from,
    ends: to,
    readers: passage.audience.length > 0 ? passage.audience : [everybody],
    article: passage.kind === 'law' ? articleKey(passage.title, passage.locator) : null,
    order,
  };
  return {
    id: passage.id,
    payload: { ...passage, ...filing },
    vector: {
      ...(vectors.morpheme.size > 0 ? { morpheme: toSparse(vectors.morpheme) } : {}),
      ...(vectors.bigram.size > 0 ? { bigram: toSparse(vectors.bigram) } : {}),
      ...(vectors.dense ? { dense: [...vectors.dense] } : {}),
    },
  };
}

/** @throws ZodError when another program wrote the point */
export function readPassage(payload: unknown): Passage {
  return Passage.parse(payload);
}

export function readFiling(payload: unknown): Filing {
  return Filing.parse(payload);
}

const StoredSparse = z
  .object({ indices: z.array(z.number()), values: z.array(z.number()) })
  .transform(({ indices, values }) => new Map(indices.map((term, i) => [term, values[i] ?? 0])));
const StoredVectors = z.object({
  morpheme: StoredSparse.default(new Map()),
  bigram: StoredSparse.default(new Map()),
  dense: z.array(z.number()).optional(),
});

/** The passage with its vectors; a dense one comes back at length 1, as Qdrant keeps it for cosine. */
export function readPoint({
  payload,
  vector,
}: Pick<Schemas['Record'], 'payload' | 'vector'>): IndexedPassage {
  const { morpheme, bigram, dense } = StoredVectors.parse(vector ?? {});
  return {
    passage: readPassage(payload),
    vectors: { morpheme, bigram, ...(dense ? { dense } : {}) },
  };
}

export function toSparse(vector: SparseVector): Schemas['SparseVector'] {
  return { indices: [...vector.keys()], values: [...vector.values()] };
}

/** The same meaning as the embedded adapter's `matcher`. */
export function toFilter({
  inForceOn,
  audience,
  kinds,
}: PassageFilter): Schemas['Filter'] & { must: object[] } {
  const on = inForceOn === undefined ? null : calendarNumber(inForceOn);
  return {
    must: [
      ...(on === null
        ? []
        : [
            { key: 'starts', range: { lte: on } },
            { key: 'ends', range: { gte: on } },
          ]),
      ...(audience ? [{ key: 'readers', match: { any: [...new Set([everybody, ...audience])] } }] : []),
      ...(kinds ? [{ key: 'kind', match: { any: [...new Set(kinds)] } }] : []),
    ],
  };
}
