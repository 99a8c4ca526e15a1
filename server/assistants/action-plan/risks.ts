import type { Line } from './draft.ts';
import type { Interview } from './interview.ts';

/** What may go wrong by what was told, and what is done about it; none of it names a matter that was kept out. */
const rules: readonly (readonly [(interview: Interview) => boolean, string])[] = [
  [
    ({ limits }) => limits.blocked.length > 0 || limits.away.length > 0,
    '일정을 뺄 때가 정해져 있습니다 → 면접·교육 날짜를 잡기 전에 위 조건과 맞춰 보고, 겹치면 다른 날로 바꿉니다.',
  ],
  [
    ({ limits }) => limits.from !== null || limits.to !== null || limits.hoursPerWeekAtMost !== null,
    '일할 수 있는 시간에 맞는 자리가 적을 수 있습니다 → 둘째 목표 직종과 함께 찾고, 지원 전에 근무 시간을 먼저 확인합니다.',
  ],
  [
    ({ limits }) => limits.commuteMinutesAtMost !== null,
    '통근 범위가 좁습니다 → 지원 전에 집에서 일터까지의 시간을 지도에서 재어 봅니다.',
  ],
  [
    ({ text }) => /자신감|위축|자존감|움츠/u.test(text),
    '자신감이 낮아 지원을 미룰 수 있습니다 → 작은 활동부터 시작하고, 해낸 일을 상담 때마다 함께 확인합니다.',
  ],
  [
    ({ text }) => /공백|쉬었|단절|경단|\d년\s?(?:넘게\s?)?(?:쉬|집에)/u.test(text),
    '일하지 않은 기간을 묻는 면접이 어려울 수 있습니다 → 그동안 익힌 것을 중심으로 답을 준비합니다.',
  ],
  [
    ({ text }) => /소견|재발|무리|kg|서\s?있|체력|다리\s?붓|통원/iu.test(text),
    '무리하면 일을 이어 가기 어렵습니다 → 지원 전에 작업 내용과 시간을 확인하고, 필요하면 의사 소견서로 범위를 정합니다.',
  ],
  [
    ({ text }) =>
      /하원|등원|(?:어린이집|유치원)\s?(?:방학|\d)|육아|(?<![가-힣])아이(?!디|템|폰|패드|티|들)/u.test(text),
    '돌봄 시간이 바뀌면 일정이 흔들립니다 → 대신할 돌봄을 미리 알아보고, 바뀌면 바로 알립니다.',
  ],
  [
    ({ text }) => /알바|아르바이트|부업|프리랜서|파트타임|소득/u.test(text),
    '소득이 생긴 것을 알리지 않으면 수당을 돌려줄 수 있습니다 → 일하기 전과 신청할 때 소득을 확인합니다.',
  ],
  [
    ({ text }) => /아직\s?구두|확정\s?아님|물어보겠|제의|연락\s?옴/u.test(text),
    '이야기가 오가는 자리는 아직 정해지지 않았습니다 → 근무 조건을 글로 받은 뒤에 정하고, 그때까지 다른 지원도 이어 갑니다.',
  ],
  [
    ({ text }) => /생활비\s?(?:부족|급)|급하게\s?돈|재취업(?:을)?\s?(?:서둘|급)|빨리\s?취업/u.test(text),
    '서둘러 맞지 않는 자리에 갈 수 있습니다 → 바라는 조건 가운데 꼭 지킬 것을 먼저 정합니다.',
  ],
  [
    ({ text }) => /편입|시험|자격(?:증)?\s?(?:준비|공부)|응시|JLPT|PMP/u.test(text),
    '시험·수업 준비와 구직이 겹칩니다 → 시험이 있는 주에는 활동을 넣지 않습니다.',
  ],
  [
    ({ text }) =>
      /앱[은도]?\s?(?:못|어려|서툴)|인터넷\s?지원은\s?아직|아이디|손글씨|컴퓨터\s?(?:못|서툴)/u.test(text),
    '온라인 지원이 익숙하지 않습니다 → 처음 지원은 상담 때 함께 합니다.',
  ],
  [
    ({ text }) => /장애|보호자|적어\s?주/u.test(text),
    '일터가 필요한 도움을 모를 수 있습니다 → 업무를 글로 적어 주는 등 필요한 도움을 정리해, 본인이 정한 때에 알립니다.',
  ],
];

/** Risks with what is done about each, from the rules of practice; they are suggestions to the counselor. */
export const risksOf = (interview: Interview): Line[] =>
  rules
    .filter(([holds]) => holds(interview))
    .map(([, value]) => ({
      value,
      provenance: { from: 'suggested', source: '상담 기록과 지켜야 할 조건', accepted: false },
    }));
