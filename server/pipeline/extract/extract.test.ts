import { expect, test } from 'vitest';
import { passageWith } from '../../../tests/builders/passage.ts';
import { runWith } from '../../../tests/builders/run.ts';
import type { Run } from '../run.ts';
import { extract } from './extract.ts';
import { outlineOf } from './outline.ts';

const section = passageWith({
  kind: 'guide',
  documentId: 'guide:holiday-pay',
  title: '주휴수당',
  heading: '짧은 답',
  text: '주휴수당은 하루 쉬면서 받는 임금입니다(근로기준법 제55조제1항).',
});
const article = passageWith({});
const evidence = { search: '주휴수당이 뭐예요?', guides: [section.documentId], passages: [section, article] };

async function textOf(run: Run): Promise<string> {
  let text = '';
  for await (const part of extract({ ...run, outline: outlineOf(run) }))
    if (part.type === 'sentence') text += part.text;
  return text;
}

test('each sentence has its source, and the law stands under the answer in its own words', async () => {
  expect(await textOf(runWith(evidence))).toBe(
    [
      '주휴수당은 하루 쉬면서 받는 임금입니다(근로기준법 제55조제1항). [1]',
      '',
      '### 법 조문',
      '',
      `- 근로기준법 제55조(휴일): “${article.text}” [2]`,
      '',
    ].join('\n'),
  );
});

test('without the law indexed there is no heading for it', async () => {
  expect(await textOf(runWith({ ...evidence, passages: [section] }))).not.toContain('법 조문');
});

test('a figure stands in its own card: the text says how it comes about and does not repeat it', async () => {
  const figure = {
    calculator: 'weekly-holiday-pay',
    title: '주휴수당',
    inputs: {},
    result: {},
    law: ['근로기준법 제55조'],
    summary: '주휴수당은 1주에 61,920원입니다.',
    steps: ['주휴시간: 30시간 ÷ 5일 = 6시간', '주휴수당: 6시간 × 10,320원 = 61,920원'],
    limits: [],
  };
  const text = await textOf(runWith({ ...evidence, figures: [figure] }));
  expect(text).toContain('**주휴수당 계산** 주휴수당: 6시간 × 10,320원 = 61,920원 [2]');
  expect(text).not.toContain(figure.summary);
});

test('what is asked back comes first', async () => {
  const asks = [{ slot: 'hourly_wage_krw', question: '시급이 얼마인가요?' }];
  expect(await textOf(runWith({ ...evidence, asks }))).toMatch(
    /^정확히 답하려면 아래 내용을 알아야 합니다\.\n\n- 시급이 얼마인가요\?\n/,
  );
});
