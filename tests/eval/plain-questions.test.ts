import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ingest } from '../../ingest/ingest.ts';
import { openEmbeddedStore } from '../../knowledge/index/embedded-store.ts';
import type { VectorStore } from '../../knowledge/index/vector-store.ts';
import { articleKey } from '../../knowledge/law/article-reference.ts';
import { createAnalyzer } from '../../knowledge/retrieve/analyzer.ts';
import { createRetriever } from '../../knowledge/retrieve/create-retriever.ts';
import type { Retriever } from '../../knowledge/retrieve/retriever.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { skipUnless } from '../require.ts';

const statutes = path.resolve('../shared/data/statutes');
const acts = ['근로기준법', '고용보험법', '근로자퇴직급여보장법', '최저임금법', '임금채권보장법'];

describe.skipIf(skipUnless(existsSync(statutes), 'shared', statutes))(
  'over real statutes and our guides',
  () => {
    let folder: string;
    let store: VectorStore;
    let retriever: Retriever;
    const records = recordsInMemory();
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'naru-plain-questions-'));
      store = await openEmbeddedStore(folder);
      const analyzer = await createAnalyzer();
      const paths = [...acts.map((act) => path.join(statutes, act)), path.resolve('knowledge/guides')];
      await ingest(
        paths,
        { store, analyzer, manifest: (await records).manifest },
        { report: () => undefined },
      );
      retriever = createRetriever({ store, analyzer });
    }, 180_000);
    afterAll(async () => {
      await store.close();
      await (await records).close();
      await rm(folder, { recursive: true });
    });

    /** The first articles for a question, each once. */
    async function articlesFor(text: string): Promise<string[]> {
      const found = await retriever.search({ text, k: 40, asOf: '2026-11-22' });
      const laws = found.filter(({ kind }) => kind === 'law');
      return [...new Set(laws.map(({ title, locator }) => articleKey(title, locator)))];
    }

    it.each([
      ['사장이 두 달째 돈을 안 줘요', '근로기준법 제36조'],
      ['편의점 알바인데 주휴수당 나오나요', '근로기준법 제55조'],
      ['내일부터 나오지 말라고 문자로 짤렸어요', '근로기준법 제27조'],
      ['그만뒀는데 퇴직금은 며칠 안에 들어와요?', '근로자퇴직급여보장법 제9조'],
      ['식당이 망해서 밀린 월급을 나라에서 받고 싶어요', '임금채권보장법 제7조'],
      ['스스로 관뒀는데 실업급여 되나요', '고용보험법 제58조'],
      ['남은 연차 돈으로 받기', '근로기준법 제60조'],
      ['고깃집에서 시급 9천원 받는데 불법 아니에요?', '최저임금법 제6조'],
    ])('“%s” leads to %s', async (question, article) => {
      expect((await articlesFor(question)).slice(0, 5)).toContain(article);
    });

    it('puts an article that the question names first, in any spelling of it', async () => {
      expect((await articlesFor('근기법 76조의3이 뭔가요'))[0]).toBe('근로기준법 제76조의3');
      expect((await articlesFor('근로기준법 시행령 제7조의2 계산법'))[0]).toBe('근로기준법시행령 제7조의2');
    });

    it('has guides among the first, and no more than three passages of one article', async () => {
      const found = await retriever.search({ text: '퇴직금 계산', k: 12, asOf: '2026-11-22' });
      expect(found.slice(0, 3).map(({ kind }) => kind)).toContain('guide');
      const perArticle = new Map<string, number>();
      for (const { kind, title, locator } of found) {
        const key = articleKey(title, locator);
        if (kind === 'law') perArticle.set(key, (perArticle.get(key) ?? 0) + 1);
      }
      expect(Math.max(...perArticle.values())).toBeLessThanOrEqual(3);
    });
  },
);
