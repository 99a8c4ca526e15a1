import { forceMark } from '../../knowledge/law/in-force.ts';
import type { RelatedGroup } from '../../knowledge/retrieve/related.ts';
import type { CalendarDate, RelatedKind, RelatedPassages } from '../contracts/index.ts';

const labels: Record<RelatedKind, string> = {
  carried_out_by: '이 조문을 구체적으로 정한 시행령·시행규칙',
  punished_by: '어기면 적용되는 벌칙·과태료',
  explained_by: '이 조문을 설명하는 안내',
  cited_by: '이 조문을 가리키는 조문',
  cites: '이 조문이 가리키는 조문',
  carries_out: '바탕이 되는 상위 조문',
  punishes: '이 벌칙이 걸린 조문',
  rests_on: '근거로 든 조문',
};

/** What hangs together with a passage, as it goes over the wire. */
export function relatedPassages(
  groups: readonly RelatedGroup[],
  asOf: CalendarDate,
  today: CalendarDate,
): RelatedPassages {
  return {
    asOf,
    groups: groups.map(({ kind, passages, missing }) => ({
      kind,
      label: labels[kind],
      passages: passages.map((passage) => ({
        id: passage.id,
        kind: passage.kind,
        title: passage.title,
        locator: passage.locator,
        heading: passage.heading,
        effectiveFrom: passage.effectiveFrom,
        mark: forceMark(passage, today),
      })),
      missing: [...missing],
    })),
  };
}
