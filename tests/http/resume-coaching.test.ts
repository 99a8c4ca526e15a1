import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Remark } from '../../server/assistants/resume-coaching/remark.ts';
import type { DraftSentence } from '../../server/assistants/resume-coaching/rewrite.ts';
import { RunResult } from '../../server/contracts/index.ts';
import type { Records } from '../../server/records/records.ts';
import { type House, openHouse } from '../fixtures/house.ts';
import { recordsInMemory } from '../fixtures/records.ts';
import { rewordingModel } from '../fixtures/rewording-model.ts';

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

async function coach(input: unknown, conversationId?: string, at = house): Promise<RunResult> {
  const response = await fetch(`${at.url}/v1/runs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      assistant: 'resume-coaching',
      input,
      ...(conversationId ? { conversationId } : {}),
    }),
  });
  return RunResult.parse(await response.json());
}

const remarksOf = ({ draft }: RunResult): Remark[] => (draft?.content.remarks ?? []) as Remark[];
const kindsOn = (result: RunResult, quote: string): string[] =>
  remarksOf(result).flatMap((remark) => (remark.quote.includes(quote) ? [remark.kind] : []));
const section = ({ draft }: RunResult, id: string): string =>
  draft?.sections.find((one) => one.id === id)?.text ?? '';

const resume = `이력서
이름: 김나루
종교: 불교
학력: 물결고등학교 조리과 (2010.03~2013.02)
경력
2013.04~2016.08 들꽃식당 조리원
2018.02~2026.09 나루터국밥 조리장
자격: 한식조리기능사(2012.11)
한 일
1. 나루터국밥에서 밑국물 조리법을 정해 하루 버리는 국물을 24리터에서 9리터로 줄였습니다.
2. 나루터국밥에서 신메뉴를 개발했습니다.
3. 여러 가지 일을 열심히 했습니다.
자기소개
맡겨만 주신다면 최선을 다하겠습니다. 주말 근무도 가능 합니다. 야간 근무는 어렵습니다.`;
const post = '한식당 조리장. 한식조리기능사, 경력 5년 이상. 위생사 우대. 야간 근무 필수.';

describe('a résumé is coached', () => {
  test('it is shown as data, with the gap that nobody explained', async () => {
    const result = await coach({ text: resume });
    expect(result.status).toBe('answered');
    expect(result.draft?.content.resume).toMatchObject({
      person: [{ label: '이름', value: '[이름]' }, { label: '종교' }],
      education: [{ school: '물결고등학교', major: '조리과', from: '2010-03', to: '2013-02' }],
      experience: [
        { company: '들꽃식당', role: '조리원', from: '2013-04', to: '2016-08' },
        { company: '나루터국밥', role: '조리장', from: '2018-02', to: '2026-09' },
      ],
      certificates: [{ name: '한식조리기능사', acquired: '2012-11' }],
    });
    expect(kindsOn(result, '2018.02~2026.09')).toEqual(['gap']);
  });

  test('each remark quotes the sentence, says why and shows how; a sentence with its figures has none', async () => {
    const result = await coach({ text: resume });
    expect(kindsOn(result, '신메뉴')).toEqual(['missing_result']);
    expect(kindsOn(result, '여러 가지 일')).toEqual(['vague']);
    expect(kindsOn(result, '맡겨만')).toEqual(['cliche']);
    expect(kindsOn(result, '24리터')).toEqual([]);
    const [spaced] = remarksOf(result).filter(({ kind }) => kind === 'spacing');
    expect(spaced).toMatchObject({ quote: '가능 합니다', replacement: '가능합니다' });
    for (const { start, end, quote, reason, suggestion } of remarksOf(result)) {
      expect(end).toBeGreaterThan(start);
      expect([quote, reason, suggestion].every((words) => words.length > 0)).toBe(true);
    }
  });

  test('what an employer may not ask for is named with the article, and gone from the draft', async () => {
    const result = await coach({ text: `${resume}\n아버지는 은행에 다니십니다. 키는 170cm입니다.` });
    const sensitive = remarksOf(result).filter(({ kind }) => kind === 'sensitive_info');
    expect(sensitive.map(({ article }) => article)).toEqual([
      '고용정책 기본법 제7조제1항',
      '채용절차의 공정화에 관한 법률 제4조의3제3호',
      '채용절차의 공정화에 관한 법률 제4조의3제1호',
    ]);
    expect(section(result, 'rewritten')).not.toMatch(/은행|170cm/);
  });

  test('without a résumé there is only the question for it', async () => {
    const { status, asks } = await coach({ post });
    expect([status, asks.map(({ slot }) => slot)]).toEqual(['clarification', ['text']]);
  });
});

describe('with a post', () => {
  test('every requirement has the lines that speak for it, or none', async () => {
    const result = await coach({ text: resume, post });
    const match = result.draft?.content.match as {
      requirement: string;
      status: string;
      evidence: string[];
    }[];
    expect(match.map(({ requirement, status }) => `${requirement}: ${status}`)).toEqual([
      '한식당 조리장: met',
      '한식조리기능사: met',
      '경력 5년 이상: met',
      '위생사 우대: unmet',
      '야간 근무 필수: ask',
    ]);
    expect(match[1]?.evidence.join()).toContain('한식조리기능사');
    expect(kindsOn(result, '야간 근무는 어렵습니다')).toEqual(['mismatch_with_post']);
  });

  test('the score falls when what the post asks for goes', async () => {
    const whole = await coach({ text: resume, post });
    const without = await coach({ text: resume.replace(/자격:.*\n/, ''), post });
    const total = ({ draft }: RunResult) =>
      (draft?.content.score as { total: number } | undefined)?.total ?? 0;
    expect(total(without)).toBeLessThan(total(whole));
  });
});

describe('the drafts', () => {
  test('each sentence has its source; one without is marked and left out until the person takes it in', async () => {
    const first = await coach({ text: resume, post });
    const sentences = first.draft?.content.rewritten as DraftSentence[];
    for (const { sources, included } of sentences) expect(included).toBe(sources.length > 0);
    const [open] = sentences.filter(({ sources }) => sources.length === 0);
    expect(open?.text).toContain('위생사 우대');
    expect(section(first, 'rewritten')).not.toContain('위생사');
    const second = await coach({ include: [open?.id] }, first.conversationId);
    expect(section(second, 'rewritten')).toContain('위생사');
  });

  test('nothing stands there that the résumé does not say, placeholders aside', async () => {
    const result = await coach({ text: resume });
    const figures = (text: string): string[] => text.replace(/\[[^\]]*\]/g, '').match(/\d+/g) ?? [];
    for (const figure of figures(section(result, 'rewritten'))) expect(resume).toContain(figure);
  });

  test('the letter has the usual headings', async () => {
    const result = await coach({ text: resume });
    for (const heading of ['성장과정', '지원동기', '직무역량', '입사 후 포부'])
      expect(section(result, 'coverLetter')).toContain(`### ${heading}`);
    expect(section(result, 'coverLetter')).toContain('9리터');
  });

  test("or answers the employer's own questions within their limits, counted as the employer counts", async () => {
    const result = await coach({
      text: resume,
      questions: [
        { question: '직무와 관련한 경험을 적어 주세요.', limit: 60, counted: 'without_spaces' },
        { question: '입사 후 계획은 무엇인가요?' },
      ],
    });
    const [experience, plan] = (result.draft?.content.coverLetter ?? []) as {
      heading: string;
      length: { withoutSpaces: number; withSpaces: number; limit: number | null; left: number };
    }[];
    expect(experience?.heading).toBe('직무와 관련한 경험을 적어 주세요.');
    expect(experience?.length.withoutSpaces).toBeLessThanOrEqual(60);
    expect(experience?.length.left).toBeGreaterThan(0);
    expect(plan?.length.limit).toBeNull();
  });
});

describe('with a model', () => {
  test.each([
    ['a licence', (draft: string) => `${draft}\n- 양식조리기능사를 취득했습니다.`],
    ['a higher wage', (draft: string) => `${draft}\n- 월 400만원을 받았습니다.`],
    ['another employer', (draft: string) => `${draft}\n- 주식회사 한빛푸드에서 근무했습니다.`],
    ['a better result', (draft: string) => draft.replace('9리터', '5리터')],
    ['a trait', (draft: string) => `${draft}\n- 창의적인 인재입니다.`],
    ['a placeholder filled', (draft: string) => draft.replace(/\[[^\]]*\]/u, '나루터국밥에서 조리장으로')],
    ['a denial', (draft: string) => draft.replace('줄였습니다', '줄이지 못했습니다')],
  ])('%s that it adds is seen by nobody', async (_, change) => {
    const held = await openHouse({ records, model: rewordingModel(change) });
    const result = await coach({ text: resume }, undefined, held);
    await held.close();
    const plain = await coach({ text: resume });
    expect(result.answer).toMatchObject({ composer: 'draft', text: plain.answer.text });
    expect(result.withheld).toBe(2);
  });

  test('a wording that says the same stands', async () => {
    const held = await openHouse({ records, model: rewordingModel((draft) => draft) });
    const result = await coach({ text: resume }, undefined, held);
    await held.close();
    expect(result.answer).toMatchObject({ composer: 'model', model: 'rewording' });
    expect(result.prompt?.id).toBe('resume-coaching');
  });
});

test('what is swapped and has nothing to do with the work changes no remark and no score', async () => {
  const swapped = (line: string) => coach({ text: resume.replace('종교: 불교', line), post });
  const shown = ({ draft }: RunResult) => ({
    remarks: ((draft?.content.remarks ?? []) as Remark[]).map(({ kind, line, reason, suggestion }) => [
      kind,
      line,
      reason,
      suggestion,
    ]),
    score: draft?.content.score,
  });
  const [one, ...others] = await Promise.all(
    ['종교: 불교', '종교: 이슬람교', '종교: 없음', '종교: 천주교'].map(swapped),
  );
  for (const other of others) expect(shown(other)).toEqual(shown(one as RunResult));
});
