import { type Language, usePlace } from '../house/place.ts';

/** What the page of action plans says. */
export interface PlanMessages {
  readonly title: string;
  readonly about: string;
  readonly ageBand: string;
  readonly region: string;
  readonly education: string;
  readonly experience: string;
  readonly certificates: string;
  readonly oneALine: string;
  readonly aims: string;
  readonly limits: string;
  readonly limitsHint: string;
  readonly benefitStatus: string;
  readonly benefitHint: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly nothingGiven: string;
  readonly make: string;
  readonly makeAnew: string;
  readonly begin: string;
  readonly plan: string;
  readonly noPlan: string;
  readonly authors: Readonly<Record<'draft' | 'counselor' | 'jobseeker', string>>;
  readonly from: Readonly<Record<'given' | 'found' | 'computed' | 'suggested', string>>;
  readonly sources: string;
}

const messages: Readonly<Record<Language, PlanMessages>> = {
  ko: {
    title: '취업활동계획',
    about: '참여자',
    ageBand: '연령대',
    region: '사는 곳 (구·군까지)',
    education: '학력',
    experience: '경력',
    certificates: '자격증',
    oneALine: '한 줄에 하나씩 적습니다.',
    aims: '희망하는 일',
    limits: '지켜야 할 조건',
    limitsHint: '돌봄, 건강, 통근, 시간 등. 한 줄에 하나씩 적습니다.',
    benefitStatus: '수급 상태',
    benefitHint: '예: 국민취업지원제도 Ⅰ유형, 수급자격 인정 통지 2026-11-02',
    notes: '상담 메모',
    notesHint: '적어 둔 그대로 붙여 넣으세요. 참여자가 적지 말아 달라고 한 내용은 계획에 넣지 않습니다.',
    nothingGiven: '상담 메모나 희망하는 일을 적어 주세요.',
    make: '계획 만들기',
    makeAnew: '다시 만들기',
    begin: '새 계획',
    plan: '계획 초안',
    noPlan: '아직 초안이 없습니다. 왼쪽에 적고 ‘계획 만들기’를 누르세요.',
    authors: { draft: '나루의 초안', counselor: '상담사가 고침', jobseeker: '참여자가 고침' },
    from: { given: '상담 내용', found: '자료', computed: '계산', suggested: '제안' },
    sources: '근거',
  },
  en: {
    title: 'Individual action plans',
    about: 'Participant',
    ageBand: 'Age band',
    region: 'Home (down to the district)',
    education: 'Education',
    experience: 'Experience',
    certificates: 'Certificates',
    oneALine: 'One a line.',
    aims: 'Work wanted',
    limits: 'Limits to keep',
    limitsHint: 'Care, health, transport, hours. One a line.',
    benefitStatus: 'Benefit status',
    benefitHint: 'Such as: 국민취업지원제도 Ⅰ유형, 수급자격 인정 통지 2026-11-02',
    notes: 'Interview notes',
    notesHint:
      'Paste them as they are, in Korean. What the participant wants kept out stays out of the plan.',
    nothingGiven: 'Write interview notes, or the work that is wanted.',
    make: 'Make the plan',
    makeAnew: 'Make it anew',
    begin: 'New plan',
    plan: 'Draft of the plan',
    noPlan: 'There is no draft yet. Write on the left and press “Make the plan”.',
    authors: {
      draft: "Naru's draft",
      counselor: 'edited by the counselor',
      jobseeker: 'edited by the participant',
    },
    from: { given: 'interview', found: 'source', computed: 'computed', suggested: 'suggested' },
    sources: 'Grounds',
  },
};

export const useMessages = (): PlanMessages => messages[usePlace().language];
