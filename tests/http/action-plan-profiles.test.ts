import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { planProfiles } from '../fixtures/action-plan-profiles.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({ records });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

/** A hit in a line that denies it is none. */
const denied = /없|않|아니|못|제외|불가|어렵|피|미보유|확인/u;
const proposing = new Set(['occupations', 'goals', 'training', 'jobs']);

describe.each(planProfiles)('$name', ({ input, says, never = [], notProposed = [], asks = [] }) => {
  let result: RunResult;
  beforeAll(async () => {
    const response = await fetch(`${house.url}/v1/runs`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ assistant: 'action-plan', input, asOf: '2026-11-22' }),
    });
    result = RunResult.parse(await response.json());
  });

  test('what was told stands in the plan', () => {
    expect(says.filter((fact) => !fact.test(result.answer.text))).toEqual([]);
  });

  test('what is to be kept out stands nowhere, neither in the record nor in what was remembered', async () => {
    const talk = await records.conversations.find(result.conversationId);
    const everything = JSON.stringify({ result, state: talk?.state });
    expect(never.filter((matter) => matter.test(everything))).toEqual([]);
  });

  test('nothing is proposed that was refused or breaks a limit', () => {
    const lines = (result.draft?.sections ?? [])
      .filter(({ id }) => proposing.has(id))
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => !denied.test(line));
    expect(notProposed.flatMap((matter) => lines.filter((line) => matter.test(line)))).toEqual([]);
  });

  test('what a counselor would still ask is asked', () => {
    const asked = result.asks.map(({ slot }) => slot);
    expect(asks.filter((slot) => !asked.includes(slot))).toEqual([]);
  });
});
