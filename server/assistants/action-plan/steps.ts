import type { Activity, OccupationChoice } from './draft.ts';
import { support } from './duties/rule.ts';
import type { Interview } from './interview.ts';
import { refusesTraining } from './leads.ts';

/** A step of the usual practice, from the month on (0 the present one) in which it makes sense. */
export interface Step {
  readonly month: number;
  /** Whether somebody asked for it, or it is the usual thing to do. */
  readonly wished: boolean;
  readonly activity: Omit<Activity, 'by'>;
}

interface Candidate {
  readonly month: number;
  readonly text: string;
  readonly measure: string;
  readonly source: string;
  readonly when: boolean;
  readonly wished?: boolean;
}

/** What is refused in the notes is never suggested: by the words that name it. */
export function suggestedSteps(interview: Interview, choices: readonly OccupationChoice[]): Step[] {
  const { text } = interview;
  const wanted = [...interview.of('wish', 'action', 'offer'), ...mixed(interview)].join('\n');
  const against = interview.of('refused', 'done').join('\n');
  const target = choices[0]?.name ?? '목표 직종';
  const said = (pattern: RegExp): boolean => pattern.test(wanted);
  const gentle = isGentle(interview);
  const noInterviews = /면접(?:은|이)?\s?(?:나중|아직|못|싫|어렵|무서)/u.test(text);
  const goodAtInterviews = /면접(?:은|도)?\s?(?:잘|자신)/u.test(text);
  const candidates: readonly Candidate[] = [
    {
      month: 0,
      text: '조건에 맞는 구인정보를 상담사와 함께 살펴보기',
      measure: '공고 3건',
      source: `${support} 시행규칙 제9조제1항제1호`,
      when: !gentle,
    },
    {
      month: 0,
      text: `이력서를 ${target}에 맞게 고치기`,
      measure: '이력서 1부',
      source: `${support} 시행규칙 제9조제1항제3호`,
      when: !gentle,
    },
    {
      month: 0,
      text: '심리안정 프로그램 참여 일정 정하기',
      measure: '상담 1회',
      source: `${support} 시행규칙 제8조제5호`,
      when: said(/심리\s?(?:안정|상담)/u),
      wished: true,
    },
    {
      month: 1,
      text: '자기소개서 쓰기',
      measure: '자기소개서 1부',
      source: `${support} 시행규칙 제9조제1항제3호`,
      when: /자기소개서(?:는|가)?\s?(?:없|두\s?줄|부실|짧|약)|자기소개서\s[^.]{0,10}두\s?줄/u.test(text),
    },
    {
      month: 1,
      text: '모의면접 해 보기',
      measure: '1회',
      source: `${support} 시행규칙 제9조제1항제3호`,
      when: said(/모의\s?면접|면접\s?연습/u) && !noInterviews,
      wished: true,
    },
    {
      month: 1,
      text: '희망하는 훈련 과정의 시간표와 자리를 알아보기',
      measure: '과정 2개',
      source: `${support} 시행규칙 제8조제1호`,
      when: said(/훈련|과정|배우|듣고\s?싶|실습/u) && !refusesTraining(interview),
      wished: true,
    },
    {
      month: 1,
      text: '일경험 프로그램 자리를 상담사와 알아보기',
      measure: '1곳',
      source: `${support} 시행규칙 제8조제4호`,
      when: said(/일경험|인턴/u),
      wished: true,
    },
    {
      month: 1,
      text: `${target} 자리에 지원하기`,
      measure: '2건',
      source: `${support} 시행령 제8조제7호`,
      when: !gentle,
    },
    {
      month: 2,
      text: `${target} 자리에 지원하기`,
      measure: '3건',
      source: `${support} 시행령 제8조제7호`,
      when: !gentle,
    },
    {
      month: 2,
      text: '면접 예상 질문에 답을 적어 보기',
      measure: '1회',
      source: `${support} 시행규칙 제9조제1항제3호`,
      when: !gentle && !noInterviews && !goodAtInterviews,
    },
    {
      month: 2,
      text: '해 본 활동을 돌아보고 시간을 조금 늘릴 수 있는지 정하기',
      measure: '상담 1회',
      source: `${support} 제12조제6항`,
      when: gentle,
    },
    {
      month: 3,
      text: '결과를 돌아보고 계획을 바꿀지 협의하기',
      measure: '상담 1회',
      source: `${support} 제12조제6항`,
      when: true,
    },
  ];
  return candidates
    .filter((step) => step.when && !isRefused(step.text, against))
    .map(({ month, text: what, measure, source, wished = false }) => ({
      month,
      wished,
      activity: { text: what, measure, provenance: { from: 'suggested', source, accepted: false } },
    }));
}

/** Refusals may agree to something in their other half: `영업은 싫고 사무는 원함`. */
const mixed = (interview: Interview): string[] =>
  interview
    .of('refused')
    .flatMap((text) =>
      text.split(/[,;]|(?<=다)\s하고\s|(?<=고)\s/u).filter((half) => /원함|원해|원하|싶|좋/u.test(half)),
    );

/** Who begins with a few hours, or is not ready for employers yet, is not sent to them. */
const isGentle = ({ text, limits }: Interview): boolean =>
  (limits.hoursPerDayAtMost ?? 24) <= 4 || /면접은\s?나중|봉사부터|지금\s?목표는\s?주\s?\d일/u.test(text);

const words = ['일경험', '모의면접', '심리안정', '훈련', '자기소개서', '이력서', '지원하기'] as const;

function isRefused(step: string, against: string): boolean {
  return words.some(
    (word) =>
      step.includes(word) &&
      new RegExp(
        `${word}[가-힣]{0,3}\\s?[^\\n,]{0,8}(?:싫|부담|안\\s?(?:함|해|하|원)|못|X|x|거부|그만)`,
        'u',
      ).test(against),
  );
}
