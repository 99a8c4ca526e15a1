import { expect, test } from 'vitest';
import { passageWith } from '../../../tests/builders/passage.ts';
import { runWith } from '../../../tests/builders/run.ts';
import { outlineOf } from './outline.ts';

const relief = (heading: string, text: string) =>
  passageWith({ kind: 'guide', documentId: 'guide:relief', title: '부당해고 구제신청', heading, text });
const run = (search: string, more = {}) =>
  runWith({
    search,
    guides: ['guide:relief', 'guide:notice'],
    passages: [
      relief('예외', '- 5명 미만 사업장에는 부당해고 구제 규정이 적용되지 않습니다.'),
      relief('짧은 답', '부당해고를 당한 근로자는 노동위원회에 구제를 신청할 수 있습니다.'),
      relief('자주 하는 오해', '- "말로 해고해도 된다"는 말은 틀립니다. 서면이 있어야 합니다.'),
      relief('기한', '- 해고된 날부터 3개월 안에 신청합니다.'),
      relief('예시', '- 2027년 1월 1일부터는 신청서를 온라인으로 냅니다.'),
      passageWith({
        kind: 'guide',
        documentId: 'guide:notice',
        title: '해고 예고',
        heading: '짧은 답',
        text: '해고는 30일 전에 알려야 합니다.',
      }),
    ],
    ...more,
  });
const headings = (search: string, more = {}): (string | null)[] =>
  outlineOf(run(search, more)).map(({ heading }) => heading);

test('the short answer opens, then the sections in the order of reading, then other guides under their titles', () => {
  expect(headings('부당해고 당했는데 언제까지 신청해요')).toEqual([
    null,
    '예외',
    '기한',
    '자주 하는 오해',
    '해고 예고',
    '앞으로 시행될 내용',
  ]);
});

test('each guide that was read is heard with its first sentence, before more of the best', () => {
  const long = Array.from(
    { length: 40 },
    (_, n) => `- 부당해고 구제신청의 ${n}번째 조건은 해고와 구제에 관한 것입니다.`,
  );
  const { passages } = run('부당해고 구제신청');
  const parts = outlineOf(
    run('부당해고 구제신청', { passages: [relief('조건', long.join('\n')), ...passages] }),
  );
  expect(parts.map(({ heading }) => heading)).toContain('해고 예고');
});

test('who doubts what he was told reads the misconceptions right after it', () => {
  expect(headings('말로 해고해도 된다던데 정말인가요').slice(0, 2)).toEqual([null, '자주 하는 오해']);
});

test('in a small workplace, what holds there comes before all', () => {
  const [first] = outlineOf(run('직원 3명인 가게에서 부당해고 당했어요'));
  expect(first?.heading).toBe('5명 미만 사업장이라면');
  expect(first?.units[0]?.text).toContain('적용되지 않습니다');
});

test('for an earlier event, a later rule is told as one that did not yet hold', () => {
  const parts = outlineOf(run('부당해고 구제 신청', { asOf: '2026-03-01' }));
  expect(parts.at(-1)?.heading).toBe('그때는 아직 시행되기 전이던 내용');
});

test('a clarification says less', () => {
  const long = [
    '휴일',
    '연차',
    '임금',
    '퇴직',
    '산재',
    '육아',
    '출산',
    '수습',
    '파견',
    '도급',
    '정년',
    '징계',
  ].map((word) => `- ${`${word} `.repeat(40)}규정이 있습니다.`);
  const passages = [relief('조건', long.join('\n'))];
  const units = (more = {}): number =>
    outlineOf(run('부당해고 구제 신청', { passages, ...more })).flatMap((part) => part.units).length;
  expect(units({ asks: [{ slot: 'x', question: '언제였나요?' }] })).toBeLessThan(units());
});
