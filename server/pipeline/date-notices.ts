import { forceMark, inKorean } from '../../knowledge/law/in-force.ts';
import { wordsOfEvent } from '../calculators/read/event-date.ts';
import type { Citation, Notice, Passage } from '../contracts/index.ts';
import type { Run } from './run.ts';

/** What a person must know of the days of the law that the answer cites. */
export function noticesOfDates(
  { passages, asOf, today, event }: Pick<Run, 'passages' | 'asOf' | 'today' | 'event'>,
  citations: readonly Citation[],
): Notice[] {
  const cited = citations.flatMap(({ passageId }) => passages.find(({ id }) => id === passageId) ?? []);
  const coming = cited.filter((passage) => forceMark(passage, today)?.endsWith('시행 예정'));
  const later = cited.filter(
    ({ effectiveFrom }) => effectiveFrom !== null && effectiveFrom > asOf && effectiveFrom <= today,
  );
  const otherLaw = cited.some(({ effectiveTo }) => effectiveTo !== null && effectiveTo < today);
  const otherYear = event !== null && event.date.slice(0, 4) !== today.slice(0, 4);
  return [
    ...(event !== null && (otherLaw || otherYear) && cited.some((passage) => !later.includes(passage))
      ? [{ code: 'as_of', text: `${wordsOfEvent(event)} 기준 법령으로 답했습니다.` }]
      : []),
    ...(coming.length > 0
      ? [
          {
            code: 'not_yet_in_force',
            text: `아직 시행되지 않은 조문이 들어 있습니다: ${coming.map((one) => `${nameOf(one)}(${forceMark(one, today)})`).join(', ')}.`,
          },
        ]
      : []),
    ...(later.length > 0
      ? [
          {
            code: 'text_of_that_day_missing',
            text: `${inKorean(asOf)} 당시의 조문이 자료에 없어 지금 조문으로 답한 부분이 있습니다. 그 사이 바뀌었을 수 있으니 확인하세요: ${[...new Set(later.map(nameOf))].join(', ')}.`,
          },
        ]
      : []),
  ];
}

function nameOf({ title, locator }: Passage): string {
  return `${title} ${locator.match(/^제\d+조(?:의\d+)?/)?.[0] ?? locator}`;
}
