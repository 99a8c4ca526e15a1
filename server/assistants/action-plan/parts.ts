import type { DraftingContext } from '../document.ts';
import type { Line } from './draft.ts';
import { support } from './duties/rule.ts';
import type { Interview } from './interview.ts';
import { dayInWords } from './notes/dates.ts';
import { limitsInWords } from './notes/limits-in-words.ts';
import { given, grouped, type Part } from './part.ts';
import { certificatesOf, experienceYears } from './profile-facts.ts';

/** Who takes part, without what no employer may ask for (채용절차의 공정화에 관한 법률 제4조의3). */
export function profileLines({ state }: Interview): Part {
  const { ageBand, region, education, experience = [], certificates = [] } = state.profile;
  const { held, planned } = certificatesOf(certificates);
  const named = (label: string, value: string | undefined): Line[] =>
    value ? [given(`${label}: ${value}`, value)] : [];
  const lines = [
    ...named('나이대', ageBand),
    ...named('사는 곳', region),
    ...named('학력', education),
    ...experience.flatMap((job) => named('경력', job)),
    ...held.flatMap((one) => named('자격', one)),
    ...planned.flatMap((one) => named('준비 중인 자격(아직 없음)', one)),
    ...named('지원 상태', state.benefitStatus),
    ...named('희망', state.aims),
  ];
  return { lines, text: lines.map(({ value }) => `- ${value}`).join('\n') };
}

/** Strengths and what makes it hard, each from the notes. */
export function diagnosis(interview: Interview): Part {
  const years = experienceYears(interview.state.profile.experience ?? []);
  const record: Line[] =
    years > 0
      ? [{ value: `경력 합계 ${years}년`, provenance: { from: 'computed', calculator: 'experience-years' } }]
      : [];
  return grouped([
    ['강점', [...record, ...interview.of('strength').map((text) => given(text))]],
    ['취업을 어렵게 하는 점', interview.of('barrier').map((text) => given(text))],
  ]);
}

/** What every lead and activity keeps to, and what is asked for (시행령 제7조제1호). */
export function limitLines(interview: Interview): Part {
  const typed = limitsInWords(interview.limits).map(
    (value): Line => ({ value, provenance: { from: 'computed', calculator: 'plan-limits' } }),
  );
  const part = grouped([
    ['지켜야 할 조건', [...interview.state.limits, ...interview.state.instead].map((text) => given(text))],
    ['일정과 시간', typed],
    ['바라는 것', interview.of('wish').map((text) => given(text))],
    ['피할 것', interview.of('refused').map((text) => given(`${text} (맞지 않는 것은 제외)`, text))],
    ['이미 마친 것', interview.of('done').map((text) => given(`${text} (다시 권하지 않음)`, text))],
  ]);
  return { ...part, typed: { typed: interview.limits } };
}

export function meetingLines({ meeting, of }: Interview): Part {
  const { day, time, sentences } = meeting;
  const next: Line[] =
    day === null
      ? []
      : [
          given(
            `다음 상담: ${dayInWords(day)}${time ? ` ${time}` : ''}`,
            sentences.map(({ text }) => text).join(' '),
          ),
        ];
  const bring = of('action').filter((text) => /가져오|갖고\s?오|지참|받아오/u.test(text));
  const lines = [
    ...next,
    ...sentences.map(({ text }) => given(text)),
    ...bring.map((text) => given(`준비: ${text}`, text)),
  ];
  return {
    lines,
    typed: { day, time },
    text: lines.map(({ value }) => `- ${value}`).join('\n'),
  };
}

/** What belongs to no other part and was said all the same. */
export const remarkLines = (interview: Interview): Part => {
  const part = grouped([
    ['오가는 자리', interview.of('offer').map((text) => given(text))],
    ['그 밖의 내용', interview.of('remark').map((text) => given(text))],
  ]);
  return part;
};

/** The plan is agreed on by both (제12조제1항), and may be changed at the jobseeker's request (제12조제6항). */
export async function signatureLines(interview: Interview, { cite }: DraftingContext): Promise<Part> {
  const token = await cite(`${support} 제12조`);
  const lines: Line[] = [
    {
      value:
        '이 계획은 참여자와 상담사가 협의해 세웠으며, 사정이 바뀌면 협의해 바꿀 수 있음을 확인합니다(구직자 취업촉진 및 생활안정지원에 관한 법률 제12조제1항·제6항).',
      provenance: { from: 'found', source: `${support} 제12조`, quote: '협의하여' },
    },
    given(`작성일: ${interview.on}`, interview.on),
  ];
  return {
    lines,
    text: [
      `${lines[0]?.value}${token === '' ? '' : ` ${token}`}`,
      '',
      '| 구분 | 이름 | 서명 | 날짜 |',
      '|---|---|---|---|',
      '| 참여자 |  |  |  |',
      '| 상담사 |  |  |  |',
      '',
      `작성일: ${interview.on}`,
    ].join('\n'),
  };
}
