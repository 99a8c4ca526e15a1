import type { Lead, Line, OccupationChoice } from './draft.ts';
import type { Interview } from './interview.ts';
import { refusesTraining } from './leads.ts';
import { dayInWords } from './notes/dates.ts';
import { given, type Part } from './part.ts';

const names = {
  training: { none: '지금 신청할 수 있는 훈련 과정 가운데 조건에 맞는 것이 없습니다.', day: '개강' },
  jobs: { none: '지금 지원할 수 있는 공고 가운데 조건에 맞는 것이 없습니다.', day: '마감' },
} as const;

/** Leads with why they stand where they do; where there is none, what is to be looked for. */
export function leadsInWords(
  kind: keyof typeof names,
  leads: readonly Lead[],
  interview: Interview,
  choices: readonly OccupationChoice[],
): Part {
  const wished = kind === 'training' ? trainingWishes(interview) : [];
  const lines: Line[] = [
    ...leads.map(
      (lead): Line => ({
        value: `${lead.title} - ${lead.organisation}`,
        provenance: { from: 'found', source: lead.url ?? lead.id, quote: lead.title },
      }),
    ),
    ...wished,
  ];
  const none =
    kind === 'training' && refusesTraining(interview)
      ? '참여자의 뜻에 따라 훈련은 계획에 넣지 않습니다.'
      : `${names[kind].none} ${sought(interview, choices)}`;
  return {
    lines,
    typed: { leads },
    text: [
      ...(leads.length > 0 ? leads.map((lead, at) => leadInWords(lead, at, kind)) : [none]),
      ...(wished.length > 0
        ? ['', '**바라는 훈련·프로그램**', ...wished.map(({ value }) => `- ${value}`)]
        : []),
    ].join('\n'),
  };
}

function leadInWords(lead: Lead, at: number, kind: keyof typeof names): string {
  const { title, organisation, place, day, url, reasons, cautions } = lead;
  const name = url ? `[${title.replace(/[[\]]/gu, '')}](${url})` : title;
  const facts = [organisation, place, day ? `${names[kind].day} ${dayInWords(day)}` : '상시'].filter(Boolean);
  return [
    `${at + 1}. ${name} (${facts.join(', ')})`,
    ...(reasons.length > 0 ? [`   - 맞는 점: ${reasons.join(', ')}`] : []),
    ...(cautions.length > 0 ? [`   - 살필 점: ${cautions.join(', ')}`] : []),
  ].join('\n');
}

/** What to search with, from the targets and the typed limits alone. */
function sought({ state, limits }: Interview, choices: readonly OccupationChoice[]): string {
  const terms = [
    ...choices.map(({ name }) => name),
    ...(state.profile.region ? [state.profile.region] : []),
    ...(limits.from && limits.to ? [`${limits.from}~${limits.to}`] : []),
  ];
  return terms.length === 0 ? '' : `고용24에서 다음으로 새로 찾습니다: ${terms.join(', ')}`;
}

const trainingWords = /훈련|과정|교육|배우|실습|강의|일경험|프로그램(?!밍)/u;

/** Training that was wished for, in the words of the notes. */
const trainingWishes = (interview: Interview): Line[] =>
  refusesTraining(interview)
    ? interview
        .of('wish')
        .filter((text) => /일경험|온라인|심리/u.test(text))
        .map((text) => given(text))
    : interview
        .of('wish')
        .filter((text) => trainingWords.test(text))
        .map((text) => given(text));
