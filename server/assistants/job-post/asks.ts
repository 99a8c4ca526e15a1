import type { Ask } from '../../contracts/index.ts';
import type { PostLines, PostSection } from './draft.ts';

/** What a post should say, the most important first: 직업안정법 제10조, 근로기준법 제17조. */
const questions: readonly (readonly [PostSection, string])[] = [
  ['title', '어떤 일을 할 사람을 찾으시나요?'],
  ['pay', '급여는 얼마인가요? 시급·월급·연봉 가운데 무엇인지와 세전 금액을 알려 주세요.'],
  ['hours', '근무 요일과 시간, 쉬는 시간을 알려 주세요.'],
  ['place', '어디에서 일하나요?'],
  ['employmentType', '고용 형태는 무엇인가요? 정규직, 계약직(기간), 아르바이트 가운데 알려 주세요.'],
  ['duties', '구체적으로 어떤 일을 맡게 되나요?'],
  ['openings', '몇 명을 뽑으시나요?'],
  ['contact', '지원은 어떻게 하나요? 전화, 이메일, 온라인 가운데 알려 주세요.'],
  ['deadline', '언제까지 지원할 수 있나요?'],
  ['process', '전형은 어떤 순서로 하나요?'],
];
/** Where the law stood against what was said, it is asked again. */
const again: Readonly<Record<string, readonly [PostSection, string]>> = {
  'wage-below-minimum': [
    'pay',
    '적어 주신 급여는 최저임금에 미치지 못합니다. 최저임금 이상인 금액을 알려 주세요.',
  ],
  'work-hours-over-52': [
    'hours',
    '적어 주신 시간은 주 52시간을 넘습니다. 52시간 안에 드는 요일과 시간을 알려 주세요.',
  ],
};

/** The facts that only the employer knows, in order of importance. */
export function asksFor(lines: PostLines, refused: readonly { readonly rule: string }[]): readonly Ask[] {
  const corrected =
    refused.flatMap(({ rule }) => again[rule] ?? []).length > 0
      ? refused.flatMap(({ rule }) => (again[rule] ? [again[rule]] : []))
      : [];
  return questions
    .filter(
      ([section]) => (lines[section] ?? []).length === 0 || corrected.some(([other]) => other === section),
    )
    .map(([section, question]) => ({
      slot: section,
      question: corrected.find(([other]) => other === section)?.[1] ?? question,
    }));
}
