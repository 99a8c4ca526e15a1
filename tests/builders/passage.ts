import { randomUUID } from 'node:crypto';
import type { Passage } from '../../server/contracts/passage.ts';

/** A passage of law with what the test does not care about filled in. */
export function passageWith(fields: Partial<Passage>): Passage {
  return {
    id: randomUUID(),
    documentId: 'law:근로기준법',
    kind: 'law',
    title: '근로기준법',
    locator: '제55조제1항',
    heading: '휴일',
    text: '① 사용자는 근로자에게 1주에 평균 1회 이상의 유급휴일을 보장하여야 한다.',
    effectiveFrom: null,
    effectiveTo: null,
    url: null,
    topic: null,
    audience: [],
    law: [],
    ...fields,
  };
}
