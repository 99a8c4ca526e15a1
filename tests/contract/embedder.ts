import { expect, it } from 'vitest';
import type { Embedder } from '../../knowledge/index/embedder.ts';

/** Cosine of two vectors. */
function likeness(a: readonly number[] = [], b: readonly number[] = []): number {
  const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
}

/** What every adapter of the Embedder port owes, on every server. */
export function embedderContract(open: () => Embedder, openMissing: () => Embedder): void {
  it('gives one vector of one length for each text, in their order', async () => {
    const texts = Array.from({ length: 70 }, (_, index) => `근로기준법 제${index + 1}조`);
    const vectors = await open().embed(texts, 'passage');
    expect(vectors).toHaveLength(70);
    expect(new Set(vectors.map(({ length }) => length)).size).toBe(1);
    const [last] = await open().embed([texts.at(-1) ?? ''], 'passage');
    expect(likeness(vectors.at(-1), last)).toBeGreaterThan(0.999);
  });

  it('sets texts of like words nearer than others', async () => {
    const [question, near, far] = await open().embed(
      ['주휴수당 계산', '주휴수당의 계산', '직장 내 괴롭힘 신고'],
      'passage',
    );
    expect(likeness(question, near)).toBeGreaterThan(likeness(question, far));
  });

  it('embeds a text that is longer than the model takes in', async () => {
    const [vector, short] = await open().embed(
      ['주휴수당은 얼마인가요? '.repeat(300), '주휴수당'],
      'passage',
    );
    expect(vector).toHaveLength(short?.length ?? 0);
  });

  it('says which command brings a model that is not there', async () => {
    const embedding = openMissing().embed(['주휴수당'], 'query');
    await expect(embedding).rejects.toMatchObject({
      kind: 'missing',
      message: expect.stringContaining('ollama pull'),
    });
  });

  it('stops when cancelled', async () => {
    const embedding = open().embed(['주휴수당'], 'query', AbortSignal.abort(new Error('left')));
    await expect(embedding).rejects.toThrow('left');
  });
}
