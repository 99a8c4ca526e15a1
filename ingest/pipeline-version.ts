import { createHash } from 'node:crypto';
import { readContacts } from '../knowledge/procedures/contacts.ts';
import type { Passage } from '../server/contracts/passage.ts';
import type { IndexParts } from './index-parts.ts';

/** Rises whenever files are read or cut in another way, so that everything is indexed again. */
const cutting = 7;

/** A passage whose terms show how the analyzer weighs each field. */
const probe: Passage = {
  id: '00000000-0000-5000-8000-000000000000',
  documentId: 'probe',
  kind: 'law',
  title: '근로기준법 시행령',
  locator: '제30조제1항',
  heading: '휴일',
  text: '① 법 제55조제1항에 따른 유급휴일은 1주 동안의 소정근로일을 개근한 자에게 주어야 한다.',
  effectiveFrom: null,
  effectiveTo: null,
  url: null,
  topic: '근로시간과 휴식',
  audience: [],
  law: [],
};

/**
 * Names how documents are cut, analysed and stored now: the cutting, a fingerprint of the analyzer's vectors and of
 * the contacts that procedures are completed with, and the store. What was indexed under another name must be indexed again.
 */
export async function pipelineVersion({ analyzer, store }: IndexParts): Promise<string> {
  const vectors = await analyzer.vectorsOf([{ passage: probe, alsoFindBy: ['주휴수당을 받나요?'] }]);
  const fingerprint = createHash('sha256')
    .update(JSON.stringify(vectors.flatMap(({ morpheme, bigram }) => [[...morpheme], [...bigram]])))
    .update(JSON.stringify(await readContacts()))
    .digest('hex');
  return `cut-${cutting} terms-${fingerprint.slice(0, 12)} ${store.name}`;
}
