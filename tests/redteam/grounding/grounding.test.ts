import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Passage, RunResult } from '../../../server/contracts/index.ts';
import { readLawBook } from '../../../server/guards/grounding/law-book.ts';
import { createGroundingCheck, groundingRules } from '../../../server/guards/grounding.ts';
import type { Records } from '../../../server/records/records.ts';
import { ask, type House, openHouse } from '../../fixtures/house.ts';
import { recordsInMemory } from '../../fixtures/records.ts';
import { type ObedientModel, obedientModel } from '../attacks/obedient-model.ts';
import { seededRandom } from '../random.ts';
import { guideEvidence } from './evidence.ts';
import { honestSentences } from './honest.ts';
import { forges, type Lie, lies, truthsOf } from './lies.ts';

/** So many lies are told in one answer, beside a truth. */
const liesAnAnswer = 5;

let records: Records;
let evidence: readonly (readonly Passage[])[];
beforeAll(async () => {
  [records, evidence] = await Promise.all([recordsInMemory(), guideEvidence()]);
});
afterAll(() => records.close());

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
const withoutCitations = (text: string): string => text.replace(/\[\d+\]/g, '');

describe('a model that makes things up', () => {
  let house: House;
  let model: ObedientModel;
  let shown: readonly Passage[] = [];
  beforeAll(async () => {
    model = obedientModel();
    house = await openHouse({ records, model, search: async () => [...shown] });
  });
  afterAll(() => house.close());

  async function answerWith(passages: readonly Passage[], said: readonly string[]): Promise<RunResult> {
    shown = passages;
    model.say = said.join('\n');
    return RunResult.parse(
      await (await ask(house, '일하다가 궁금한 게 있는데 임금과 해고는 어떻게 되나요?')).json(),
    );
  }

  test('is caught in every one of 300 cases, and what it said truly is read', async () => {
    const told = lies(300, evidence, seededRandom(20261122));
    expect(new Set(told.map(({ kind }) => kind)).size).toBe(forges.length);
    const escaped: string[] = [];
    for (const passages of evidence) {
      const [truth] = truthsOf(passages);
      if (!truth) throw new Error('The evidence has no sentence.');
      const spoken = lettersOf(truth.sentence);
      const own = told.filter(
        (lie) => lie.evidence === passages && !spoken.includes(lettersOf(withoutCitations(lie.sentence))),
      );
      for (let from = 0; from < own.length; from += liesAnAnswer) {
        const batch: readonly Lie[] = own.slice(from, from + liesAnAnswer);
        const said = [`${truth.sentence} [${truth.k}]`, ...batch.map(({ sentence }) => sentence)];
        const { answer, withheld } = await answerWith(passages, said);
        const read = lettersOf(withoutCitations(answer.text));
        expect(answer.composer).toBe('model');
        expect(read).toContain(spoken);
        expect(withheld, answer.text).toBeGreaterThanOrEqual(batch.length);
        for (const { kind, sentence } of batch) {
          if (read.includes(lettersOf(withoutCitations(sentence)))) escaped.push(`${kind}: ${sentence}`);
        }
      }
    }
    expect(escaped).toEqual([]);
  }, 180_000);

  test('is not heard where it says that a right exists of which a condition is not known', async () => {
    shown = evidence[0] ?? [];
    const [truth] = truthsOf(shown);
    model.say = `${truth?.sentence} [${truth?.k}]\n네, 실업급여를 받을 수 있습니다. [1]`;
    const asked = await ask(house, '회사를 그만뒀는데 실업급여를 받을 수 있나요?');
    const { answer, assessments } = RunResult.parse(await asked.json());
    expect(assessments[0]?.outcome).toBe('undetermined');
    expect(answer.composer).toBe('model');
    expect(answer.text).not.toContain('실업급여를 받을 수 있습니다');
  });

  test('leaves a counter for each rule', async () => {
    const metrics = await (await fetch(`${house.url}/metrics`)).text();
    for (const rule of groundingRules) {
      const [, count] = metrics.match(`naru_withheld_sentences_total\\{rule="${rule}"\\} (\\d+)`) ?? [];
      expect(Number(count), rule).toBeGreaterThanOrEqual(rule === 'not_in_force' ? 0 : 1);
    }
  });
});

describe('a model that is honest', () => {
  test('is held back in at most 2 of 100 sentences', async () => {
    const book = await readLawBook();
    let said = 0;
    const heldBack: string[] = [];
    for (const passages of evidence) {
      const check = createGroundingCheck(
        { passages, figures: [], question: '', today: '2026-11-22', asOf: '2026-11-22' },
        { book, ownWords: [] },
      );
      for (const sentence of honestSentences(passages)) {
        said += 1;
        const verdict = check(sentence, 'model');
        if (!verdict.grounded) heldBack.push(`${verdict.rule}: ${sentence}`);
      }
    }
    expect(said).toBeGreaterThanOrEqual(200);
    expect(heldBack.length / said, heldBack.join('\n')).toBeLessThanOrEqual(0.02);
  });
});
