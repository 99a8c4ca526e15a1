import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type RunEvent, RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { twoPageResume } from '../fixtures/documents/two-page-resume.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';

// A hundred résumés take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let records: Records;
let house: House;
beforeAll(async () => {
  records = await recordsInMemory();
  house = await openHouse({
    records,
    readFile: async (_, bytes) => ({
      form: 'txt',
      title: null,
      parts: [{ position: '', text: new TextDecoder().decode(bytes) }],
      notices: [],
    }),
  });
});
afterAll(async () => {
  await house.close();
  await records.close();
});

const send = (input: unknown, accept = 'application/json'): Promise<Response> =>
  fetch(`${house.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ assistant: 'resume-summary', input }),
  });

async function eventsOf(response: Response): Promise<RunEvent[]> {
  return (await response.text())
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice(6)) as RunEvent);
}

test('a batch of a hundred files tells how far it is, and keeps the order in which they came', async () => {
  const form = new FormData();
  form.set('file', new File([twoPageResume], '이력서.txt'));
  const { id } = await (await fetch(`${house.url}/v1/files`, { method: 'POST', body: form })).json();
  const events = await eventsOf(
    await send({ resumes: Array(100).fill({ file: id }), post: '물류센터 운영 과장' }, 'text/event-stream'),
  );
  const progress = events.filter((event) => event.type === 'progress');
  expect(progress.map(({ done }) => done)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  const last = events.at(-1);
  if (last?.type !== 'finished') throw new Error('the run did not finish');
  const { draft, status } = last.result;
  expect(status).toBe('answered');
  expect(draft?.sections.map(({ title }) => title).slice(-2)).toEqual(['지원자 100', '한눈에 보기']);
});

test('personal data is masked, and the record does not keep the résumés as the question', async () => {
  const result = RunResult.parse(await (await send({ resumes: [twoPageResume] })).json());
  expect(JSON.stringify(result)).not.toMatch(/한가온|010-0000-1234|gaon@/);
  expect(result.question).toBe('이력서 1건 요약');
  expect(result.answer.text).toContain('㈜새길콜드체인');
});

test('without a résumé, or with too many, nothing begins', async () => {
  expect((await send({ resumes: [] })).status).toBe(400);
  expect((await send({ resumes: Array(101).fill('글') })).status).toBe(400);
});
